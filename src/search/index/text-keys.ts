/** The keys of one text. Slight words have none of their own: they stand everywhere and would weigh most. */
import { conceptKey, markedKey, numberKey, pairKeys, wordKeys } from "../words/keys.ts";
import { readText, type WordKit } from "../words/read-text.ts";

export interface KeyOptions {
  /** Keep the marks of words, which lets equal marks rank first. */
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
    ...telling.flatMap((word) => {
      const keys = wordKeys(word, language);
      // a language without stems keeps the word itself, and may keep its marks
      return marked && keys[0] === wordKeys(word, null)[0] ? [markedKey(word)] : keys;
    }),
    ...(pairs ? pairKeys(words.filter(({ spelling }) => !kit.slight.has(spelling))) : []),
    ...numbers.map(({ value }) => numberKey(value)),
    ...concepts.map(({ id }) => conceptKey(id)),
  ];
}
