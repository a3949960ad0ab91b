/** `content/editorial/review.yaml`: what an editor said of a claim, found again by its quotation. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";
import { WrittenText } from "../written-text.ts";

const Entry = z.strictObject({
  source: z.string().min(1).describe("Id of the document."),
  quote: z.string().min(1).describe("The words of the claim as printed."),
  within: z
    .string()
    .min(1)
    .optional()
    .describe("Words of the sentence around it, only needed where quote alone would fit two places."),
  occurrence: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("Which of several places is meant, from 1, where the same words stand more than once."),
  claim: z
    .string()
    .min(1)
    .optional()
    .describe("The harm or status read, where one quotation carries several claims."),
  by: z
    .string()
    .min(1)
    .optional()
    .describe("Who read it: a role or a reading, never the program. Left out = the reviewer of site.yaml."),
});
const Reason = WrittenText.describe("Why the editor says so; shown beside the claim.");

/** Checked against the claim's own schema when applied. */
const Fields = z
  .record(z.string(), z.unknown())
  .describe("What is right, field by field: { victims: military }; of an added claim, all that it says.");

/**
 * The claim as it was confirmed or as corrected, as `claimFingerprint` writes it; the desk fills it in. If it reads
 * otherwise now, the entry waits to be read again. Left out = the entry holds whatever the program reads.
 */
const Reading = z
  .string()
  .min(1)
  .optional()
  .describe("The claim as it was read again; the desk fills it in. Left out = whatever the program reads.");

const verdict = <Word extends string>(word: Word) =>
  z.literal(word).describe("What the editor says of the claim.");

export const ReviewEntry = z.discriminatedUnion("verdict", [
  Entry.extend({ verdict: verdict("confirmed"), reading: Reading, reason: Reason.optional() }),
  Entry.extend({ verdict: verdict("rejected"), reason: Reason.optional() }),
  Entry.extend({ verdict: verdict("corrected"), set: Fields, reading: Reading, reason: Reason }),
  Entry.extend({ verdict: verdict("added"), set: Fields, reason: Reason }),
]);
export type ReviewEntry = z.infer<typeof ReviewEntry>;

/** What is known of the reading of one claim; shown beside it everywhere. */
export const ReviewMark = z.strictObject({
  /** `unreviewed`: read by the program alone. */
  state: z.enum(["unreviewed", "confirmed", "corrected", "added"]),
  by: z.string().nullable(),
  reason: Localised.nullable(),
  /** Names of the fields an editor set. */
  corrected: z.array(z.string()),
});
export type ReviewMark = z.infer<typeof ReviewMark>;
