/** Loads what the search needs, once a page: Pagefind, the words of the site, the strings of the edition. */

import type { SearchSummaries, SearchWords } from "../../model/search/search-words.ts";
import type { SourceRecord } from "../../model/search/source-record.ts";
import { findDates } from "../words/find-dates.ts";
import { wordKit } from "../words/read-text.ts";
import { smallCorpus } from "../words/small-corpus.ts";
import { indexClient, type Pagefind } from "./index/index-client.ts";
import { type PageContext, pageContextOf } from "./page-context.ts";
import type { SearchOptions } from "./search.ts";
import { stringsOf } from "./strings-of.ts";

export interface SearchSession {
  readonly place: PageContext;
  readonly options: SearchOptions;
}

/** A word still being typed counts from this many letters on. */
const beginning = { typing: 3, typed: 5 } as const;

let started: Promise<SearchSession> | null = null;

/** A start that failed is forgotten, so that it can be tried again. */
export function loadSearch(): Promise<SearchSession> {
  started ??= load().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

/** The same search for a box in which words are still being typed. */
export function whileTyping(options: SearchOptions): SearchOptions {
  return { ...options, beginning: beginning.typing };
}

async function load(): Promise<SearchSession> {
  const html = document.documentElement;
  const folder = `${html.dataset["base"] ?? ""}/pagefind/`;
  const [pagefind, words, summaries, strings] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    json<SearchWords>(`${folder}words.json`),
    json<SearchSummaries>(`${folder}summaries/${html.lang}.json`),
    stringsOf(html.lang),
  ]);
  // a worker would copy each answer from its thread
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  const kit = wordKit(words);
  // the patterns of dates are made ready when they are first used: better now than with a reader's question
  findDates("27/9/2020", kit.dates);
  const shards = new Map<string, Promise<Readonly<Record<string, number>>>>();
  const vocabulary = (shard: string) => {
    const before = shards.get(shard);
    if (before) return before;
    // no file: no word of the site begins so
    const loaded = json<Record<string, number>>(`${folder}vocabulary/${shard}.json`).catch(() => ({}));
    shards.set(shard, loaded);
    return loaded;
  };
  return {
    place: pageContextOf(html, words, strings),
    options: {
      finder: indexClient(pagefind, words, (document) =>
        json<SourceRecord>(`${folder}documents/${document}.json`),
      ),
      kit,
      words,
      summaries,
      edition: html.lang,
      documents: smallCorpus,
      beginning: beginning.typed,
      loadVocabulary: vocabulary,
    },
  };
}

async function json<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as T;
}
