/** `pagefind/words.json`: what the query side must know of languages and of this site, made at build. */
import { z } from "astro/zod";
import { LanguageCode } from "../language-code.ts";
import { Localised } from "../localised.ts";
import { AnswerEvent } from "./answer-claim.ts";
import { PageRecord } from "./source-record.ts";

/** A thing with its names in every language: an entry of the lexicon, as far as search needs it. */
export const SearchConcept = z.strictObject({
  id: z.string(),
  name: Localised,
  /**
   * Further forms by language, separated by `|`; under `any` those of people, places and organisations, which cross
   * languages.
   */
  forms: z.record(z.string(), z.string()),
  /** The state that a capital or a ministry stands for; left out where there is none. */
  state: z.string().optional(),
  /** True where the glossary has it; otherwise left out. */
  term: z.literal(true).optional(),
});
export type SearchConcept = z.infer<typeof SearchConcept>;

/** How dates are written, for `find-dates`. */
export const DateForms = z.strictObject({
  /** Regular expressions over folded text, with groups d, e for a second day, m, y, and M1 … M12 for a month by name. */
  forms: z.array(z.string()),
  /** Words of dates that have marks: "tháng". */
  words: z.array(z.string()),
});
export type DateForms = z.infer<typeof DateForms>;

export const Numerals = z.strictObject({
  /** Values that are added. */
  units: z.record(z.string(), z.number()),
  /** Values that multiply what is before them. */
  scales: z.record(z.string(), z.number()),
  /** Values that are added to the digit before them: "belas" 10. */
  teens: z.record(z.string(), z.number()),
  /** Words between the parts of a number. */
  joints: z.array(z.string()),
  /** Units that are mostly other words: numbers only before a scale. */
  weak: z.array(z.string()),
});
export type Numerals = z.infer<typeof Numerals>;

export const SearchWords = z.strictObject({
  /** Version of the ledger that the index was made of; each document carries it too. */
  version: z.string(),
  concepts: z.array(SearchConcept),
  /** Words that need not be in the sentence ("the", "của", "yang"), lower case. */
  stopWords: z.array(z.string()),
  /** Words that multiply the number before them: "nghìn" 1000. */
  scales: z.record(z.string(), z.number()),
  dateForms: DateForms,
  /** Words of numbers in all languages, as spelled: "lima", "nghìn", "belas". */
  numerals: Numerals,
  /** Words of questions in all languages, by what they mean; see `questionForms`. */
  questions: z.record(z.string(), z.string()),
  /** The events that claims are about. */
  events: z.record(z.string(), AnswerEvent),
  /** Id of the event that the site is about; left out where there is none. */
  about: z.string().optional(),
  /** How many documents there are. */
  documents: z.number().int(),
  /** Editions of the site, the one at the root first. */
  editions: z.array(LanguageCode),
  /** The pages that are no documents. In the index they follow the documents. */
  pages: z.array(PageRecord),
  /** The files of the vocabulary, by the letter their words begin with. */
  shards: z.array(z.string()),
  /** Pagefind's ids of its records, each of which holds the keys of many documents or pages, in their order. */
  batches: z.array(z.string()),
  /** How many keys each document has, then each page: so the place of a key in a record tells whose it is. */
  lengths: z.array(z.number().int()),
});
export type SearchWords = z.infer<typeof SearchWords>;

/** `pagefind/summaries/<edition>.json`: what each page says, in a sentence or two of that edition; empty where it lacks it. */
export const SearchSummaries = z.array(z.string());
export type SearchSummaries = z.infer<typeof SearchSummaries>;
