/** How a language says who said it, and where one clause ends and another begins. */
import { z } from "astro/zod";

const Words = z.array(z.string().min(1)).readonly();

export const SpeechWords = z.strictObject({
  /** The speaker before, the content after: "cho biết", "said", "mengatakan". */
  says: Words,
  /** As `says`, but what is announced may be the act itself: "announced a ceasefire" is no report of one. */
  announces: Words,
  /** The speaker asks or demands: "kêu gọi", "urged", "menyerukan". */
  calls: Words,
  /** The speaker blames another: "cáo buộc", "accused", "menuduh". */
  accuses: Words,
  /** Of these verbs those that presuppose what somebody is blamed for: "blamed them for a blast that killed nine". */
  blames: Words.optional(),
  /** Behind such a verb, before what happened for all anybody says: "that", "về vụ". */
  presupposed: Words.optional(),
  /** Behind such a verb, before what the other is accused of: "karena" (because of). */
  grounds: Words.optional(),
  /** A report that nobody has confirmed: "laporan yang belum dikonfirmasi". */
  rumours: Words.optional(),
  /** Who sees a breach and is no party: "residents", "medics", "monitors"; whole or as the end of a name. */
  bystanders: Words.optional(),
  /** The speaker says that it is not so: "denied", "phủ nhận", "membantah". */
  denies: Words,
  /** What a speaker says so of itself: no accusation. */
  admits: Words,
  /** Words that single somebody out: "it was". */
  clefts: Words.optional(),
  /** The speaker says it with doubt: "suspects", "nghi", "menduga". */
  suspects: Words,
  /** With these before it a participle tells of whom something is said: "was told", "is believed". */
  be: Words,
  participles: Words,
  /** A place has a loss so, and says nothing: "the province recorded 8 dead". */
  records: Words,
  /** Of these verbs those that tell of no loss: hopes, vows, refuses. A toll in their content is not theirs. */
  wishes: Words,
  /** Somebody is blamed, nobody says by whom: "is accused of", "dituduh", "bị cáo buộc". */
  accusedOf: Words,
  /** A verb of speech only with `putsAt` after it: "puts the toll at", "menempatkan … pada angka". */
  puts: Words,
  /** Before the one who gave a figure that is first: "con số được … đưa ra". */
  putBy: Words,
  /** Verbs of speech only where they close what is told: "…, the inquiry found". */
  closers: Words.optional(),
  /** Before the one by whose count it is, and that count behind a possessive: "by the army's own count". */
  countBy: Words.optional(),
  counts: Words.optional(),
  /** Verbs of one who changes a toll: "officials revised the toll"; one of `tolls` must follow. */
  revises: Words.optional(),
  tolls: Words.optional(),
  putsAt: Words,
  /** A verb of speech only where the subject is a report or its figures: "UN figures show". */
  shows: Words,
  /** Such subjects: figures, data, a report. */
  reportNouns: Words,
  /** The content before, a passive verb, then the speaker, with no comma: "reported by". */
  saidBy: Words,
  /** The content before, the verb, then the speaker: "kata", "said". */
  quotes: Words,
  /** The same with the pronoun in the verb: "katanya", "ujarnya". */
  quotesOwn: Words,
  /** Before the speaker, anywhere: "theo", "according to", "menurut". */
  according: Words,
  /** What looks like speech and names nobody: "theo kế hoạch" (as planned), "is said", "calls off". */
  notAccording: Words,
  /** "a statement by", "nguồn tin từ": the speaker follows; with nothing after, the speaker named before. */
  reportHeads: Words,
  /** Before the one whose report it is, behind what it tells of: "dari". */
  reportOf: Words.optional(),
  /** One newspaper cites another: the speaker is who follows. */
  cites: Words,
  /** Of the words before a speaker those for an outlet that is cited: "mengutip", "citing". */
  outlets: Words,
  /** Behind the one who is quoted: "quoted a doctor as saying". */
  asSaying: Words,
  pronouns: Words,
  /** Of these the ones for one person: "she". */
  persons: Words.optional(),
  /** Endings of verb forms that begin a clause without a subject, and no name: "reducing hopes". */
  gerunds: Words.optional(),
  /** Academic degrees behind a name: "S.H." */
  degrees: Words.optional(),
  /** "no one", "tak ada": nobody says it. */
  nobodies: Words,
  /** Behind a name, for where it is: "officials there". */
  locals: Words.optional(),
  /** Between subject and verb: auxiliaries, adverbs, "in a statement". */
  fillers: Words,
  /** At the head of a sentence, with the day of speaking: "trao đổi với", "dalam jumpa pers". */
  interviews: Words.optional(),
  /** Behind the speaker, before the verb, to where or how it was said: "dalam jumpa pers", "qua điện thoại". */
  occasions: Words.optional(),
  /** Will: what is said with it has not been said. */
  future: Words,
  /** Before a verb that has not happened or is a noun's: "to". */
  infinitives: Words.optional(),
  /** Auxiliaries: a span with one inside is a clause and no name. */
  auxiliaries: Words.optional(),
  /** At the head of a clause, before its subject: "Meanwhile", "Tuy nhiên", "the". */
  openers: Words,
  /** That: begins the content. */
  complementisers: Words,
  /** Coordinators: "and", with a verb after it the subject goes on. */
  ands: Words,
  /** At the head of an insertion between a name and its verb: who, which, "based in". */
  relatives: Words,
  /** Conjunctions that begin a clause of another kind: while, after, because. */
  divides: Words,
  /** Those of them that set against: but, however. What follows is another statement. */
  adversatives: Words,
  /** On the right they end the speaker's name: "in", "yang", "khi". */
  stops: Words,
  /** What is said begins with them, where no "that" is before it: "at least", "jumlah korban". */
  contentHeads: Words,
  /** A sentence that begins so goes on with the speaker before: "Trong đó", "Of those". */
  continues: Words,
});
export type SpeechWords = z.infer<typeof SpeechWords>;
