/**
 * The words of the index itself. Pagefind is given no text but these keys, and asked for nothing but these keys:
 * so the site decides what is one word, not the index. Each kind but plain words opens with a Greek letter, and every
 * key ends in omega: no key is then the beginning of another, and Pagefind, which falls back from a word it does
 * not know to the longest beginning that it knows, has nothing to fall back to. Without the omega a key asks for
 * all words that begin so.
 */
import { stems } from "./stems.ts";
import type { Token } from "./tokens.ts";

const end = "ω";
const bare = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, "");

/**
 * A word in a language: its stems, or itself where the language does not inflect.
 * @param language null for no language in particular: the word as it is.
 */
export function wordKeys(word: Token, language: string | null): readonly string[] {
  if (word.value !== null) return [numberKey(word.value)];
  const roots = language === null ? [] : stems(word.fold, language);
  return roots.length > 0 ? roots.map((root) => `${root}${end}`) : [`${word.fold}${end}`];
}
/** A word with its marks. Pagefind finds it without them too, and ranks equal marks first; đ alone it would keep. */
export const markedKey = (word: Token) => `${word.spelling.replaceAll("đ", "d")}${end}`;
/** All words that begin so. */
export const prefixKey = (fold: string) => fold;
/** Two words that stand side by side. */
export const pairKey = (word: Token, next: Token) => `τ${word.fold}${next.fold}${end}`;
export const conceptKey = (id: string) => `γ${bare(id)}${end}`;
export const numberKey = (value: number) => `ν${value}${end}`;
/** `XXXX-09-27`, `2020-09-27` or `2020-09`. */
export const dateKey = (edtf: string) => `δ${bare(edtf)}${end}`.toLowerCase();
/** What a document holds, for the filters: a kind of claim, an event, its language, itself. */
export const facetKey = (facet: "kind" | "event" | "language" | "document", name: string) =>
  `κ${facet}${bare(name)}${end}`;
/** Every document has it, and no other page. */
export const documentKey = `κ${end}`;
/** Every page that is no document has it. */
export const pageKey = `π${end}`;
