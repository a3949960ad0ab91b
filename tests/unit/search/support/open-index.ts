/** Pagefind's own client over an index on disk, in Node: what the browser does, without the browser. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SearchSummaries, SearchWords } from "../../../../src/model/search/search-words.ts";
import type { SourceRecord } from "../../../../src/model/search/source-record.ts";
import {
  indexClient,
  keyListClient,
  type Pagefind,
} from "../../../../src/search/client/index/index-client.ts";
import type { SearchOptions } from "../../../../src/search/client/search.ts";
import { createDictionary } from "../../../../src/search/words/read-text.ts";

/** Pagefind reads its files by `fetch` and its place from the document; both are given to it here. */
function standInForBrowser(): void {
  const real = globalThis.fetch;
  globalThis.fetch = (async (input: string | URL | Request, init?: RequestInit) => {
    const url = String(input);
    if (!url.startsWith("file:")) return real(input, init);
    return new Response(readFileSync(new URL(url.replace(/\?.*$/u, ""))));
  }) as typeof fetch;
  const document = { documentElement: { lang: "en" }, querySelector: () => ({ getAttribute: () => "en" }) };
  Object.assign(globalThis, { window: globalThis, document, location: { href: "file:///", origin: "null" } });
}

async function openPagefind(folder: string): Promise<Pagefind> {
  standInForBrowser();
  const base = pathToFileURL(`${folder}/`).href;
  const pagefind = (await import(`${base}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true, basePath: base, baseUrl: "/" });
  await pagefind.init();
  return pagefind;
}

/** @param folder the `pagefind` folder of a built site. */
export async function openIndex(folder: string, edition = "en"): Promise<SearchOptions> {
  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), "utf8"));
  const words = read("words.json") as SearchWords;
  const record = async (document: number) => read(`documents/${document}.json`) as SourceRecord;
  return {
    finder: existsSync(join(folder, "keys.json"))
      ? keyListClient(read("keys.json"), words.documents, record)
      : indexClient(await openPagefind(folder), words, record),
    dictionary: createDictionary(words),
    words,
    summaries: read(`summaries/${edition}.json`) as SearchSummaries,
    edition,
    documents: 12,
    beginning: 5,
    claimFiles: {
      claims: async (batch) => read(`claims/${batch}.json`),
      wording: async (batch) => read(`claims/${batch}.${edition}.json`),
    },
    loadVocabulary: async (shard) => {
      try {
        return read(`vocabulary/${shard}.json`);
      } catch {
        return {};
      }
    },
  };
}
