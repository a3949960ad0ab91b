/**
 * Many documents of words of the real ones: mostly each word after one that it follows there, sometimes after any.
 * So all words are common, and two of them side by side are rare: what the index must tell apart.
 */

import type { SourceEntry } from "../../../../src/model/sources/source-entry.ts";
import { type Random, random } from "../../../../src/node/bench/random.ts";
import { noFacts } from "./no-facts.ts";
import { entries as real } from "./site.ts";

interface Chain {
  readonly words: readonly string[];
  readonly next: ReadonlyMap<string, readonly string[]>;
}

/** How often a word follows one that it follows in no document. */
const leap = 0.25;

export function madeDocuments(count: number): readonly SourceEntry[] {
  const chance = random(7);
  const chains = new Map(
    [...Map.groupBy(real, ({ language }) => language)].map(([language, of]) => [language, chainOf(of)]),
  );
  const languages = ["vi", "vi", "vi", "id", "en"];
  return Array.from({ length: count }, (_, i) => {
    const language = chance.pick(languages);
    const lines = Array.from({ length: chance.between(8, 24) }, () => line(chains.get(language)!, chance));
    return documentOf(`d${String(i).padStart(4, "0")}`, language, lines);
  });
}

function chainOf(documents: readonly SourceEntry[]): Chain {
  const sentences = documents.flatMap(({ text, sentences: all }) =>
    all.map(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []),
  );
  const follows = sentences.flatMap((words) =>
    words.slice(1).map((word, i) => [words[i] ?? "", word] as const),
  );
  const next = new Map(
    [...Map.groupBy(follows, ([word]) => word)].map(([word, list]) => [word, list.map(([, one]) => one)]),
  );
  return { words: sentences.flat(), next };
}

function line({ words, next }: Chain, chance: Random): string {
  const made = [chance.pick(words)];
  const length = chance.between(8, 25);
  while (made.length < length) {
    const known = next.get(made.at(-1)!);
    made.push(chance.pick(known && chance.share() > leap ? known : words));
  }
  return `${made.join(" ")}.`;
}

/** A document of a line a sentence. */
export function documentOf(
  id: string,
  language: string,
  lines: readonly string[],
  translations: Readonly<Record<string, readonly (string | null)[]>> = {},
): SourceEntry {
  const text = lines.join("\n");
  let at = 0;
  return {
    id,
    seed: `${id}.txt`,
    language,
    sha256: "0",
    textSha256: "0",
    text,
    pageStarts: [],
    items: [{ n: 1, start: 0, end: text.length }],
    sentences: lines.map((each, i) => {
      const start = at;
      at += each.length + 1;
      const translated = Object.entries(translations).flatMap(([code, list]) =>
        list[i] ? [[code, list[i]] as const] : [],
      );
      return {
        id: `s${i + 1}`,
        start,
        end: start + each.length,
        item: 1,
        paragraph: i + 1,
        furniture: null,
        translations: Object.fromEntries(translated),
        claims: [],
      };
    }),
    ...noFacts,
    title: { en: `Document ${id}` },
    itemsAsOf: {},
  };
}
