/**
 * The search index: Pagefind's, made of keys (`src/search/words/word-keys.ts`), and beside it the documents as the search
 * reads them and the words the query side needs. Written to `pagefind/` of the finished site; no served page is touched.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { minify } from "vite";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { SearchSummaries, SearchWords } from "../../model/search/search-words.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import { type FoundPage, ledgerPages } from "../../search/index/found-page.ts";
import { pageKeys } from "../../search/index/page-keys.ts";
import { searchWords } from "../../search/index/search-words.ts";
import { sourceKeys } from "../../search/index/source-keys.ts";
import { sourceRecord } from "../../search/index/source-record.ts";
import { vocabulary } from "../../search/index/vocabulary.ts";
import { wordKit } from "../../search/words/read-text.ts";
import { isSmallCorpus } from "../../search/words/small-corpus.ts";
import { explainerPages } from "../ingest/explainer-pages.ts";
import { type SearchFiles, searchEngine } from "./search-engine.ts";

/**
 * @param site the finished pages' folder; awaited once the documents are in, so that both can be made at one time.
 * @param entries read one at a time, in a settled order, so that the index is the same every time.
 * @param handedOver told when all is with Pagefind, a program of its own, and this one has nothing to do for a while.
 */
export async function searchIndex(
  site: string | Promise<string>,
  ledger: Ledger,
  entries: Iterable<SourceEntry>,
  handedOver: () => void = () => {},
): Promise<void> {
  const words = searchWords(ledger);
  const kit = wordKit(words);
  const choosing = !isSmallCorpus(words.documents);
  const claims = Map.groupBy(ledger.claims, ({ source }) => source);
  const known = vocabulary(kit);
  const records = documentFiles(site);
  const engine = await searchEngine();
  for (const entry of entries) {
    const record = sourceRecord(entry, claims.get(entry.id) ?? [], kit, words.version);
    records.add(JSON.stringify(record));
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
