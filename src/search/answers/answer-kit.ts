/** All that questions are read with, made once for the words of a site. */
import type { SearchWords } from "../../model/search/search-words.ts";
import type { WordKit } from "../words/read-text.ts";
import { eventIndex } from "./event-index.ts";
import { questionIndex } from "./question-index.ts";
import type { QuestionKit } from "./read-question.ts";

const kits = new WeakMap<WordKit, Map<string, QuestionKit>>();

/** @param language of the reader. */
export function answerKit(
  words: Pick<SearchWords, "questions" | "events" | "about">,
  kit: WordKit,
  language: string,
): QuestionKit {
  const byLanguage = kits.get(kit) ?? new Map<string, QuestionKit>();
  kits.set(kit, byLanguage);
  const before = byLanguage.get(language);
  if (before) return before;
  const forms = questionIndex(words);
  const made = {
    words: kit,
    forms,
    events: eventIndex(words.events, words.about, forms, kit.concepts),
    language,
  };
  byLanguage.set(language, made);
  return made;
}
