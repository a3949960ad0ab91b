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
    .describe("Words of the sentence around it; needed only if quote occurs more than once."),
  occurrence: z
    .number()
    .int()
    .positive()
    .optional()
    .describe("Which occurrence is meant, from 1, if the same words occur more than once."),
  claim: z
    .string()
    .min(1)
    .optional()
    .describe("The harm or status, if one quotation contains several claims."),
  by: z
    .string()
    .min(1)
    .optional()
    .describe("The reviewer: a person or a role, never the program. Default: reviewer in site.yaml."),
});
const Reason = WrittenText.describe("The reason, shown with the claim.");

/** Checked against the claim's own schema when applied. */
const Fields = z
  .record(z.string(), z.unknown())
  .describe("The correct values by field: { victims: military }. For an added claim: all of its fields.");

/**
 * The claim as it was confirmed or as corrected, as `claimFingerprint` writes it; the desk fills it in. If it reads
 * otherwise now, the entry waits to be read again. Left out = the entry holds whatever the program reads.
 */
const Reading = z
  .string()
  .min(1)
  .optional()
  .describe("The reading that was reviewed; set by the desk. Default: whatever the program reads.");

const verdict = <Word extends string>(word: Word) => z.literal(word).describe("The editor's verdict.");

export const ReviewEntry = z.discriminatedUnion("verdict", [
  Entry.extend({ verdict: verdict("confirmed"), reading: Reading, reason: Reason.optional() }),
  Entry.extend({ verdict: verdict("rejected"), reason: Reason.optional() }),
  Entry.extend({ verdict: verdict("corrected"), set: Fields, reading: Reading, reason: Reason }),
  Entry.extend({ verdict: verdict("added"), set: Fields, reason: Reason }),
]);
export type ReviewEntry = z.infer<typeof ReviewEntry>;

/** What is known of the reading of one claim; shown next to it everywhere. */
export const ReviewMark = z.strictObject({
  /** `unreviewed`: read by the program alone. */
  state: z.enum(["unreviewed", "confirmed", "corrected", "added"]),
  by: z.string().nullable(),
  reason: Localised.nullable(),
  /** Names of the fields an editor set. */
  corrected: z.array(z.string()),
});
export type ReviewMark = z.infer<typeof ReviewMark>;
