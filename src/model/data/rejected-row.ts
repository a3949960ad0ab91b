/** One row of `rejected-numbers`: a number of a document that is no casualty figure, and why. */
import { z } from "astro/zod";
import { RejectionReason } from "../claims/rejected-number.ts";

const offset = { unit: "UTF-16 code units of the document's text, from 0" };

export const RejectedRow = z.strictObject({
  source: z.string().meta({ description: "Id of the document." }),
  sentence_id: z
    .string()
    .meta({ description: "Id of the sentence, also the id of its element on the page." }),
  start: z
    .number()
    .int()
    .meta({ description: "Where the words begin in the document's text.", ...offset }),
  end: z
    .number()
    .int()
    .meta({ description: "One past their end.", ...offset }),
  words: z.string().meta({
    description:
      "The number as printed; masked as in the published text where the sentence may not be shown.",
  }),
  reason: RejectionReason.meta({ description: "Why it is no casualty figure." }),
  rule: z.string().meta({ description: "Name of the rule that rejected it." }),
  url: z.url().meta({
    description: "Address of the sentence, or of its document where the sentence may not be shown.",
  }),
});
export type RejectedRow = z.infer<typeof RejectedRow>;
