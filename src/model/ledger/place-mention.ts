/** A sentence that names a place of the lexicon: what a map leads to. */
import { z } from "astro/zod";
import { LexiconId } from "../editorial/lexicon-entry.ts";
import { SourceId } from "../sources/source.ts";

export const PlaceMention = z.strictObject({
  place: LexiconId,
  source: SourceId,
  /** Id of the sentence. */
  sentence: z.string(),
});
export type PlaceMention = z.infer<typeof PlaceMention>;
