/**
 * The search index: a list of keys (`src/search/words/word-keys.ts`), in a large corpus in Pagefind's form, and next to it the documents as the search
 * reads them and the words the query side needs. Written to `pagefind/` of the finished site; no served page is touched.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { minify } from "vite";
import { chartProblems, drawChart } from "../../charts/render-chart.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { SearchSummaries, SearchWords } from "../../model/search/search-words.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import {
  answerClaims,
  answerWording,
  type ClaimedSource,
  claimedSource,
} from "../../search/index/answer-claims.ts";
import { type FoundPage, ledgerPages } from "../../search/index/found-page.ts";
import { pageKeys } from "../../search/index/page-keys.ts";
import { searchWords } from "../../search/index/search-words.ts";
import { sourceKeys } from "../../search/index/source-keys.ts";
import { sourceRecord } from "../../search/index/source-record.ts";
import { vocabulary } from "../../search/index/vocabulary.ts";
import { batchSize } from "../../search/words/batch-size.ts";
import { createDictionary } from "../../search/words/read-text.ts";
import { isSmallCorpus } from "../../search/words/small-corpus.ts";
import { explainerPages } from "../ingest/explainer-pages.ts";
import { keyList } from "./key-list.ts";
import { type SearchFiles, searchEngine } from "./search-engine.ts";

/**
 * @param site the finished pages' folder; awaited once the documents are in, so that both can be made at one time.
 * @param entries read one at a time, in a settled order, so that the index is the same every time.
 * @param handedOver called when everything has been handed to Pagefind, a program of its own, and this one has nothing to do for a while.
 */
export async function searchIndex(
  site: string | Promise<string>,
  ledger: Ledger,
  entries: Iterable<SourceEntry>,
  handedOver: () => void = () => {},
): Promise<void> {
  const words = searchWords(ledger);
  const kit = createDictionary(words);
  const choosing = !isSmallCorpus(words.documents);
  const claims = Map.groupBy(ledger.claims, ({ source }) => source);
  const known = vocabulary(kit);
  const records = documentFiles(site);
  const claimed: ClaimedSource[] = [];
  const engine = choosing ? await searchEngine() : keyList();
  for (const entry of entries) {
    const record = sourceRecord(entry, claims.get(entry.id) ?? [], kit, words.version, ledger.site);
    records.add(JSON.stringify(record));
    claimed.push(claimedSource(entry, claims.get(entry.id) ?? []));
    await engine.add(sourceKeys(record, kit, choosing, known.addWords));
  }
  const [dist, folder] = await records.placed();
  const pages = [...ledgerPages(ledger), ...explainerPages(dist, ledger.site.editions)];
  for (const page of pages) await engine.add(pageKeys(page, kit, choosing));
  const making = engine.finish();
  handedOver();
  const made = await making;
  known.addNames(pages, words.concepts);
  for (const { path, content } of made.files)
    write(folder, path, path.endsWith(".js") ? await smaller(path, content) : content);
  const shards = [...known.shards()];
  writeWords(
    folder,
    words,
    pages,
    shards.map(([letter]) => letter),
    made,
  );
  writeClaims(folder, claimed, ledger);
  for (const [letter, shard] of shards) write(folder, `vocabulary/${letter}.json`, JSON.stringify(shard));
}

/** The documents as the search reads them; they wait for the site's folder, and are then written as they come. */
function documentFiles(site: string | Promise<string>): {
  readonly add: (record: string) => void;
  /** The site's folder and that of the search, once all documents are in it. */
  readonly placed: () => Promise<readonly [site: string, folder: string]>;
} {
  let waiting: string[] = [];
  let written = 0;
  let into: string | null = null;
  const flush = () => {
    if (into === null) return;
    for (const record of waiting) writeFileSync(join(into, `documents/${written++}.json`), record);
    waiting = [];
  };
  const ready = Promise.resolve(site).then((dist) => {
    into = join(dist, "pagefind");
    rmSync(into, { recursive: true, force: true });
    mkdirSync(join(into, "documents"), { recursive: true });
    flush();
    return [dist, into] as const;
  });
  // who waits for it hears of it
  ready.catch(() => {});
  return {
    add: (record) => {
      waiting.push(record);
      flush();
    },
    placed: () => ready,
  };
}

/** What questions are answered with: a file for the documents of a batch, and one next to it in words of each edition. */
function writeClaims(folder: string, claimed: readonly ClaimedSource[], ledger: Ledger): void {
  const charts = chartsByClaim(ledger);
  const { version, lexicon, site } = ledger;
  for (let first = 0; first < claimed.length; first += batchSize) {
    const sources = claimed.slice(first, first + batchSize);
    const name = `claims/${first / batchSize}`;
    write(folder, `${name}.json`, JSON.stringify(answerClaims(sources, version, charts)));
    for (const edition of site.editions)
      write(
        folder,
        `${name}.${edition}.json`,
        JSON.stringify(answerWording(sources, lexicon, edition, site, version)),
      );
  }
}

/** Numbers of the charts that draw each claim; among the pages of the search, charts come first. */
function chartsByClaim(ledger: Ledger): ReadonlyMap<string, readonly number[]> {
  const context = { language: ledger.site.editions[0] ?? "en", ledger, hrefOf: () => "" };
  const drawn = ledger.charts.flatMap((spec, chart) => {
    const claims = chartProblems(spec).length > 0 ? [] : drawChart(spec, context).drawn;
    return [...new Set(claims.map(({ id }) => id))].map((id) => [id, chart] as const);
  });
  const byClaim = Map.groupBy(drawn, ([id]) => id);
  return new Map([...byClaim].map(([id, list]) => [id, list.map(([, chart]) => chart)]));
}

/** What the query side knows before it is asked anything. */
function writeWords(
  folder: string,
  words: ReturnType<typeof searchWords>,
  pages: readonly FoundPage[],
  shards: readonly string[],
  { batches, lengths }: SearchFiles,
): void {
  const all: SearchWords = {
    ...words,
    pages: pages.map(({ record }) => record),
    shards: [...shards],
    batches,
    lengths,
  };
  write(folder, "words.json", JSON.stringify(all));
  for (const edition of words.editions) {
    const summaries: SearchSummaries = pages.map(({ summary }) => summary[edition] ?? "");
    write(folder, `summaries/${edition}.json`, JSON.stringify(summaries));
  }
}

/** Pagefind's scripts come with their names in full; a sixth of their weight goes with them. */
async function smaller(path: string, script: Uint8Array): Promise<string> {
  const { code, errors } = await minify(path, Buffer.from(script).toString("utf8"), { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join("; ")}`);
  return code;
}

function write(folder: string, path: string, data: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}
