/** Strings of the search: the box in the masthead and the page of results. */
import { claims } from "./claims.ts";

const sentences = (n: number) => (n === 1 ? "1 sentence" : `${n} sentences`);
const documents = (n: number) => (n === 1 ? "1 document" : `${n} documents`);

export const search = {
  title: "Search",
  description: "Search every sentence of the documents, in any of their languages.",
  box: "Search this site",
  page: "Search the documents",
  query: "Words, a number, a date, a name",
  submit: "Search",
  hint: "Any language, with or without accents. “Two words” side by side; -word leaves a word out.",
  searching: "Searching…",
  results: "Results",
  pages: "Pages",
  sentences: "Sentences of the documents",
  found: (n: number, of: number) => `${sentences(n)} in ${documents(of)}`,
  allPages: (n: number) => `All ${n} pages`,
  foundPages: (n: number) => (n === 1 ? "1 page" : `${n} pages`),
  readOf: (read: number, all: number) =>
    `The ${read} documents that fit best were read, of ${all} that may hold more.`,
  more: "Read more documents",
  all: "All results",
  nothing: (query: string) => `Nothing found for “${query}”.`,
  onlyRefused: (query: string) => `“${query}” only says what to leave out. Add a word to look for.`,
  nothingFiltered: "No sentence passes these filters.",
  mended: (query: string, mended: string) => `Nothing found for “${query}”. Shown instead: “${mended}”.`,
  asTyped: (query: string) => `Search only for “${query}”`,
  partial: "No sentence holds all these words. These hold most of them.",
  failed: "The search could not be loaded.",
  retry: "Try again",
  glossary: "The glossary, A to Z, leads to the same sentences.",
  needsScript: "The search needs scripts. Without them, the glossary leads to the documents:",
  also: "here",
  inTranslation: (language: string) => `in the translation (${language})`,
  dated: "dated",
  speaker: "Said by",
  sentence: (id: string) => `sentence ${id.slice(1)}`,
  pageKinds: {
    document: "Document",
    explainer: "Explainer",
    chart: "Chart",
    event: "Event",
    term: "Glossary",
  },
  kinds: { ...claims.harm, ...claims.status },
  languages: { en: "English", vi: "Vietnamese", id: "Indonesian" } as Readonly<Record<string, string>>,
  filters: "Filters",
  facets: {
    languages: "Language of the document",
    kinds: "What is claimed",
    events: "Event",
    documents: "Document",
  },
  figure: "Figure, in people",
  least: "From",
  most: "to",
  answer: "What the documents say",
  answerNote: (n: number, of: number) =>
    n === 1
      ? "One claim, in one document."
      : `${n} claims in ${documents(of)}, by date. None is chosen or added up.`,
  foundClaims: (n: number) => (n === 1 ? "1 claim" : `${n} claims`),
  answerPart: "The documents that fit best were looked at; others may hold more.",
  answerChart: "Chart",
  allClaims: (n: number) => `All ${n} claims`,
  clear: "Clear all filters",
  keys: "Arrow keys choose, Enter opens, Escape closes.",
};
