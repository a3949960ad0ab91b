/** Where the words of a text are, looked up once a text. */
import type { TextReading } from "../../words/read-text.ts";
import { stems } from "../../words/stems.ts";

interface Places {
  /** Places of words by their folded form, and by their stems. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly stems: ReadonlyMap<string, readonly number[]>;
}

const memory = new WeakMap<TextReading, Places>();

export function tokenPositions(reading: TextReading): Places {
  const before = memory.get(reading);
  if (before) return before;
  const places = { words: new Map<string, number[]>(), stems: new Map<string, number[]>() };
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const list = map.get(key);
    if (list) list.push(at);
    else map.set(key, [at]);
  };
  reading.words.forEach((word, at) => {
    put(places.words, word.fold, at);
    for (const stem of stems(word.fold, reading.language)) put(places.stems, stem, at);
  });
  memory.set(reading, places);
  return places;
}
