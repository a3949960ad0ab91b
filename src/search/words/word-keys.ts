/**
 * The words of the index itself. Pagefind is given no text but these keys, and asked for nothing but these keys:
 * so the site decides what is one word, not the index. Each kind but plain words, which have no digits, opens with a
 * digit. `sealed` puts the length before every key, so no key is the beginning of another, and Pagefind, which falls
 * back from a word it does not know to the longest beginning that it knows, has nothing to fall back to. All of a key
 * is plain letters and digits where its word is: Pagefind takes twice as long over others.
 */
import { stems } from "./stems.ts";
import type { Token } from "./tokens.ts";

const kinds = { pair: "1", marked: "2", concept: "3", number: "4", date: "5", facet: "6" } as const;

const bare = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A word in a language: its stems, or itself where the language does not inflect.
 * @param language null for no language in particular: the word as it is.
 */
export function wordKeys(word: Token, language: string | null): readonly string[] {
  if (word.value !== null) return [numberKey(word.value)];
  const roots = language === null ? [] : stems(word.fold, language);
  return roots.length > 0 ? roots : [word.fold];
}
/**
 * A word with its marks, each written as letters and digits: Pagefind would drop the mark itself, and count what it
 * dropped for nothing when it cuts the index into files.
 */
export function markedKey({ spelling }: Pick<Token, "spelling">): string {
  const before = marked.get(spelling);
  if (before !== undefined) return before;
  const letters = spelling
    .normalize("NFD")
    .replace(/[^a-z0-9]/gu, (mark) => mark.codePointAt(0)!.toString(36));
  const key = `${kinds.marked}${letters}`;
  marked.set(spelling, key);
  return key;
}
// a document has each of its words many times, and all documents most of them
const marked = new Map<string, string>();

/**
 * Two words that are side by side, or with only stop words between them. A number has a pair only where its
 * neighbour says nothing alone: "F-16", but not "286 people", for there are as many numbers as there are sentences.
 * @param contentWords the words of a text or a phrase without its stop words.
 */
export function pairKeys(contentWords: readonly Token[]): readonly string[] {
  const keys: string[] = [];
  for (let i = 1; i < contentWords.length; i++) {
    const [word, next] = [contentWords[i - 1]!, contentWords[i]!];
    const words = word.value === null && next.value === null;
    if (words || isWeak(word) || isWeak(next)) keys.push(`${kinds.pair}${word.fold}${next.fold}`);
  }
  return keys;
}
const isWeak = ({ value, fold }: Token) => value === null && fold.length < 3;
export const conceptKey = (id: string) => `${kinds.concept}${bare(id)}`;
export const numberKey = (value: number) => `${kinds.number}${value}`;
/** `XXXX-09-27`, `2020-09-27` or `2020-09`. */
export const dateKey = (edtf: string) => `${kinds.date}${bare(edtf)}`.toLowerCase();
/** Keys of what a text names, counts and dates: on a small site its pages have no others. */
const things: ReadonlySet<string> = new Set([kinds.concept, kinds.number, kinds.date]);
export const isThingKey = (key: string) => things.has(key[0] ?? "");
/** What a document holds, for the filters: a kind of claim, an event, its language, itself. */
export const facetKey = (facet: "kind" | "event" | "language" | "document", name: string) =>
  `${kinds.facet}${facet}${bare(name)}`;
/** Every document has it, and no other page. */
export const documentKey: string = kinds.facet;

export const lengthPrefixed = (key: string) => `${key.length.toString(36).padStart(2, "0")}${key}`;
