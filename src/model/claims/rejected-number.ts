/** A number of the text that is no casualty figure, and why: what was left out is shown too. */
import { z } from "astro/zod";
import { Span } from "../span.ts";

export const RejectionReason = z.enum([
  "date",
  "year",
  "time-of-day",
  "duration",
  "age",
  "weapon-name",
  "weapons",
  "vehicles",
  "distance",
  "money",
  "share",
  "votes",
  "ordinal",
  "incidents",
  "places",
  "people-not-harmed",
  "ceasefires",
  "part-of-name",
  "measure",
  "hypothetical",
  "people-freed",
  "earlier-figure",
  "arrest",
  "denied",
  "withdrawn",
  "illness",
  "aid",
  "rate",
  "households",
  "unclear",
  "other-count",
]);
export type RejectionReason = z.infer<typeof RejectionReason>;

export const RejectedNumber = Span.extend({
  /** Id of the sentence. */
  sentence: z.string().regex(/^s[1-9]\d*$/),
  /** The number as printed. */
  words: z.string().min(1),
  reason: RejectionReason,
  /** Name of the rule that rejected it. */
  rule: z.string().min(1),
});
export type RejectedNumber = z.infer<typeof RejectedNumber>;
