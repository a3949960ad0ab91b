/** `pagefind/words.json`: what the query side must know of languages and of this site, made at build. */
import { z } from "astro/zod";
import { LanguageCode } from "./language-code.ts";
import { Localised } from "./localised.ts";

/** A thing with its names in every language: an entry of the lexicon, as far as search needs it. */
export const SearchConcept = z.strictObject({
  id: z.string(),
  name: Localised,
  /** Further forms by language; under `any` those of people, places and organisations, which cross languages. */
  forms: z.record(z.string(), z.array(z.string().min(1))),
  /** True where the glossary has it. */
  term: z.boolean(),
});
export type SearchConcept = z.infer<typeof SearchConcept>;

export const SearchWords = z.strictObject({
  concepts: z.array(SearchConcept),
  /** Words that need not stand in the sentence ("the", "của", "yang"), lower case. */
  slight: z.array(z.string()),
  /** Words that multiply the number before them: "nghìn" 1000. */
  scales: z.record(z.string(), z.number()),
  /** Regular expressions over folded text, with groups d, m, y and the names of months m1 … m12; see `find-dates`. */
  dateForms: z.array(z.string()),
  /** Names of the events that facts name, for the filters. */
  events: z.record(z.string(), Localised),
  /** How many documents there are. */
  documents: z.number().int(),
  /** Editions of the site, the one at the root first. */
  editions: z.array(LanguageCode),
  /** Pagefind's ids of the records that are pages, not documents. */
  pages: z.array(z.string()),
});
export type SearchWords = z.infer<typeof SearchWords>;
