/** All that questions are read with, made once for the words of a site. */
import type { SearchWords } from "../../model/search/search-words.ts";
import type { Dictionary } from "../words/read-text.ts";
import { eventIndex } from "./event-index.ts";
import { questionIndex } from "./question-index.ts";
import type { QuestionDictionary } from "./read-question.ts";

const kits = new WeakMap<Dictionary, Map<string, QuestionDictionary>>();

/** @param language of the reader. */
export function questionDictionary(
  words: Pick<SearchWords, "questions" | "events" | "about">,
  dictionary: Dictionary,
  language: string,
): QuestionDictionary {
  const byLanguage = kits.get(dictionary) ?? new Map<string, QuestionDictionary>();
  kits.set(dictionary, byLanguage);
  const before = byLanguage.get(language);
  if (before) return before;
  const forms = questionIndex(words);
  const made = {
    words: dictionary,
    forms,
    events: eventIndex(words.events, words.about, forms, dictionary.concepts),
    language,
  };
  byLanguage.set(language, made);
  return made;
}
