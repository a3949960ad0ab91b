/** How a language asks: the words of questions that claims can answer, and of those that none can. */
import { z } from "astro/zod";
import { Harm } from "../claims/casualty-claim.ts";
import { CeasefireStatus } from "../claims/ceasefire-claim.ts";

const Forms = z.array(z.string().min(1));

export const QuestionWords = z.strictObject({
  /** Words that ask or join and narrow nothing: "who", "when", "the", "bao nhiêu". */
  slight: Forms,
  /** Words that ask for a number: "how many", "death toll"; claims without one do not answer. */
  amount: Forms,
  /** Words of a question that no claim answers: "why", "là gì" (what is), "apa itu". */
  unanswered: Forms,
  /** A word that stands for several harms is under each. */
  harms: z.record(Harm, Forms),
  /** Words for people, which narrow nothing. */
  people: Forms,
  civilian: Forms,
  military: Forms,
  /** Kinds of people that a claim may count, by a name that all languages share: "children", "journalists". */
  groups: z.record(z.string(), Forms),
  /** Words for offices, which say nothing more where the name is next to them: "President Voskan". */
  office: Forms,
  /** Verbs of losing: deaths where soldiers are lost. */
  losing: Forms,
  /** Words that ask who. */
  who: Forms,
  bothSides: Forms,
  /** Words for a ceasefire. */
  ceasefire: Forms,
  /** Words for an agreement, which are about a ceasefire even where that word is missing: "peace deal". */
  agreement: Forms,
  /** Words for talks and plans about one: "peace talks". */
  talks: Forms,
  /** What became of a ceasefire; looked for only in questions about one. */
  statuses: z.partialRecord(CeasefireStatus, Forms),
  /** Words that ask whether it lasts: it holds, it was broken, or it collapsed. */
  holding: Forms,
  mediation: Forms,
  /** Words that lead to a speaker: "said", "according to". */
  speech: Forms,
  accusation: Forms,
  /** Words for a war as a whole. */
  war: Forms,
  /** Words for what happens in a war: an attack, a battle; they narrow where an event or a sentence has them. */
  happening: Forms,
  /** "first", "thứ hai": by number. */
  ordinals: z.record(z.string(), z.number().int().positive()),
  /** Parts of a year, as months; an end before its start runs into the next year. */
  seasons: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])),
  /** Parts of a decade or a year, as shares of it: "early" 0 to 0.4. */
  parts: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** What is written behind a year to mean its decade: "s" (1990s), "an" (1990-an). */
  decadeEndings: Forms,
  /** Between two years that are a span: "1988 to 1994". */
  yearsTo: Forms,
  /** Words that make a year of the number behind them, where that could be another number: "năm 2020". */
  yearBefore: Forms,
});
export type QuestionWords = z.infer<typeof QuestionWords>;
