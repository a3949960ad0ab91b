/**
 * The search index: Pagefind's, made of keys (`src/search/words/keys.ts`), with our records in its fragments, and
 * beside it the words the query side needs. Written to `pagefind/` of the finished site; no served page is touched.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import { minify } from "vite";
import type { Ledger } from "../model/ledger.ts";
import type { SourceRecord } from "../model/search-record.ts";
import type { SearchSummaries, SearchWords } from "../model/search-words.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import { readFragment, writeFragment } from "../search/index/fragment.ts";
import { pageKeys } from "../search/index/page-keys.ts";
import { ledgerPages } from "../search/index/page-records.ts";
import { searchWords } from "../search/index/search-words.ts";
import { sourceKeys } from "../search/index/source-keys.ts";
import { sourceRecord } from "../search/index/source-record.ts";
import { vocabularyShards } from "../search/index/vocabulary.ts";
import { groupOf, groupsOf, pageGroup, sealed } from "../search/words/keys.ts";
import { readsEvery } from "../search/words/read-at-once.ts";
import { wordKit } from "../search/words/read-text.ts";
import { explainerPages } from "./explainer-pages.ts";

/** A language without a stemmer of Pagefind's: our keys are stems already, and must stay as they are. */
const forceLanguage = "vi";
/** Of Pagefind's files the client loads these; its own interfaces (0.4 MB) are left out. */
const served =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*|fragment\/.*)$/u;

/**
 * @param site the finished pages' folder; awaited once the documents are in, so that both can be made at one time.
 * @param entries read one at a time, in a settled order, so that the index is the same every time.
 */
export async function searchIndex(
  site: string | Promise<string>,
  ledger: Ledger,
  entries: Iterable<SourceEntry>,
): Promise<void> {
  const words = searchWords(ledger);
  const kit = wordKit(words);
  const choosing = !readsEvery(words.documents);
  const groups = groupsOf(words.documents);
  const claims = Map.groupBy(ledger.claims, ({ source }) => source);
  const sources = new Map<string, SourceRecord>();
  const index = await newIndex();
  // the next document is read while Pagefind, a program of its own, takes in the one before; the order is kept
  let adding = Promise.resolve();
  for (const entry of entries) {
    const record = sourceRecord(entry, claims.get(entry.id) ?? [], kit);
    sources.set(entry.id, record);
    const keys = sourceKeys(record, kit, choosing);
    await adding;
    adding = add(index, entry.id, keys, groupOf(groups, sources.size - 1));
  }
  await adding;
  const dist = await site;
  const pages = [...ledgerPages(ledger), ...explainerPages(dist, ledger.site.editions)];
  for (const page of pages)
    await add(index, page.record.path, pageKeys(page, kit, choosing), pageGroup(groups));
  const { errors, files } = await index.getFiles();
  await index.deleteIndex();
  await close();
  stopAt(errors);
  const folder = join(dist, "pagefind");
  rmSync(folder, { recursive: true, force: true });
  const ids = await writeIndex(folder, files, sources);
  const records = pages.map(({ record }) => [ids.get(record.path), record] as const);
  write(
    folder,
    "words.json",
    JSON.stringify({ ...words, pages: Object.fromEntries(records) } satisfies SearchWords),
  );
  for (const edition of words.editions) {
    const summaries = pages.flatMap(({ record, summary }) => {
      const text = summary[edition];
      return text ? [[ids.get(record.path), text] as const] : [];
    });
    write(
      folder,
      `summaries/${edition}.json`,
      JSON.stringify(Object.fromEntries(summaries) satisfies SearchSummaries),
    );
  }
  for (const [letter, shard] of vocabularyShards([...sources.values()], pages, words.concepts, kit))
    write(folder, `vocabulary/${letter}.json`, JSON.stringify(shard));
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage });
  stopAt(errors);
  if (!index) throw new Error("Pagefind gave no index");
  return index;
}

async function add(index: PagefindIndex, url: string, keys: readonly string[], group: string): Promise<void> {
  const content = keys.map((key) => sealed(key, group)).join(" ");
  const { errors } = await index.addCustomRecord({ url, content, language: forceLanguage });
  stopAt(errors);
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join("; ")}`);
}

/**
 * Writes Pagefind's files, our records in the fragments of documents; those of pages, all in `words.json`, are left
 * out. Returns Pagefind's ids by our addresses.
 */
async function writeIndex(
  folder: string,
  files: readonly IndexFile[],
  sources: ReadonlyMap<string, SourceRecord>,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter((file) => served.test(file.path))) {
    const id = /^fragment\/(.*)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) {
      write(folder, path, path.endsWith(".js") ? await smaller(path, content) : content);
      continue;
    }
    const fragment = readFragment(gunzipSync(content).toString("utf8"));
    ids.set(fragment.url, id);
    const record = sources.get(fragment.url);
    if (record) write(folder, path, gzipSync(writeFragment(fragment, record), { level: 9 }));
  }
  return ids;
}

/** Pagefind's scripts come with their names in full; a sixth of their weight goes with them. */
async function smaller(path: string, script: Uint8Array): Promise<string> {
  const { code, errors } = await minify(path, Buffer.from(script).toString("utf8"), { module: true });
  stopAt(errors.map(({ message }) => message));
  return code;
}

function write(folder: string, path: string, data: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}
