/**
 * `content/editorial/translations/<lang>/<source>.yaml`: sentence texts of one document and their translations.
 * Keyed by the original words, so that a translation of words that are no longer there is seen to be stale.
 */
import { z } from "astro/zod";

export const Translation = z.strictObject({
  original: z.string().min(1).describe("The sentence of the document, character for character."),
  text: z.string().min(1).describe("Its translation by the site."),
});
export type Translation = z.infer<typeof Translation>;
