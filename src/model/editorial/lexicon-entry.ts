/** One entry of `content/editorial/lexicon.yaml`: the one list that glossary and search share. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";

export const LexiconId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export type LexiconId = z.infer<typeof LexiconId>;

export const LexiconEntry = z.strictObject({
  id: LexiconId,
  kind: z.enum(["person", "place", "organisation", "weapon", "harm", "diplomacy", "term"]),
  /** The headword in each language. */
  name: Localised,
  /** Spellings and inflected forms that mean it, in each language; the headword need not be repeated. */
  forms: z.record(LanguageCode, z.array(z.string().min(1))),
  /**
   * Entries that are part of the meaning of this one, so that who looks for them finds it too: in a text the longest
   * form wins, and "humanitarian ceasefire" would else be no "ceasefire".
   */
  broader: z.array(LexiconId).min(1).optional(),
  /** One or two plain sentences for the glossary; null = the entry serves search only. */
  definition: Localised.nullable(),
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
