/** How a language names a ceasefire, and what it says of one: agreed, called for, broken … */
import { z } from "astro/zod";

const Words = z.array(z.string().min(1)).readonly();

/** Words that decide one status, by their position. */
const Cues = z.strictObject({
  /** Before the ceasefire, which is their object: "violated the truce". */
  before: Words,
  /** After it, as its predicate or its head: "the truce was violated". */
  after: Words,
  /** In a clause of its own, of the ceasefire named before in the sentence: "…, but both sides traded accusations". */
  alone: Words,
});

export const CeasefireWords = z.strictObject({
  /** The arrangement: "ceasefire", "lệnh ngừng bắn". */
  truces: Words,
  /** What was signed: "ceasefire agreement"; without any other word it is taken as agreed. */
  agreements: Words,
  /** "peace deal": counts only where the sentence says that it ended the fighting. */
  peaceDeals: Words,
  /** "resulted in", "ended": what a peace deal must do to count, to one of the `wars`. */
  ends: Words,
  wars: Words,
  /** "stop" and "the fighting", at most three words apart: counts only where somebody asks for it or agrees. */
  stops: Words,
  fights: Words,
  /** "this deal": a ceasefire where one was named before in the same item. */
  anaphors: Words,
  /** "the agreement" without "this": only next to breaking, failing or lengthening, or in the same sentence. */
  weakAnaphors: Words,
  /** "trade war": a ceasefire named in the same sentence is one of trade. */
  elsewhere: Words,
  /** Trade, sport, clubs: where a text speaks of them and of no soldier and no dead, its truce is a figure of speech. */
  otherTopics: Words,
  /** Words with a ceasefire in them that are none: lines on a map, bodies, holidays, trade. */
  none: Words,
  agreed: Cues,
  /** Announced or declared: agreed by two, in force if by one alone. */
  declared: Cues,
  proposed: Cues,
  calledFor: Cues,
  inForce: Cues,
  violated: Cues,
  collapsed: Cues,
  extended: Cues,
  rejected: Cues,
  /** Pronouns, as words and as endings: a cue "alone" that holds one may speak of a ceasefire named in a sentence before. */
  pronouns: z.strictObject({ words: Words, endings: Words }),
  /** A third side talks the parties into it: called for, and the subject is a mediator. */
  persuades: Words,
  /** Received both sides, for an end of the fighting: who did so is a mediator. */
  meets: Words,
  /** Right after: "ceasefire talks": what is said is said of the talks. */
  talks: Words,
  /** Right after: "ceasefire proposal": may be accepted or rejected. */
  proposals: Words,
  unilateral: Words,
  /** Right before an agreement: there is none at all ("không có", "tidak ada"); whoever says so denies it. */
  noneMade: Words.optional(),
  /** Of the words for a ceasefire those that are verbs: "hai bên ngừng bắn". */
  ceaseVerbs: Words.optional(),
  /** Not; before a cue they turn it round. */
  nots: Words,
  /** Will not, refuse to: before a cue of agreement they make a rejection. */
  refuses: Words,
  /** May, could, threatened to, on the brink of: what follows has not happened. */
  unreal: Words,
  /** If, unless, only if: a ceasefire under a condition is none yet. */
  conditions: Words,
  /** "comment on", "asked about", "a book about": what follows is spoken of, and nothing is said of its state. */
  spokenOf: Words,
  /** Right before a ceasefire, that there was none: "there was no". */
  wasNone: Words.optional(),
  /** Before a word for agreeing: it never was agreed, and whoever says so denies it ("never", "chưa từng"). */
  nevers: Words.optional(),
  /** Words for not that tell somebody not to: "jangan". */
  donts: Words.optional(),
  /** By, in, with: "the war ended in an armistice" ends the war, not the armistice. */
  endedBy: Words,
  /** Whether: what follows is asked, not said. */
  whether: Words,
  /** Like: what is said of one is said of the next ("chết yểu giống hai thỏa thuận trước"). */
  like: Words,
  /** After, since, amid: the clause before speaks of something else. */
  breaks: Words,
  /** Behind a breach, before what it was: "by", "khi", "dengan". */
  breachBy: Words.optional(),
  /** Of the verbs of agreeing, those that take a proposal: "accepted the ceasefire proposal". */
  accepts: Words,
  /** Maintain, respect: who agrees to do so holds one that is in force already. */
  keeps: Words,
  /** What talks do when they end in a ceasefire: "menghasilkan" (yielded). */
  yields: Words.optional(),
  /** Of `breaks` those that presuppose that what follows holds: "amid", "di tengah". */
  amid: Words.optional(),
  /** About, on: "a deal on a ceasefire" is one agreement. */
  abouts: Words,
  /** Which: what follows a comma and one of these is still said of the ceasefire. */
  relatives: Words,
  /** Not yet: before a cue of force it means that the agreement exists but is not yet in effect. */
  notYet: Words,
  /** Despite a ceasefire somebody attacks: it is broken. */
  despite: Words,
  attacks: Words,
  /** Around the name of who brokered it; an empty side means that the name stands alone. */
  mediation: z
    .array(
      z.strictObject({
        before: z.string(),
        after: z.string(),
        /** Support alone, which is no mediation: "supported by". */
        backs: z.literal(true).optional(),
      }),
    )
    .readonly(),
  /** "between A and B". */
  between: Words,
  /** "with B". */
  withWords: Words,
  /** Behind "no ceasefire", a condition for one: "without". */
  without: Words.optional(),
  purposes: Words,
  /** Before a duration: "for", "kéo dài". */
  lasting: Words,
  ordinals: z.record(z.string(), z.int().positive()),
  /** An ordinal is before its noun ("the second truce") or after ("gencatan senjata kedua"). */
  ordinalSide: z.enum(["before", "after"]),
  counts: z.record(z.string(), z.int().positive()),
  /** "from 10 October": the date after it is the beginning. */
  effective: Words,
  /** The same ceasefire as named before: "this", "itu"; it keeps its mediators and parties. */
  demonstratives: Words,
});
export type CeasefireWords = z.infer<typeof CeasefireWords>;
