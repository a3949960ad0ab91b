/** `content/editorial/review.yaml`: what an editor said of a claim, found again by its quotation. */
import { z } from "astro/zod";
import { Localised } from "../localised.ts";

const Entry = z.strictObject({
  source: z.string().min(1),
  /** The words of the claim as printed; they must fit exactly one place of the document (with `sentence`). */
  quote: z.string().min(1),
  /** Words of the sentence around it, only needed where `quote` alone would fit two places. */
  within: z.string().min(1).optional(),
  /** The harm or status read, where one quotation carries several claims. */
  claim: z.string().min(1).optional(),
  /** Why the editor says so; shown beside the claim. */
  reason: Localised,
  /** Who read it: a role or a reading, never the program. */
  by: z.string().min(1),
});

/** Fields an editor sets; checked against the claim's own schema when applied. */
const Fields = z.record(z.string(), z.unknown());

/** The claim as it was confirmed or as corrected, as `readingOf` writes it; if it reads otherwise now, read it again. */
const Reading = z.string().min(1);

export const ReviewEntry = z.discriminatedUnion("verdict", [
  Entry.extend({ verdict: z.literal("confirmed"), reading: Reading }),
  Entry.extend({ verdict: z.literal("rejected") }),
  Entry.extend({ verdict: z.literal("corrected"), set: Fields, reading: Reading }),
  Entry.extend({ verdict: z.literal("added"), set: Fields }),
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
