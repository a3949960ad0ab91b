/**
 * The words under which the index finds a page, each once, in all its editions together. Titles and summaries are
 * not among them: the browser has those of its edition, and looks through them itself.
 */
import { type Dictionary, readText } from "../words/read-text.ts";
import { addTextKeys } from "./add-text-keys.ts";
import type { FoundPage } from "./found-page.ts";

/** @param whole every word of the page; otherwise the things and numbers it names, which on a small site is enough. */
export function pageKeys({ texts }: FoundPage, dictionary: Dictionary, whole: boolean): readonly string[] {
  const all = new Set<string>();
  const wanted = { marked: false, pairs: false, words: whole };
  for (const { text, language } of texts)
    addTextKeys(all, readText(text, language, dictionary), dictionary, wanted);
  return [...all];
}
