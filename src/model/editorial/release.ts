/** One entry of `public/versions.json`: a chart as it was on a day, kept below `/v/<version>/` and never changed. */
import { z } from "astro/zod";
import { Edtf } from "../edtf.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { ChartSlug } from "./chart-spec.ts";

/** Day of the release, and the first 8 hex of SHA-256 over all the chart's files. */
const VersionName = z.string().regex(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);

/** Why a version is no longer to be used; its addresses say so from then on. */
export const Withdrawal = z.strictObject({
  /** Day it was withdrawn; null = not given. */
  date: z.iso.date().nullable(),
  reason: z.string().min(1),
});
export type Withdrawal = z.infer<typeof Withdrawal>;

export const Release = z.strictObject({
  slug: ChartSlug,
  version: VersionName,
  date: z.iso.date(),
  title: Localised,
  /** Day of the latest document in it; null = none is dated. */
  asOf: Edtf.nullable(),
  /** What changed for those who use the chart; null = not given. */
  reason: z.string().min(1).nullable(),
  /** Height of its frame in pixels, by language and layout. */
  heights: z.record(
    LanguageCode,
    z.strictObject({ narrow: z.number().int().positive(), wide: z.number().int().positive() }),
  ),
  /** Size of its picture in pixels, by language. */
  pictures: z.record(
    LanguageCode,
    z.strictObject({ width: z.number().positive(), height: z.number().positive() }),
  ),
  /** Alternative text of its picture, by language. */
  summaries: z.record(LanguageCode, z.string().min(1)),
  /** Paths below `public/v/<version>/`, with the SHA-256 of each file. */
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
  withdrawn: Withdrawal.nullable(),
});
export type Release = z.infer<typeof Release>;

/** All of them, in the order they were made. */
export const Releases = z.array(Release);
export type Releases = z.infer<typeof Releases>;
