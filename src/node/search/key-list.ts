/**
 * The index of a small site: for each key the documents and pages that have it, in one file. Pagefind, which finds among
 * thousands, would cost a reader of five documents more than all of them.
 */
import type { SearchEngine } from "./search-engine.ts";

/** Numbers of the things by their keys; documents come first, then pages. */
export function keyList(): SearchEngine {
  const things = new Map<string, number[]>();
  let count = 0;
  return {
    add: async (keys) => {
      for (const key of keys) {
        const list = things.get(key);
        if (list) list.push(count);
        else things.set(key, [count]);
      }
      count++;
    },
    finish: async () => {
      const sorted = Object.fromEntries([...things].sort(([a], [b]) => (a < b ? -1 : 1)));
      const content = new TextEncoder().encode(JSON.stringify(sorted));
      return { files: [{ path: "keys.json", content }], batches: [], lengths: [] };
    },
  };
}
