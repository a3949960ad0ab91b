/**
 * Finds the phrases of a language pack in a list of words: a tree of words, built once a language, walked once
 * from each word. The cost does not grow with the number of phrases.
 */
import { type Word, wordsOf } from "./words.ts";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
}

export interface Phrases<T> {
  readonly root: Node<T>;
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
  return { root };
}

/** The longest phrase that starts at the word `from`; null if none does. */
export function phraseAt<T>(phrases: Phrases<T>, words: readonly Word[], from: number): Found<T> | null {
  let node: Node<T> | undefined = phrases.root;
  let found: Found<T> | null = null;
  for (let at = from; ; at += 1) {
    const word = words[at];
    node = word === undefined ? undefined : node.next.get(word.text);
    if (node === undefined) return found;
    if (node.values.length > 0) found = { from, to: at + 1, values: node.values };
  }
}

/** All phrases, longest first at each place, none inside another. */
export function findPhrases<T>(phrases: Phrases<T>, words: readonly Word[]): readonly Found<T>[] {
  const all: Found<T>[] = [];
  for (let at = 0; at < words.length; ) {
    const found = phraseAt(phrases, words, at);
    if (found === null) {
      at += 1;
    } else {
      all.push(found);
      at = found.to;
    }
  }
  return all;
}
