/**
 * The words under which the index finds a page, each once, in all its editions together. Titles and summaries are
 * not among them: the browser has those of its edition, and looks through them itself.
 */
import type { WordKit } from "../words/read-text.ts";
import type { FoundPage } from "./page-records.ts";
import { textKeys } from "./text-keys.ts";

/** @param whole every word of the page; otherwise the things and numbers it names, which on a small site is enough. */
export function pageKeys({ texts }: FoundPage, kit: WordKit, whole: boolean): readonly string[] {
  const options = { marked: false, pairs: false, words: whole };
  const keys = texts.flatMap(({ text, language }) => textKeys(text, language, kit, options));
  return [...new Set(keys)];
}
