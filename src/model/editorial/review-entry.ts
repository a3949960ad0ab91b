/** `content/editorial/review.yaml`: what an editor said of a claim, found again by its quotation. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";

const Entry = z.strictObject({
  source: z.string().min(1),
  /** The words of the claim as printed. */
  quote: z.string().min(1),
  /** Words of the sentence around it, only needed where `quote` alone would fit two places. */
  within: z.string().min(1).optional(),
  /** Which of several places is meant, from 1, where the same words stand more than once. */
  occurrence: z.number().int().positive().optional(),
  /** The harm or status read, where one quotation carries several claims. */
  claim: z.string().min(1).optional(),
  /** Who read it: a role or a reading, never the program. Left out = the `reviewer` of `site.yaml`. */
  by: z.string().min(1).optional(),
});
/** Why the editor says so; shown beside the claim. */
const Reason = Localised;

/** Fields an editor sets; checked against the claim's own schema when applied. */
const Fields = z.record(z.string(), z.unknown());

/**
 * The claim as it was confirmed or as corrected, as `claimFingerprint` writes it; the desk fills it in. If it reads
 * otherwise now, the entry waits to be read again. Left out = the entry holds whatever the program reads.
 */
const Reading = z.string().min(1).optional();

export const ReviewEntry = z.discriminatedUnion("verdict", [
  Entry.extend({ verdict: z.literal("confirmed"), reading: Reading, reason: Reason.optional() }),
  Entry.extend({ verdict: z.literal("rejected"), reason: Reason.optional() }),
  Entry.extend({ verdict: z.literal("corrected"), set: Fields, reading: Reading, reason: Reason }),
  Entry.extend({ verdict: z.literal("added"), set: Fields, reason: Reason }),
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
