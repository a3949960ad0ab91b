/** One row of `coverage`: what was looked at in one document, what was taken and what was left. */
import { z } from "astro/zod";

const count = z.number().int().nonnegative();

export const CoverageRow = z.strictObject({
  source: z.string().meta({ description: "Id of the document." }),
  sentences: count.meta({ description: "Sentences of the document.", unit: "sentences" }),
  with_claims: count.meta({ description: "Sentences that carry a claim.", unit: "sentences" }),
  casualties: count.meta({ description: "Casualty figures found.", unit: "claims" }),
  ceasefires: count.meta({ description: "Ceasefire statements found.", unit: "claims" }),
  without_number: z
    .array(z.string())
    .meta({ description: "Ids of the casualty claims that state no number." }),
  rejected: count.meta({ description: "Numbers that are no casualty figures.", unit: "numbers" }),
});
export type CoverageRow = z.infer<typeof CoverageRow>;
