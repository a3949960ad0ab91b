/** Loads what the search needs, once a page: Pagefind, the words of the site, the strings of the edition. */

import type { SearchSummaries, SearchWords } from "../../../model/search/search-words.ts";
import type { SourceRecord } from "../../../model/search/source-record.ts";
import { findDates } from "../../words/find-dates.ts";
import { createDictionary } from "../../words/read-text.ts";
import { isSmallCorpus, smallCorpus } from "../../words/small-corpus.ts";
import type { ClaimFiles } from "../answer/find-answer.ts";
import {
  type IndexClient,
  indexClient,
  type KeyList,
  keyListClient,
  type Pagefind,
} from "../index/index-client.ts";
import type { LoadVocabulary } from "../match/spelling-correction.ts";
import type { SearchOptions } from "../search.ts";
import { type PageContext, pageContextOf } from "./page-context.ts";
import { stringsOf } from "./strings-of.ts";
import { type Watch, watchFetches } from "./watch-fetches.ts";

export interface SearchSession {
  readonly place: PageContext;
  readonly options: SearchOptions;
}

/** A word still being typed counts from this many letters on. */
const beginning = { typing: 3, typed: 5 } as const;

let started: Promise<SearchSession> | null = null;
let loads = 0;
let watch: Watch | null = null;
/** Questions that Pagefind is still at. */
const pending = new Set<Promise<unknown>>();

/** Loaded once a page, and again only after `forgetSearch`. */
export function loadSearch(): Promise<SearchSession> {
  started ??= load(loads++);
  return started;
}

/** The next question reloads everything: for when a part of it could not be loaded or no longer fits the rest. */
export function forgetSearch(session: Promise<SearchSession>): void {
  if (started === session) started = null;
}

/** The same search for a box in which words are still being typed. */
export function whileTyping(options: SearchOptions): SearchOptions {
  return { ...options, beginning: beginning.typing };
}

/** @param time how many times it was loaded before on this page. */
async function load(time: number): Promise<SearchSession> {
  const html = document.documentElement;
  const folder = `${html.dataset["base"] ?? ""}/pagefind/`;
  // what the load before still asks for must not count as a failure of this one
  await Promise.allSettled(pending);
  watch?.stop();
  watch = watchFetches(folder);
  const { check } = watch;
  const json = jsonOf(folder, time > 0);
  const [words, summaries] = await Promise.all([
    json<SearchWords>("words.json"),
    json<SearchSummaries>(`summaries/${html.lang}.json`),
  ]);
  const finder = await finderOf(words, folder, time, json, check);
  const dictionary = createDictionary(words);
  // the patterns of dates are made ready when they are first used: better now than with a reader's question
  findDates("27/9/2020", dictionary.dates);
  return {
    place: pageContextOf(html, words, stringsOf(html.lang)),
    options: {
      finder,
      dictionary,
      words,
      summaries,
      edition: html.lang,
      documents: smallCorpus,
      beginning: beginning.typed,
      loadVocabulary: vocabularyOf(json, words),
      claimFiles: claimFilesOf(json, words, html.lang),
    },
  };
}

/** A small site has a list of keys, a large one Pagefind. */
async function finderOf(
  words: SearchWords,
  folder: string,
  time: number,
  json: Json,
  check: () => void,
): Promise<IndexClient> {
  const records = recordsOf(json, words);
  if (isSmallCorpus(words.documents))
    return keyListClient(await json<KeyList>("keys.json"), words.documents, records);
  // a browser keeps a module that failed as failed, and Pagefind a part of its index: another address is asked again
  const pagefind = (await import(
    /* @vite-ignore */ `${folder}pagefind.js${time > 0 ? `?again=${time}` : ""}`
  )) as Pagefind;
  // a worker would copy each answer from its thread
  await pagefind.options({ basePath: folder, noWorker: true });
  await pagefind.init();
  check();
  return indexClient(watched(pagefind, check), words, records);
}

type Json = <T>(file: string) => Promise<T>;

/** Every answer of Pagefind's is checked: one that lacks a part of the index is none. */
function watched(pagefind: Pagefind, check: () => void): Pick<Pagefind, "search"> {
  return {
    search: async (term) => {
      const asked = pagefind.search(term);
      pending.add(asked);
      const answer = await asked.finally(() => pending.delete(asked));
      check();
      return answer;
    },
  };
}

/** Fetched once each; like documents, never of another version than the words. */
function claimFilesOf(json: Json, { version }: SearchWords, edition: string): ClaimFiles {
  const known = new Map<string, Promise<unknown>>();
  const load = <T extends { readonly version: string }>(file: string): Promise<T> => {
    const before = known.get(file) as Promise<T> | undefined;
    if (before) return before;
    const made = json<T>(file).then((loaded) => {
      if (loaded.version !== version) throw new Error(`${file}: version ${loaded.version}`);
      return loaded;
    });
    known.set(file, made);
    return made;
  };
  return {
    claims: (batch) => load(`claims/${batch}.json`),
    wording: (batch) => load(`claims/${batch}.${edition}.json`),
  };
}

/** A document of another version than the words has another number: its site was published again meanwhile. */
function recordsOf(json: Json, { version }: SearchWords): (document: number) => Promise<SourceRecord> {
  return async (document) => {
    const record = await json<SourceRecord>(`documents/${document}.json`);
    if (record.version !== version) throw new Error(`document ${document}: version ${record.version}`);
    return record;
  };
}

function vocabularyOf(json: Json, { shards }: SearchWords): LoadVocabulary {
  const loaded = new Map<string, ReturnType<LoadVocabulary>>();
  return (shard) => {
    // no word of the site begins so
    if (!shards.includes(shard)) return Promise.resolve({});
    const before = loaded.get(shard);
    if (before) return before;
    const made = json<Record<string, number>>(`vocabulary/${shard}.json`);
    loaded.set(shard, made);
    return made;
  };
}

/** @param anew true to ask the site itself whether what the browser keeps is still right. */
function jsonOf(folder: string, anew: boolean): Json {
  return async <T>(file: string) => {
    const response = await fetch(`${folder}${file}`, anew ? { cache: "no-cache" } : {});
    return (await response.json()) as T;
  };
}
