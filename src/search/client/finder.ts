/** Pagefind as this site uses it: asked with keys, it names the records that hold them all, the best first. */
import type { SourceRecord } from "../../model/search-record.ts";

/** What is used of Pagefind's own interface (1.5.2). */
export interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{
    readonly results: readonly {
      readonly id: string;
      /** Places of the keys in the record. */
      readonly words: readonly number[];
      readonly data: () => Promise<{ readonly record?: SourceRecord }>;
    }[];
  } | null>;
}

export interface Finder {
  /** Ids of the records that hold all the keys, the best first. */
  find(keys: readonly string[]): Promise<readonly string[]>;
  record(id: string): Promise<SourceRecord>;
}

export function finder(pagefind: Pagefind): Finder {
  const data = new Map<string, () => Promise<{ readonly record?: SourceRecord }>>();
  const answers = new Map<string, Promise<readonly string[]>>();
  const records = new Map<string, Promise<SourceRecord>>();
  const ask = async (term: string) => {
    const results = (await pagefind.search(term))?.results ?? [];
    // Pagefind passes over a key that no record has: a record with fewer places than keys lacks one
    const keys = new Set(term.split(" ")).size;
    const whole = results.filter(({ words }) => words.length >= keys);
    for (const result of whole) data.set(result.id, result.data);
    return whole.map(({ id }) => id);
  };
  const read = async (id: string) => {
    const { record } = (await data.get(id)?.()) ?? {};
    if (!record) throw new Error(`no record for ${id}`);
    return record;
  };
  return {
    find: (keys) => remembered(answers, keys.join(" "), ask),
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
