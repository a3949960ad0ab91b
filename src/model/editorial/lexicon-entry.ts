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
  source: z.string().min(1).describe("The source of the coordinates."),
});
export type Location = z.infer<typeof Location>;

const Entry = z.strictObject({
  id: LexiconId.describe("Id used by other entries."),
  kind: z
    .enum(["person", "place", "organisation", "weapon", "harm", "diplomacy", "term"])
    .describe("What it names."),
  name: WrittenText.describe("The headword."),
  forms: WrittenForms.describe(
    "Spellings and inflected forms, as a list or a list per language, without the headword.",
  ),
  /** In a text the longest form wins, and "humanitarian ceasefire" would else be no "ceasefire". */
  broader: z
    .array(LexiconId)
    .min(1)
    .optional()
    .describe("More general entries: a search for one of them finds this entry too."),
  definition: WrittenText.nullable()
    .default(null)
    .describe(
      "One or two plain sentences for the glossary. Without it, the entry is used by the search only.",
    ),
  alternateName: WrittenText.optional().describe(
    "Other names of a contested place; maps show them next to the headword.",
  ),
  at: Location.optional().describe("Location, for places only. Places without it are not on maps."),
});

export const LexiconEntry = Entry.refine(({ kind, at }) => !at || kind === "place", {
  path: ["at"],
  message: "only an entry of the kind place has a location",
});
export type LexiconEntry = z.infer<typeof LexiconEntry>;
