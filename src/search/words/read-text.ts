/** One reading of a text for search: its words, numbers and concepts. The index and the browser read alike. */
import type { SearchWords } from "../../model/search/search-words.ts";
import { type ConceptIndex, type ConceptMention, conceptIndex, conceptsIn } from "./concept-index.ts";
import { compileDates, type DateExpressions } from "./find-dates.ts";
import { type NumberMention, numbersIn } from "./numbers-in.ts";
import { type NumeralIndex, numeralIndex } from "./numeral-index.ts";
import { type Token, tokens } from "./tokens.ts";

/** What both sides know of words, made ready for use. */
export interface WordKit {
  readonly concepts: ConceptIndex;
  /** By folded word. */
  readonly scales: ReadonlyMap<string, number>;
  readonly numerals: NumeralIndex;
  readonly dates: DateExpressions;
  /** Spellings that need not stand in a sentence. */
  readonly slight: ReadonlySet<string>;
}

export interface TextReading {
  readonly text: string;
  readonly language: string;
  readonly words: readonly Token[];
  readonly numbers: readonly NumberMention[];
  readonly concepts: readonly ConceptMention[];
}

export function wordKit(
  words: Pick<SearchWords, "concepts" | "scales" | "numerals" | "dateForms" | "slight">,
): WordKit {
  return {
    concepts: conceptIndex(words.concepts),
    scales: new Map(Object.entries(words.scales)),
    numerals: numeralIndex(words.numerals),
    dates: compileDates(words.dateForms),
    slight: new Set(words.slight),
  };
}

export function readText(text: string, language: string, kit: WordKit): TextReading {
  const words = tokens(text);
  return {
    text,
    language,
    words,
    numbers: numbersIn(text, words, kit.scales, kit.numerals),
    concepts: conceptsIn(text, words, language, kit.concepts),
  };
}
