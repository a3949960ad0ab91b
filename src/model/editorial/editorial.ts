/** Everything people added in `content/editorial`, read and checked. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { SourceCard } from "../sources/source-card.ts";
import { Translation } from "../sources/translation.ts";
import { Change } from "./change.ts";
import { ChartSpec } from "./chart-spec.ts";
import { Event } from "./event.ts";
import { LexiconEntry } from "./lexicon-entry.ts";
import { Note } from "./note.ts";
import { ReviewEntry } from "./review-entry.ts";
import { Site } from "./site.ts";

export const Editorial = z.strictObject({
  site: Site,
  /** By source id. */
  sources: z.record(z.string(), SourceCard),
  events: z.array(Event),
  charts: z.array(ChartSpec),
  lexicon: z.array(LexiconEntry),
  review: z.array(ReviewEntry),
  notes: z.array(Note),
  changes: z.array(Change),
  /** By source id, then by language. */
  translations: z.record(z.string(), z.record(LanguageCode, z.array(Translation))),
});
export type Editorial = z.infer<typeof Editorial>;
