/** One entry of `content/editorial/lexicon.yaml`: the one list that glossary and search share. */
import { z } from "astro/zod";
import { idPattern } from "../id-pattern.ts";
import { WrittenForms, WrittenText } from "../written-text.ts";

export const LexiconId = z.string().regex(...idPattern);
export type LexiconId = z.infer<typeof LexiconId>;

/** Where a place lies, in decimal degrees, and who says so. */
export const Location = z.strictObject({
  lat: z.number().min(-90).max(90).describe("Degrees north; south is negative."),
  lon: z.number().min(-180).max(180).describe("Degrees east; west is negative."),
  source: z.string().min(1).describe("Who says so."),
});
export type Location = z.infer<typeof Location>;

const Entry = z.strictObject({
  id: LexiconId.describe("A name for other entries."),
  kind: z
    .enum(["person", "place", "organisation", "weapon", "harm", "diplomacy", "term"])
    .describe("What it names."),
  name: WrittenText.describe("The headword."),
  forms: WrittenForms.describe(
    "Spellings and inflected forms that mean it; a list, or a list for each language. The headword need not be repeated.",
  ),
  /** In a text the longest form wins, and "humanitarian ceasefire" would else be no "ceasefire". */
  broader: z
    .array(LexiconId)
    .min(1)
    .optional()
    .describe("Entries that are part of the meaning of this one, so that who looks for them finds it too."),
  definition: WrittenText.nullable()
    .default(null)
    .describe("One or two plain sentences for the glossary; left out = the entry serves search only."),
  alternateName: WrittenText.optional().describe(
    "Names that others use for a contested place: maps show them beside the headword.",
  ),
  at: Location.optional().describe("Only for places: where it lies. A place without it is on no map."),
});

export const LexiconEntry = Entry.refine(({ kind, at }) => !at || kind === "place", {
  path: ["at"],
  message: "only an entry of the kind place has a location",
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
