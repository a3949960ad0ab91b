/**
 * What the search knows of claims, to answer questions with them: `pagefind/claims/<number>.json`, one file for the
 * documents of a batch, and next to it `<number>.<edition>.json` with the same claims in words of an edition.
 */
import { z } from "astro/zod";
import { Stance } from "../claims/stance.ts";

/** First and last ISO day; null = open. */
const Days = z.tuple([z.string().nullable(), z.string().nullable()]);

export const AnswerClaim = z.strictObject({
  id: z.string(),
  /** Place of its document in `documents`. */
  document: z.number().int(),
  sentence: z.string(),
  /** The clause, verbatim. */
  quote: z.string(),
  casualty: z.boolean(),
  /** Every harm of a casualty claim, or the status of a ceasefire claim. */
  kinds: z.array(z.string()).min(1),
  /** Left out where it is `states`. */
  stance: Stance.optional(),
  victims: z.string().optional(),
  /** Words and id of the side harmed. */
  side: z.string().optional(),
  victimSide: z.string().optional(),
  /** Ids of its events, its own first. */
  events: z.array(z.string()),
  speaker: z.string().optional(),
  speakerSide: z.string().optional(),
  /** Days of its own date; left out where it has none. */
  days: Days.optional(),
  /** Day and month, where the year is not known: `09-27`. */
  monthDay: z.string().optional(),
  /** Last day of what the document is told of. */
  asOf: z.string().optional(),
  /** Value as stated, lowest and highest; null = open or unknown. Left out for a ceasefire claim. */
  count: z.tuple([z.number().nullable(), z.number().nullable(), z.number().nullable()]).optional(),
  qualifier: z.string().optional(),
  where: z.string().optional(),
  mediators: z.array(z.string()).optional(),
  parties: z.array(z.string()).optional(),
  /** True where it repeats another claim of its document. */
  repeats: z.literal(true).optional(),
  /** Numbers of the pages in `words.json` that are charts and draw it. */
  charts: z.array(z.number().int()).optional(),
});
export type AnswerClaim = z.infer<typeof AnswerClaim>;

export const AnswerClaims = z.strictObject({
  /** Version of the ledger, as in `words.json`. */
  version: z.string(),
  documents: z.array(z.strictObject({ id: z.string(), language: z.string() })),
  claims: z.array(AnswerClaim),
});
export type AnswerClaims = z.infer<typeof AnswerClaims>;

/** A text in the reader's language, or, with its own language, as printed. */
const Words = z.strictObject({ text: z.string(), lang: z.string().optional() });

/** The same claims and documents, in the same order, in words of one edition. */
export const AnswerWording = z.strictObject({
  version: z.string(),
  documents: z.array(Words),
  claims: z.array(
    z.strictObject({
      /** The figure or the status, with its stance: "5,000 killed (suspected)". */
      figure: z.string(),
      speaker: Words.optional(),
      day: z.string().optional(),
    }),
  ),
});
export type AnswerWording = z.infer<typeof AnswerWording>;

/** An event, as far as questions ask for it. */
export const AnswerEvent = z.strictObject({
  name: z.record(z.string(), z.string()),
  kind: z.string(),
  days: Days,
  within: z.string().optional(),
  /** Forms of each side's name, separated by `|`; events within this one share them. */
  sides: z.record(z.string(), z.string()).optional(),
});
export type AnswerEvent = z.infer<typeof AnswerEvent>;
