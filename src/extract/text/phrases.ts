/**
 * Finds the phrases of a language pack in a list of words: a tree of words, built once a language, walked once
 * from each word. The cost does not grow with the number of phrases.
 */

import { splitWords, type Word } from "./split-words.ts";
import { newVocabulary } from "./vocab-entry.ts";

/** A place in the tree: the phrases that end here, and the words that lead on. */
export interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
  /** How many words lead here. */
  readonly length: number;
  /** One bit for each word in `next`, by its hash: a word without its bit leads nowhere. */
  bits: number;
}

export interface Phrases<T> {
  readonly root: Node<T>;
  /** The bits of `root`, over many numbers: most words begin no phrase, and are told apart by them at once. */
  readonly heads: Int32Array;
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
  const root = emptyNode<T>(0);
  const heads = new Int32Array(128);
  for (const [phrase, value] of entries) {
    const normal = phrase.normalize("NFC");
    let node = root;
    for (const { text, form } of splitWords(normal, { start: 0, end: normal.length })) {
      let next = node.next.get(text);
      if (next === undefined) {
        next = emptyNode(node.length + 1);
        node.next.set(text, next);
        node.bits |= 1 << form.hash;
        if (node === root) heads[(form.hash >>> 5) & 127]! |= 1 << form.hash;
      }
      node = next;
    }
    node.values.push(value);
  }
  return { root, heads, table: newVocabulary() };
}

function emptyNode<T>(length: number): Node<T> {
  return { next: new Map(), values: [], length, bits: 0 };
}

/** Where the word leads from the root; null = no phrase begins with it. */
function firstNode<T>({ root, heads, table }: Phrases<T>, { form }: Word): Node<T> | null {
  if ((heads[(form.hash >>> 5) & 127]! & (1 << form.hash)) === 0) return null;
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

/** Where the longest phrase that starts at the word `from` ends in the tree; null if none starts there. */
export function matchAt<T>(phrases: Phrases<T>, words: readonly Word[], from: number): Node<T> | null {
  const word = words[from];
  const first = word === undefined ? null : firstNode(phrases, word);
  return first === null ? null : longest(first, words, from + 1);
}

function longest<T>(first: Node<T>, words: readonly Word[], from: number): Node<T> | null {
  let best: Node<T> | null = null;
  let at = from;
  for (let node: Node<T> | undefined = first; node !== undefined; at += 1) {
    if (node.values.length > 0) best = node;
    const word = words[at];
    node =
      word === undefined || (node.bits & (1 << word.form.hash)) === 0 ? undefined : node.next.get(word.text);
  }
  return best;
}

/** The longest phrase that starts at the word `from`; null if none does. */
export function phraseAt<T>(phrases: Phrases<T>, words: readonly Word[], from: number): Found<T> | null {
  const match = matchAt(phrases, words, from);
  return match === null ? null : { from, to: from + match.length, values: match.values };
}

/** All phrases, longest first at each place, none inside another. */
export function findPhrases<T>(phrases: Phrases<T>, words: readonly Word[]): readonly Found<T>[] {
  const all: Found<T>[] = [];
  for (let from = 0; from < words.length; ) {
    const match = matchAt(phrases, words, from);
    const to = from + (match?.length ?? 1);
    if (match !== null) all.push({ from, to, values: match.values });
    from = to;
  }
  return all;
}
