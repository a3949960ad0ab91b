/** Pagefind as this site uses it: asked with keys, it names the records that hold them all, the best first. */
import type { SourceRecord } from "../../model/search-record.ts";
import { groupsOf, pageGroup, sealed } from "../words/keys.ts";
import type { Question } from "./question.ts";

/** What is used of Pagefind's own interface (1.5.2). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      readonly score: number;
      /** Places of the keys in the record. */
      readonly words: readonly number[];
      readonly data: () => Promise<{ readonly record?: SourceRecord }>;
    }[];
  } | null>;
}

export interface Finder {
  /** Ids of the documents that hold all the keys, the best first. */
  find(question: Question): Promise<readonly string[]>;
  /** Ids of the pages that do. */
  findPages(question: Question): Promise<readonly string[]>;
  record(id: string): Promise<SourceRecord>;
}

interface Found {
  readonly id: string;
  readonly score: number;
}

/** @param documents how many the site has, by which its keys are grouped. */
export function finder(pagefind: Pagefind, documents: number): Finder {
  const groups = groupsOf(documents);
  const data = new Map<string, () => Promise<{ readonly record?: SourceRecord }>>();
  const answers = new Map<string, Promise<readonly Found[]>>();
  const records = new Map<string, Promise<SourceRecord>>();
  const ask = async (term: string) => {
    const results = (await pagefind.search(term))?.results ?? [];
    // Pagefind passes over a key that no record has; every record has a key once, so fewer places than keys are too few
    const keys = new Set(term.split(" ")).size;
    const whole = results.filter(({ words }) => words.length >= keys);
    for (const result of whole) data.set(result.id, result.data);
    return whole.map(({ id, score }) => ({ id, score }));
  };
  const find = async (keys: Question, asked: readonly string[]) => {
    const terms = asked.map((group) => keys.map((key) => sealed(key, group)).join(" "));
    const found = await Promise.all(terms.map((term) => remembered(answers, term, ask)));
    return found
      .flat()
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  };
  const read = async (id: string) => {
    const { record } = (await data.get(id)?.()) ?? {};
    if (!record) throw new Error(`no record for ${id}`);
    return record;
  };
  return {
    find: (question) => find(question, groups),
    findPages: (question) => find(question, [pageGroup(groups)]),
    record: (id) => remembered(records, id, read),
  };
}

/** A failed answer is forgotten, so that it can be asked for again. */
function remembered<T>(
  memory: Map<string, Promise<T>>,
  key: string,
  make: (key: string) => Promise<T>,
): Promise<T> {
  const before = memory.get(key);
  if (before) return before;
  const made = make(key);
  memory.set(key, made);
  made.catch(() => memory.delete(key));
  return made;
}
