/**
 * Finds the phrases of a language pack in a list of words: a trie of words, walked once from each word. The cost does
 * not grow with the number of phrases.
 */
import { splitWords, type Word } from "./split-words.ts";
import { hashOf, perForm, type VocabEntry } from "./vocab-entry.ts";

/** A place in the trie: the values of the phrases that end here, and the words that lead on. */
export interface Node<T> {
  readonly next: ReadonlyMap<string, Node<T>>;
  readonly values: readonly T[];
  /** How many words lead here. */
  readonly length: number;
  /** The bits of the words that lead on: most words do not, and need no look at the map. */
  readonly bits: number;
}

export interface Phrases<T> {
  readonly root: Node<T>;
  /** The bits of the words that begin a phrase, over many numbers: most words begin none, and are told apart at once. */
  readonly heads: Int32Array;
  /** Where a word leads that may begin a phrase; null for one that begins none. */
  readonly from: (first: VocabEntry) => Node<T> | null;
}

/** A phrase found: the words `from` (included) to `to` (excluded) of the list. */
export interface Found<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** A node to which phrases are still added. */
interface Growing<T> extends Node<T> {
  next: Map<string, Growing<T>>;
  values: T[];
  bits: number;
}

/** Of the many nodes from which no word leads on. */
const noNodes = new Map<string, never>();

export function compilePhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const root = newNode<T>(0);
  for (const [phrase, value] of entries) {
    const normal = phrase.normalize("NFC");
    let node = root;
    for (const { text, form } of splitWords(normal, { start: 0, end: normal.length })) {
      let next = node.next.get(text);
      if (next === undefined) {
        next = newNode(node.length + 1);
        if (node.next === noNodes) node.next = new Map();
        node.next.set(text, next);
        node.bits |= 1 << form.hash;
      }
      node = next;
    }
    if (node !== root) node.values.push(value);
  }
  return phrasesFrom(root);
}

function newNode<T>(length: number): Growing<T> {
  return { next: noNodes, values: [], length, bits: 0 };
}

/** The same phrases, each with one value made of all its own. */
export function joinValues<T, U>(phrases: Phrases<T>, join: (values: readonly T[]) => U): Phrases<U> {
  const joined = ({ next, values, length, bits }: Node<T>): Node<U> => ({
    next: next.size === 0 ? noNodes : new Map([...next].map(([word, node]) => [word, joined(node)])),
    values: values.length === 0 ? [] : [join(values)],
    length,
    bits,
  });
  return phrasesFrom(joined(phrases.root));
}

const headNumbers = 128;
const headAt = (hash: number) => (hash >>> 5) & (headNumbers - 1);

function phrasesFrom<T>(root: Node<T>): Phrases<T> {
  const heads = new Int32Array(headNumbers);
  for (const text of root.next.keys()) {
    const hash = hashOf(text);
    heads[headAt(hash)]! |= 1 << hash;
  }
  return { root, heads, from: perForm(({ text }) => root.next.get(text) ?? null) };
}

/** Where a word leads that begins a phrase; null for one that begins none. */
export function headNode<T>({ heads, from }: Phrases<T>, form: VocabEntry): Node<T> | null {
  return (heads[headAt(form.hash)]! & (1 << form.hash)) === 0 ? null : from(form);
}

/** Phrases in lists: each means the name of its list. */
export function compileLists<Name extends string>(
  lists: Readonly<Partial<Record<Name, readonly string[] | undefined>>>,
): Phrases<Name> {
  const named = Object.entries(lists) as [Name, readonly string[] | undefined][];
  return compilePhrases(
    named.flatMap(([name, phrases = []]) => phrases.map((phrase) => [phrase, name] as const)),
  );
}

/** Phrases that mean nothing but themselves. */
export function compileList(phrases: readonly string[]): Phrases<true> {
  return compilePhrases(phrases.map((phrase) => [phrase, true] as const));
}

/** Whether any phrase begins with the word. */
export function beginsPhrase<T>(phrases: Phrases<T>, { form }: Word): boolean {
  return headNode(phrases, form) !== null;
}

/**
 * Where the longest phrase that starts at the word `from` ends in the trie; null if none starts there.
 * @param limit one past the last word that is looked at.
 */
export function matchAt<T>(
  phrases: Phrases<T>,
  words: readonly Word[],
  from: number,
  limit = words.length,
): Node<T> | null {
  if (from < 0 || from >= limit) return null;
  const first = headNode(phrases, words[from]!.form);
  if (first === null) return null;
  let best: Node<T> | null = null;
  let node: Node<T> | undefined = first;
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.values.length > 0) best = node;
    if (at >= limit) break;
    const word = words[at]!;
    if ((node.bits & (1 << word.form.hash)) === 0) break;
    node = node.next.get(word.text);
  }
  return best;
}

/** The longest phrase that starts at the word `from`; null if none does. */
export function phraseAt<T>(phrases: Phrases<T>, words: readonly Word[], from: number): Found<T> | null {
  const match = matchAt(phrases, words, from);
  return match === null ? null : { from, to: from + match.length, values: match.values };
}

/** Whether the words from `from` to `to` are one of the phrases, and nothing more. */
export function isPhrase(
  phrases: Phrases<unknown>,
  words: readonly Word[],
  from: number,
  to: number,
): boolean {
  return matchAt(phrases, words, from, to)?.length === to - from;
}

/** Whether the words hold any of the phrases. */
export function holdsPhrase(phrases: Phrases<unknown>, words: readonly Word[]): boolean {
  for (let at = 0; at < words.length; at += 1) if (matchAt(phrases, words, at) !== null) return true;
  return false;
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
