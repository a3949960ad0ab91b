/** One entry of `content/editorial/lexicon.yaml`: the one list that glossary and search share. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";

export const LexiconId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export type LexiconId = z.infer<typeof LexiconId>;

/** Where a place lies, in decimal degrees, and who says so. */
export const Location = z.strictObject({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  source: z.string().min(1),
});
export type Location = z.infer<typeof Location>;

const Entry = z.strictObject({
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
  /** Names that others use for a contested place: maps show them beside the headword. */
  alternateName: Localised.optional(),
  /** Only for places; a place without it is on no map. */
  at: Location.optional(),
});

export const LexiconEntry = Entry.refine(({ kind, at }) => !at || kind === "place", {
  path: ["at"],
  message: "only an entry of the kind place has a location",
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
