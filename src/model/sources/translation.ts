/**
 * `content/editorial/translations/<lang>/<source>.yaml`: sentence texts of one document and their translations.
 * Keyed by the original words, so that a translation of words that are no longer there is seen to be stale.
 */
import { z } from "astro/zod";

export const Translation = z.strictObject({
  /** The sentence as it stands in the normalised source, character for character. */
  original: z.string().min(1),
  /** Its translation by the site. */
  text: z.string().min(1),
});
export type Translation = z.infer<typeof Translation>;
