/** One reading of a text for search: its words, numbers and concepts. The index and the browser read alike. */
import type { SearchWords } from "../../model/search/search-words.ts";
import { type ConceptIndex, type ConceptMention, conceptIndex, conceptsIn } from "./concept-index.ts";
import { compileDates, type DateExpressions } from "./find-dates.ts";
import { type NumberMention, numbersIn } from "./numbers-in.ts";
import { type NumeralIndex, numeralIndex } from "./numeral-index.ts";
import { type Token, tokens } from "./tokens.ts";

/** What both sides know of words, made ready for use. */
export interface Dictionary {
  readonly concepts: ConceptIndex;
  /** By folded word. */
  readonly scales: ReadonlyMap<string, number>;
  readonly numerals: NumeralIndex;
  readonly dates: DateExpressions;
  /** Spellings that need not be in a sentence. */
  readonly stopWords: ReadonlySet<string>;
}

export interface TextReading {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Token[];
  readonly numbers: readonly NumberMention[];
  readonly concepts: readonly ConceptMention[];
}

export function createDictionary(
  words: Pick<SearchWords, "concepts" | "scales" | "numerals" | "dateForms" | "stopWords">,
): Dictionary {
  return {
    concepts: conceptIndex(words.concepts),
    scales: new Map(Object.entries(words.scales)),
    numerals: numeralIndex(words.numerals),
    dates: compileDates(words.dateForms),
    stopWords: new Set(words.stopWords),
  };
}

export function readText(text: string, language: string, dictionary: Dictionary): TextReading {
  const words = tokens(text);
  return {
    text,
    language,
    words,
    numbers: numbersIn(text, words, dictionary.scales, dictionary.numerals),
    concepts: conceptsIn(text, words, language, dictionary.concepts),
  };
}
