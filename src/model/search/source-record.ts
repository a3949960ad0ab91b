/** What a search result needs to be shown and ranked: one record a document, one a page. */
import { z } from "astro/zod";
import { Stance } from "../claims/stance.ts";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";

/** One claim of a sentence, as far as the filters ask. */
export const SearchFact = z.strictObject({
  /** Every harm of a casualty claim, or the status of a ceasefire claim. */
  kinds: z.array(z.string()).min(1),
  /** Ids of the events it is about. */
  events: z.array(z.string()),
  /** Lowest and highest number of people, null = open or unknown; null as a whole = no number. */
  range: z.tuple([z.number().nullable(), z.number().nullable()]).nullable(),
  /** The number as stated, so that "1,000" finds "một nghìn"; null = none. */
  value: z.number().nullable(),
  /** The words of that number; null = none. */
  stated: z.string().nullable(),
  /** How the speaker relates to it; a plain statement where it is left out. */
  stance: Stance.optional(),
  /** The day the claim is dated, `2020-09-27`, where it is known to the day; null = it is not. */
  day: z.string().nullable(),
});
export type SearchFact = z.infer<typeof SearchFact>;

/** A day or a month written in a sentence. `XXXX` for a year that is not given: `XXXX-09-27`, `1988-02`. */
export const SearchDate = z.strictObject({ start: z.number(), end: z.number(), edtf: z.string() });
export type SearchDate = z.infer<typeof SearchDate>;

export const SearchSentence = z.strictObject({
  /** `s1`, `s2`, …: the element on the document's page. */
  id: z.string(),
  text: z.string().min(1),
  translations: z.record(LanguageCode, z.string()),
  dates: z.array(SearchDate),
  facts: z.array(SearchFact),
  /** Who the text says said it, as printed; null = nobody named. */
  speaker: z.string().nullable(),
  /** True for repeated titles and site labels: found, but last among equals. */
  furniture: z.boolean(),
});
export type SearchSentence = z.infer<typeof SearchSentence>;

/** `pagefind/documents/<number>.json`: a document as the search reads it; the first has the number 0. */
export const SourceRecord = z.strictObject({
  id: z.string(),
  /** Version of the ledger, as in `words.json`: files of two versions do not fit together. */
  version: z.string(),
  language: LanguageCode,
  title: Localised,
  /** By what readers name it, by edition: its name, its outlet, its number. */
  names: z.record(LanguageCode, z.array(z.string())),
  sentences: z.array(SearchSentence),
});
export type SourceRecord = z.infer<typeof SourceRecord>;

export const PageKind = z.enum(["explainer", "chart", "event"]);
export type PageKind = z.infer<typeof PageKind>;

/** A page that is no document, in all its editions. */
export const PageRecord = z.strictObject({
  kind: PageKind,
  /** Address within an edition: `/charts/ceasefires/`. */
  path: z.string(),
  /** By edition; an edition that lacks the page lacks the title. */
  title: Localised,
});
export type PageRecord = z.infer<typeof PageRecord>;
