/**
 * Pagefind as this site uses it. It is asked for one key at a time and answers with the places of that key in its
 * records; each record is a row of documents or pages, one after another, so a place tells who holds the key.
 */

import type { SearchWords } from "../../../model/search/search-words.ts";
import type { SourceRecord } from "../../../model/search/source-record.ts";
import { batchSize } from "../../words/batch-size.ts";
import { lengthPrefixed } from "../../words/word-keys.ts";
import type { IndexQuery } from "./index-query.ts";

/** What is used of Pagefind's own interface (1.5.2). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      /** Places of the key in the record, in their order. */
      readonly words: readonly number[];
    }[];
  } | null>;
}

export interface IndexClient {
  /** Numbers of the documents that hold all the keys, the shortest first. */
  find(question: IndexQuery): Promise<readonly number[]>;
  /** Numbers of the pages that do. */
  findPages(question: IndexQuery): Promise<readonly number[]>;
  record(document: number): Promise<SourceRecord>;
}

type Layout = Pick<SearchWords, "batches" | "lengths" | "documents">;

/** @param load fetches the record of a document. */
export function indexClient(
  pagefind: Pick<Pagefind, "search">,
  { batches, lengths, documents }: Layout,
  load: (document: number) => Promise<SourceRecord>,
): IndexClient {
  const firstOf = new Map(batches.map((id, i) => [id, i * batchSize]));
  const known = new Map<string, Promise<ReadonlySet<number>>>();
  const records = new Map<number, Promise<SourceRecord>>();
  const ask = async (key: string) => {
    const results = (await pagefind.search(lengthPrefixed(key)))?.results ?? [];
    return new Set(results.flatMap(({ id, words }) => thingsAt(words, firstOf.get(id) ?? 0, lengths)));
  };
  const holders = async (question: IndexQuery) =>
    inAll(await Promise.all(question.map((key) => remembered(known, key, ask))));
  // of two that have what is asked for, the shorter has less besides
  const shortestFirst = (a: number, b: number) => lengths[a]! - lengths[b]! || a - b;
  return {
    find: async (question) =>
      (await holders(question)).filter((thing) => thing < documents).sort(shortestFirst),
    findPages: async (question) =>
      (await holders(question)).filter((thing) => thing >= documents).map((thing) => thing - documents),
    record: (document) => remembered(records, document, load),
  };
}

/** The index of a small site: the things that have each key, documents first, as `keyList` writes them. */
export type KeyList = Readonly<Record<string, readonly number[]>>;

/** @param load fetches the record of a document. */
export function keyListClient(
  keys: KeyList,
  documents: number,
  load: (document: number) => Promise<SourceRecord>,
): IndexClient {
  const records = new Map<number, Promise<SourceRecord>>();
  const holders = (question: IndexQuery) => inAll(question.map((key) => new Set(keys[key])));
  return {
    find: async (question) => holders(question).filter((thing) => thing < documents),
    findPages: async (question) =>
      holders(question)
        .filter((thing) => thing >= documents)
        .map((thing) => thing - documents),
    record: (document) => remembered(records, document, load),
  };
}

function inAll(sets: readonly ReadonlySet<number>[]): readonly number[] {
  const [rarest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return [...(rarest ?? [])].filter((thing) => others.every((set) => set.has(thing)));
}

/** The things at some places of a record, whose first thing is given; each has its keys side by side. */
function thingsAt(places: readonly number[], first: number, lengths: readonly number[]): readonly number[] {
  const lengthOf = (thing: number) => lengths[thing] ?? Number.POSITIVE_INFINITY;
  let thing = first;
  let end = lengthOf(first);
  return places.map((place) => {
    while (place >= end) {
      thing++;
      end += lengthOf(thing);
    }
    return thing;
  });
}

/** A failed answer is forgotten, so that it can be asked for again. */
function remembered<K, T>(memory: Map<K, Promise<T>>, key: K, make: (key: K) => Promise<T>): Promise<T> {
  const before = memory.get(key);
  if (before) return before;
  const made = make(key);
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
