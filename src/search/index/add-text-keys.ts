/** The keys of one text. Slight words have none of their own: they are everywhere and would weigh most. */

import type { Dictionary, TextReading } from "../words/read-text.ts";
import { conceptKey, markedKey, numberKey, pairKeys, wordKeys } from "../words/word-keys.ts";

export interface KeyOptions {
  /** Keys for words with their marks too, by which a word typed with its marks is found before others. */
  readonly marked: boolean;
  /** Keys for two words side by side, which find a phrase among thousands of documents. */
  readonly pairs: boolean;
  /** Keys for words; without them only what the text names, counts and dates. */
  readonly words: boolean;
}

/** Adds them to those of the document or page that the text is of. */
export function addTextKeys(
  all: Set<string>,
  { words, language, numbers, concepts }: TextReading,
  { stopWords }: Dictionary,
  wanted: KeyOptions,
): void {
  const contentWords =
    wanted.words || wanted.pairs ? words.filter(({ spelling }) => !stopWords.has(spelling)) : [];
  if (wanted.words)
    for (const word of contentWords) {
      if (word.value !== null) continue;
      for (const key of wordKeys(word, language)) all.add(key);
      if (wanted.marked && word.spelling !== word.fold) all.add(markedKey(word));
    }
  if (wanted.pairs) for (const key of pairKeys(contentWords)) all.add(key);
  for (const { value } of numbers) all.add(numberKey(value));
  for (const { id } of concepts) all.add(conceptKey(id));
}
