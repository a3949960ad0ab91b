/** The keys of one text. Slight words have none of their own: they stand everywhere and would weigh most. */
import { conceptKey, markedKey, numberKey, pairKeys, wordKeys } from "../words/keys.ts";
import { readText, type WordKit } from "../words/read-text.ts";

export interface KeyOptions {
  /** Keys for words with their marks too, by which a word typed with its marks is found before others. */
  readonly marked: boolean;
  /** Keys for two words side by side, which find a phrase among thousands of documents. */
  readonly pairs: boolean;
  /** Keys for words; without them only what the text names, counts and dates. */
  readonly words?: boolean;
}

export function textKeys(
  text: string,
  language: string,
  kit: WordKit,
  { marked, pairs, words: wanted = true }: KeyOptions,
): readonly string[] {
  const { words, numbers, concepts } = readText(text, language, kit);
  const telling = wanted
    ? words.filter(({ value, spelling }) => value === null && !kit.slight.has(spelling))
    : [];
  return [
    ...telling.flatMap((word) => wordKeys(word, language)),
    ...(marked ? telling.filter(({ spelling, fold }) => spelling !== fold).map(markedKey) : []),
    ...(pairs ? pairKeys(words.filter(({ spelling }) => !kit.slight.has(spelling))) : []),
    ...numbers.map(({ value }) => numberKey(value)),
    ...concepts.map(({ id }) => conceptKey(id)),
  ];
}
