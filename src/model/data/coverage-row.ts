/** One row of `coverage`: what was looked at in one document, what was taken and what was left. */
import { z } from "astro/zod";

const count = z.number().int().nonnegative();

export const CoverageRow = z.strictObject({
  source: z.string().meta({ description: "Id of the document." }),
  sentences: count.meta({ description: "Sentences of the document.", unit: "sentences" }),
  with_claims: count.meta({ description: "Sentences that carry a claim.", unit: "sentences" }),
  casualties: count.meta({ description: "Casualty figures found.", unit: "claims" }),
  ceasefires: count.meta({ description: "Ceasefire statements found.", unit: "claims" }),
  placed_by_text: count.meta({ description: "Claims whose own words say their event.", unit: "claims" }),
  placed_by_document: count.meta({
    description: "Claims that belong to the event their document is about.",
    unit: "claims",
  }),
  placed_by_editors: count.meta({ description: "Claims that editors gave their event.", unit: "claims" }),
  unplaced: count.meta({ description: "Claims without an event.", unit: "claims" }),
  without_number: z
    .array(z.string())
    .meta({ description: "Ids of the casualty claims that state no number." }),
  rejected: count.meta({ description: "Numbers that are no casualty figures.", unit: "numbers" }),
});
export type CoverageRow = z.infer<typeof CoverageRow>;
