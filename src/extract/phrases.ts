/**
 * Finds the phrases of a language pack in a list of words: a tree of words, built once a language, walked once
 * from each word. The cost does not grow with the number of phrases.
 */
import { newTable } from "./word-forms.ts";
import { type Word, wordsOf } from "./words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface Phrases<T> {
  readonly root: Node<T>;
  /** The table that keeps for each form of a word where in the tree it leads from the root. */
  readonly table: number;
}

/** A phrase found: the words `from` (included) to `to` (excluded) of the list. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root: Node<T> = { next: new Map(), values: [] };
  for (const [phrase, value] of entries) {
    const normal = phrase.normalize("NFC");
    let node = root;
    for (const word of wordsOf(normal, { start: 0, end: normal.length })) {
      let next = node.next.get(word.text);
      if (next === undefined) {
        next = { next: new Map(), values: [] };
        node.next.set(word.text, next);
      }
      node = next;
    }
    node.values.push(value);
  }
  return { root, table: newTable() };
}

/** Where the word leads from the root; null = no phrase begins with it. */
function firstNode<T>({ root, table }: Phrases<T>, { form }: Word): Node<T> | null {
  const known = form.known[table] as Node<T> | null | undefined;
  if (known !== undefined) return known;
  const found = root.next.get(form.text) ?? null;
  form.known[table] = found;
  return found;
}

/** Whether any phrase begins with the word. */
export function beginsPhrase<T>(phrases: Phrases<T>, word: Word): boolean {
  return firstNode(phrases, word) !== null;
}

/** The longest phrase that starts at the word `from`; null if none does. */
export function phraseAt<T>(phrases: Phrases<T>, words: readonly Word[], from: number): Found<T> | null {
  const word = words[from];
  if (word === undefined) return null;
  const first = firstNode(phrases, word);
  return first === null ? null : longest(first, words, from);
}

function longest<T>(first: Node<T>, words: readonly Word[], from: number): Found<T> | null {
  let [to, values] = [from, first.values];
  let at = from + 1;
  for (let node: Node<T> | undefined = first; node !== undefined; at += 1) {
    if (node.values.length > 0) [to, values] = [at, node.values];
    const word = words[at];
    node = word === undefined || node.next.size === 0 ? undefined : node.next.get(word.text);
  }
  return to === from ? null : { from, to, values };
}

/** All phrases, longest first at each place, none inside another. */
export function findPhrases<T>(phrases: Phrases<T>, words: readonly Word[]): readonly Found<T>[] {
  const all: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const first = firstNode(phrases, words[at]!);
    const found = first === null ? null : longest(first, words, at);
    if (found === null) {
      at += 1;
    } else {
      all.push(found);
      at = found.to;
    }
  }
  return all;
}
