/**
 * `content/released.json`: what the last release showed, and what earlier ones did that is gone since. `release` writes
 * it; by it every address that was ever published goes on leading somewhere, and the changes are found.
 */
import { z } from "astro/zod";
import { Count } from "../claims/count.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { SourceId } from "../sources/source.ts";

/** Number of a release, from 1: a day may have two. */
const Release = z.number().int().positive();

export const ReleasedDocument = z.strictObject({
  id: SourceId,
  name: Localised.nullable(),
  title: Localised,
  language: LanguageCode,
  /** SHA-256 of its text: a document of the same text elsewhere is the same one. */
  textSha256: z.string(),
  /** How much of it was shown, and the last release that showed it. */
  show: z.enum(["whole", "claims"]),
  seen: Release,
  /** Since when it is gone, and why; null = it was there at the last release. */
  removed: z
    .strictObject({
      date: z.iso.date(),
      reason: z.string().nullable(),
      /** Whether the words that others cite are still at its address. */
      quotes: z.boolean(),
    })
    .nullable(),
});
export type ReleasedDocument = z.infer<typeof ReleasedDocument>;

export const ReleasedClaim = z.strictObject({
  id: z.string().min(1),
  source: SourceId,
  /** Id of its sentence then. */
  sentence: z.string().min(1),
  /** The sentence, as it was shown. */
  text: z.string().min(1),
  quote: z.string().min(1),
  /** The harm or status by which it is told. */
  label: z.string().min(1),
  /** What a casualty claim counts; null = it counts nothing. */
  count: Count.nullable(),
  /** The first release that showed it, and the last. */
  since: Release,
  seen: Release,
});
export type ReleasedClaim = z.infer<typeof ReleasedClaim>;

export const ReleasedState = z.strictObject({
  /** Day of each release, in order; those above are numbers of it. */
  releases: z.array(z.iso.date()).min(1),
  documents: z.array(ReleasedDocument),
  claims: z.array(ReleasedClaim),
});
export type ReleasedState = z.infer<typeof ReleasedState>;
