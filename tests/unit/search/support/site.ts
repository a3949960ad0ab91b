/** The site's own documents, translations and lexicon as the search sees them, without the claims. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { languages } from "../../../../src/languages/index.ts";
import { LexiconEntry } from "../../../../src/model/editorial/lexicon-entry.ts";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import type { SourceEntry } from "../../../../src/model/sources/source-entry.ts";
import { Translation } from "../../../../src/model/sources/translation.ts";
import { readSeeds } from "../../../../src/node/ingest/read-seeds.ts";
import { noFacts } from "./no-facts.ts";

const root = new URL("../../../../", import.meta.url);
const editions = ["en", "vi", "id"];

export const lexicon = (
  parse(readFileSync(new URL("content/editorial/lexicon.yaml", root), "utf8")) as unknown[]
).map((entry) => LexiconEntry.parse(entry));

export const entries: readonly SourceEntry[] = readSeeds(
  new URL("seeds", root).pathname,
  languages,
).sources.map((source) => {
  const translations = new Map(editions.map((code) => [code, translated(code, source.id)]));
  return {
    ...source,
    sentences: source.sentences.map((sentence) => {
      const original = source.text.slice(sentence.start, sentence.end);
      const all = editions.flatMap((code) => {
        const text = translations.get(code)?.get(original);
        return text ? [[code, text] as const] : [];
      });
      return { ...sentence, translations: Object.fromEntries(all), claims: [] };
    }),
    ...noFacts,
    title: { en: `Document ${source.id}` },
    itemsAsOf: {},
  };
});

function translated(code: string, source: string): ReadonlyMap<string, string> {
  const file = new URL(`content/editorial/translations/${code}/${source}.yaml`, root);
  if (!existsSync(file)) return new Map();
  const list = (parse(readFileSync(file, "utf8")) as unknown[]).map((entry) => Translation.parse(entry));
  return new Map(list.map(({ original, text }) => [original, text]));
}

/** As much of a ledger as the index reads. */
export const ledger = {
  version: "0",
  site: { editions },
  lexicon,
  events: [],
  sources: entries,
  claims: [],
  charts: [],
} as unknown as Ledger;
