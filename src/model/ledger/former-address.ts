/** An address that a release published and that this site no longer has: where it leads now, or what stood there. */
import { z } from "astro/zod";
import { SourceId } from "../sources/source.ts";
import { ReleasedClaim, ReleasedDocument } from "./released-state.ts";

/** Of a claim. */
export const FormerAddress = ReleasedClaim.pick({
  id: true,
  source: true,
  sentence: true,
  seen: true,
}).extend({
  /** Day of the last release that showed it. */
  day: z.iso.date(),
  /** The sentence as it was; null = it may not be shown any more. */
  text: z.string().nullable(),
  /** The place that took its place; null = none did. */
  now: z
    .strictObject({
      source: SourceId,
      sentence: z.string(),
      /** Id of the claim there; null = a sentence without one. */
      claim: z.string().nullable(),
      text: z.string(),
    })
    .nullable(),
});
export type FormerAddress = z.infer<typeof FormerAddress>;

const FormerDocument = ReleasedDocument.extend({
  /** Id under which the same text is now; null = nowhere. */
  now: SourceId.nullable(),
});

export const Former = z.strictObject({
  documents: z.array(FormerDocument),
  claims: z.array(FormerAddress),
});
export type Former = z.infer<typeof Former>;
