/** How a language says that people came to harm, who they were, and what else a number may count. */
import { z } from "astro/zod";
import { RejectionReason } from "../claims/rejected-number.ts";

const Forms = z.array(z.string().min(1));

/** Forms for each harm; `casualties` are dead and wounded together ("thương vong"). */
const ByHarm = z.strictObject({
  killed: Forms,
  wounded: Forms,
  missing: Forms,
  captured: Forms,
  displaced: Forms,
  casualties: Forms,
});
export type HarmName = keyof z.infer<typeof ByHarm>;

export const HarmWords = z.strictObject({
  /** Words for people, singular and plural. */
  people: z.strictObject({ unspecified: Forms, civilian: Forms, military: Forms }),
  /** Words for a part of a group, before the group: "members of". */
  memberWords: Forms,
  /** "other", "another", "lainnya": people of the kind named before. */
  others: Forms,
  /** What else is counted, by the reason for which the number is left. */
  units: z.partialRecord(RejectionReason, Forms),
  /** True where the noun is last of its group ("foreign Taliban fighters"); false where it is first. */
  nounLast: z.boolean(),
  /** The people come before: "died", "thiệt mạng", "tewas". */
  state: ByHarm,
  /** The people come after: "killing", "sát hại", "menewaskan". */
  active: ByHarm,
  /** Either, as the words around tell: English "killed". */
  either: ByHarm,
  /** Nouns that are themselves counted: "deaths", "ca tử vong", "korban jiwa". */
  counted: ByHarm,
  /** Nouns that are deaths only where they are taken or lost: "lives", "nyawa"; a cause or a losing word must be near. */
  lives: Forms,
  /** Words that tell lives as lost: "claimed", "lost", "cướp đi". */
  taking: Forms,
  /** Nouns for the count: "death toll", "tổng số người chết"; the figure follows, often at some distance. */
  toll: ByHarm,
  /** Nouns for the people harmed as a group: "the dead", "korban luka"; an including word and figures follow. */
  harmed: ByHarm,
  /** Nouns for a count that names no harm: "total", "number of", "số", "jumlah". */
  total: Forms,
  /** Weak words for leaving, a displacement only with a share of the population: "đã tới". */
  moved: Forms,
  /** Words for a population, of which a fraction is told. */
  population: Forms,
  /** Words that make a form after them passive: "were", "bị". */
  passive: Forms,
  /** True where such a word turns an active verb too: "bị bắt giữ". */
  passiveTurnsActive: z.boolean(),
  /** Words that make an `either` form after them active: "have", "to". */
  activeBefore: Forms,
  /** Words that bring about a state: "khiến", "menyebabkan", "leaving". */
  cause: Forms,
  /** Verbs of losing: deaths where soldiers are lost ("mất 105 quân nhân"), anything else otherwise. */
  losing: Forms,
  /** Of these, the ones done to the other side: "hạ". */
  felling: Forms.optional(),
  /** People who are soldiers where they are lost: "lost 35 men", "mất 100 quân". */
  lostPeople: Forms,
  /** Verbs that make people go, a displacement only with a word of `fromHome` behind: "driven", "đẩy", "memaksa". */
  driving: Forms,
  /** Words for the home that is left: "from their homes", "ra khỏi nhà cửa". */
  fromHome: Forms,
  /** Verbs whose people are only aboard or attending: "carrying", "mengangkut". */
  carrying: Forms,
  /** Words that may be between a verb and its figure without a meaning of their own here. */
  filler: Forms,
  /** Words that lead from a toll to its figure: "rose to", "mencapai", "lên". */
  reach: Forms,
  /** Reaching words that say more: "exceeded", "vượt". */
  reachMore: Forms,
  /** Words that mark the figure after a toll as the old one: "from", "từ mức". */
  reachFrom: Forms,
  /** Verbs of a toll that changes, before "from": "rose", "tăng", "naik". */
  rising: Forms,
  /** Words that mark an increment: "adding", "thêm". */
  increment: Forms,
  /** Words that begin a breakdown: "including", "trong đó có". */
  including: Forms,
  /** Words that put a part before its whole: "are among", "nằm trong số". */
  amongst: Forms,
  /** Words that join one figure to the next: "and", "serta", "as well as". */
  joins: Forms,
  /** Relative words after which the people are still meant: "who", "yang". */
  relative: Forms,
  /** Words that begin another statement: "after", "khi", "bahwa". */
  barriers: Forms,
  /** Prepositions: what follows them is no object of the verb before. */
  prepositions: Forms,
  /** Verbs of people who are not harmed: voting, marching, saying, attacking. */
  otherVerbs: Forms,
  /** Verbs and nouns of people let go, saved or sent: "released", "exchange of". */
  freed: Forms,
  /** "no", "không có", "tidak ada": a statement of none when harm words follow. */
  none: Forms,
  /** "not", "tidak": turns the verb after it. */
  not: Forms,
  /** Words of what might be: "could", "có thể", "akan". */
  maybe: Forms,
  /** Words of what is wished, feared or asked. */
  hypothetical: Forms,
  /** Words of a made-up course of events; only with a word of `exercise` in the same sentence. */
  scenario: Forms,
  exercise: Forms,
  /** Words of not knowing a count: "unknown", "chưa rõ". */
  unknown: Forms,
  /** Verbs of estimating: a round number under them is "about". */
  estimate: Forms,
  /** Verbs of suspicion: a figure under them is told with the stance `suspects`. */
  suspect: Forms,
  /** "any": before a harm word without a negation, garbled. */
  any: Forms,
  /** "there are", before people and a state: "có người thiệt mạng" is at least one. */
  existential: Forms,
  /** "both sides": plural without a number. */
  bothSides: Forms,
  /** Words before an age: "aged", "berusia". */
  ageBefore: Forms,
  /** Words of capture that mean an arrest as well: "detained", "menangkap"; who took whom tells the two apart. */
  arrests: Forms.optional(),
  /** Who arrests: police, courts, customs, governments. */
  custodians: Forms.optional(),
  /** Who takes captives without being soldiers or fighters: "pirates"; the military words stand for themselves. */
  captors: Forms.optional(),
  /** People who are arrested, whoever takes them: suspects, protesters. */
  offenders: Forms.optional(),
  /** Phrases that hold a word of harm and tell none: "bắt tay" (to shake hands), "đuổi học" (to expel from school). */
  compounds: Forms.optional(),
  /** Forms of `state` that tell harm only where no object follows: "đã mất" (have died), "đã mất nhà" (have lost a home). */
  intransitive: Forms.optional(),
  /** Forms of `state` that tell harm only before the name of a place: "chạy khỏi Meldor" (to flee Meldor). */
  leaving: Forms.optional(),
  /** Verbs of leaving, a displacement where many inhabitants leave a place that is named: "rời" (to leave). */
  departs: Forms.optional(),
  /** The same with the place, or where none is needed: "left the town", "chưa thể về nhà" (cannot go home yet). */
  departed: Forms.optional(),
  /** Nouns for those who live in a place: "residents", "people"; no visitors, workers or delegates. */
  inhabitants: Forms.optional(),
  /** Adjectives that make the dead of a phrase soldiers: "military deaths". */
  soldierly: Forms.optional(),
  /** Bodies of soldiers, whose losses are soldiers: "the regiment lost 40 men". */
  formations: Forms.optional(),
  /** Before what carries people, and is hurt by no word behind it: "aboard a liner". */
  aboard: Forms.optional(),
  /** Harm words that tell of bodies seen or found: "thi thể". */
  bodies: Forms.optional(),
  /** Forms of `state` that tell a death only behind one of `beats` and its people: "beat three men to death". */
  toDeath: Forms.optional(),
  beats: Forms.optional(),
  /** Why people leave a place and come back: "on holiday", "du lịch". */
  trips: Forms.optional(),
  /** Forms of `state` that tell bodies not found yet: those people are missing. */
  unfound: Forms.optional(),
  /** Nouns for a wound, of which one person may have several. */
  injuries: Forms.optional(),
  /** Auxiliaries of one person: "was"; what follows is told of no larger number. */
  singulars: Forms.optional(),
  /** Verbs of dying that tell no violence by themselves: "died". */
  natural: Forms.optional(),
  /** Words by which others share the harm of somebody: "along with". */
  alongWith: Forms.optional(),
  /** Pronouns for somebody harmed, behind the verb: "him". */
  objectPronouns: Forms.optional(),
  /** Words that make a noun of kin one person in a list: "his", "her". */
  possessives: Forms.optional(),
  /** Such nouns: "wife". */
  kin: Forms.optional(),
  /** Nouns of kin that make two of one person in a language without "his" before them: "một phụ nữ và con trai". */
  kinNouns: Forms.optional(),
  /** Words that make a number known already, so that "about" before them is no hedge: "about the 143 villagers". */
  definites: Forms.optional(),
  /** Endings of nouns for people: a noun the pack does not know is one person behind an article ("a beekeeper"). */
  personEndings: Forms.optional(),
  /** Nouns that are no people: "river", "door"; endings of such nouns behind a hyphen: "-tion". */
  notPersons: Forms.optional(),
  /** Words for victims that name no harm: "korban" may be of a fraud or a flood; another word must tell which. */
  bareVictims: Forms.optional(),
  /** Verbs before such a word that make it a loss of people: "menelan korban". */
  brings: Forms.optional(),
  /** Words of being treated: a wound only where the text tells of violence, an accident or other harm. */
  treated: Forms.optional(),
  /** Such words that tell a wound unless an illness is named: "taken to hospital". */
  urgent: Forms.optional(),
  /** Illnesses, for which people are treated without a wound. */
  illnesses: Forms.optional(),
  /** Those who are hurt at play where no violence or accident is told: "players", "cầu thủ". */
  athletes: Forms.optional(),
  /** Words of violence or accidents besides the harms and the incidents: "bom", "ditabrak". */
  violence: Forms.optional(),
  /** Words that make a figure a rate: "per day", "setiap tahun". */
  rates: Forms.optional(),
  /** Words by which a figure is taken back: "meralat", "tidak benar". */
  withdrawn: Forms.optional(),
  /** Verbs of denying: "membantah", "denied that". */
  denies: Forms.optional(),
  /** A figure or report told before, when somebody comes back to it: "that figure", "angka itu". */
  saidFigures: Forms.optional(),
  /** Words before a figure that a later one in the same sentence replaces: "semula". */
  formerly: Forms.optional(),
  /** Words of handing out, reaching, registering: what is counted next to them are people served. */
  aid: Forms.optional(),
  /** Relatives and witnesses of the harmed, who are not harmed themselves: "keluarga korban". */
  bereaved: Forms.optional(),
  /** Weak words of leaving: a displacement only where many leave, or from war or disaster: "melarikan diri". */
  fleeing: Forms.optional(),
  /** Words of the most: "nhiều người chết nhất" counts nobody. */
  superlatives: Forms.optional(),
  /** Verbs right before a figure that tell by how much a toll has changed: "giảm 120 người chết". */
  changes: Forms.optional(),
  /** Right behind a figure, by how much a toll differs from another: "dua lebih banyak daripada", "two more than". */
  compared: Forms.optional(),
  /** Words right before people who did the harm: "bị 3 thanh niên đánh". */
  doers: Forms.optional(),
  /** Forms of `state` that are told of persons only: an article before any noun counts one ("một thủ kho tử vong"). */
  personal: Forms.optional(),
  /** "all of them": people just named, of whom more is told. */
  allOf: Forms.optional(),
  /** Forms of `missing` of people swept away or buried, who may be told dead at once: "bị lũ cuốn trôi, thiệt mạng". */
  engulfed: Forms.optional(),
  /** Words of harm told of things as well: "hilang"; no claim with a noun that the pack does not know. */
  alsoThings: Forms.optional(),
  /** Forms of `state` that the agent may follow directly: "diculik milisi" (kidnapped by militiamen). */
  doerBehind: Forms.optional(),
  /** Words for people of any kind: others called so are no more of those named before ("tujuh orang lainnya"). */
  anyPeople: Forms.optional(),
  /** Words for none right behind what was counted: "korban jiwa nihil". */
  nought: Forms.optional(),
  /** Tolls that need no verb before their figure: "Korban tewas … tujuh orang." */
  equates: Forms.optional(),
  /** After a word of what might be, these tell a guess at the past: "could have", "có thể đã". */
  past: Forms.optional(),
  /** Nouns that name several people in the singular: "a crew of 23" are 23, "a woman of 63" is one. */
  groupNouns: Forms.optional(),
  /** Words for civilians as such; others reported next to them in the same group are not civilians: "thường dân". */
  plainCivilians: Forms.optional(),
  /** Endings that tell what a word is: "-ly", "-ed", "-s". */
  endings: z.strictObject({ adverb: Forms, participle: Forms, plural: Forms }).optional(),
  /** Words of bringing people away: of victims, of travellers, and to a hospital, no displacement. */
  evacuates: Forms.optional(),
  /** People brought off a ship, a train or a mountain, and not from their homes. */
  travellers: Forms.optional(),
  hospitals: Forms.optional(),
  /** Words of people found unharmed, behind words for missing ones. */
  safe: Forms.optional(),
  /** Words for members, dead where they are lost by soldiers or fighters only: "kehilangan dua anggotanya". */
  owned: Forms.optional(),
  /** Says that what is told is no part of the war: "nothing to do with the war". */
  unrelated: Forms.optional(),
  /** At the beginning of a sentence: "in neighbouring", "di negara tetangga". */
  abroad: Forms.optional(),
  /** Disasters and accidents that no attack brings about: "landslide", "động đất". */
  disasters: Forms.optional(),
  /** Endings a word may carry: "-nya". */
  suffixes: Forms,
});
export type HarmWords = z.infer<typeof HarmWords>;
