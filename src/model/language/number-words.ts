/** How a language writes numbers and hedges them: marks, words, classes of size, qualifiers. */
import { z } from "astro/zod";

const Forms = z.array(z.string().min(1));
const Values = z.record(z.string().min(1), z.number().positive());

/** Words that hedge a figure, by the side of the figure they appear on. */
const Hedge = z.strictObject({ before: Forms, after: Forms });

export const NumberWords = z.strictObject({
  /** Mark between thousands: "." in `30.000`. */
  groupMark: z.enum([".", ","]),
  /** Mark before decimals: "," in `4,6 triệu`. */
  decimalMark: z.enum([".", ","]),
  /** Words with a value of their own that are added: "twelve", "seratus". */
  units: Values,
  /** Words that multiply what is before them: "puluh" 10, "hundred" 100, "nghìn" 1000. */
  scales: Values,
  /** Words that add to the digit before them: "belas" 10 ("dua belas" = 12). */
  teens: Values,
  /** Words between the parts of one number: "and", "linh". */
  joints: Forms,
  /** Words that add half of the last scale: "rưỡi" ("hai triệu rưỡi" = 2.5 million). */
  halves: Forms,
  /** Words for a last digit that follow tens only: "lăm" ("bốn lăm" = 45, "ba trăm mốt" = 310). */
  lastDigits: Values.optional(),
  /** Words behind a round number that leave its last digit open: "mấy" ("hai mươi mấy" = 21 to 29). */
  andSome: Forms.optional(),
  /** Words between "one" and a number that make a share: "satu dari lima" (one in five). */
  ratioLinks: Forms.optional(),
  /** Words between two numbers that leave open which: "or", "hoặc". */
  alternatives: Forms.optional(),
  /** Words between a number and the whole it is taken from: "of" ("three of the soldiers"). */
  partitives: Forms.optional(),
  /** Words for money before its amount; signs such as € need no list: "usd", "rp". */
  currencies: Forms.optional(),
  /** Numbers of a whole group, which before people count and elsewhere order: "ketiga" ("ketiga korban" all three). */
  collectives: Values.optional(),
  /** The same for people named before: "ketiganya" (all three of them). */
  collectivePronouns: Values.optional(),
  /** All of the people named before: "semuanya". */
  allOfThem: Forms.optional(),
  /** Letters glued behind digits that multiply where people follow: "1.2m people". */
  suffixScales: Values.optional(),
  /** Number words that are more often something else: numbers only where people or a scale follow. */
  onlyBeforePeople: Forms,
  /** Words for "one" that may just be an article: they count only before a word for one person. */
  articles: Forms,
  /** Words for a size without a number, with its bounds: "hàng chục" 10 to 99; a scale after them multiplies. */
  classes: z.record(z.string().min(1), z.tuple([z.number().positive(), z.number().positive()])),
  /** Words after a number of digits: "3 con số" is 100 to 999. */
  digitWords: Forms,
  /** Parts of a whole that the text does not give in people: "half of", "sepertiga". */
  fractions: Forms,
  /** "many", "several". */
  many: Forms,
  /** "in masses". */
  mass: Forms,
  about: Hedge,
  nearly: Hedge,
  moreThan: Hedge,
  atLeast: Hedge,
  upTo: Hedge,
  fewerThan: Hedge,
  /** Words that are before a figure and change nothing: "a total of", "sebanyak". */
  plain: Forms,
  range: z.strictObject({
    /** Words before the lower end: "from", "between". */
    opens: Forms,
    /** Words between the ends: "to", "đến". */
    links: Forms,
    /** Words between the ends that make a range only after an opening word, or between neighbours: "and", "or". */
    weakLinks: Forms,
  }),
  /** Words before an ordinal: "thứ", "ke". */
  ordinalBefore: Forms,
  /** Letters glued behind an ordinal: "th", "rd". */
  ordinalAfter: Forms,
  /** Phrases that hold a number word and are none: "năm ngoái" (last year), "satu-satunya" (the only one). */
  notNumbers: Forms,
});
export type NumberWords = z.infer<typeof NumberWords>;
