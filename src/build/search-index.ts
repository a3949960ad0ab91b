/**
 * The search index: Pagefind's, made of keys (`src/search/words/keys.ts`), with our records in its fragments, and
 * beside it the words the query side needs. Written to `pagefind/` of the finished site; no served page is touched.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { close, createIndex, type IndexFile, type PagefindIndex } from "pagefind";
import type { Ledger } from "../model/ledger.ts";
import type { SearchRecord } from "../model/search-record.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import { readFragment, writeFragment } from "../search/index/fragment.ts";
import { pageKeys } from "../search/index/page-keys.ts";
import { explainerPage, type FoundPage, ledgerPages } from "../search/index/page-records.ts";
import { readPage } from "../search/index/read-page.ts";
import { searchWords } from "../search/index/search-words.ts";
import { sourceKeys } from "../search/index/source-keys.ts";
import { sourceRecord } from "../search/index/source-record.ts";
import { vocabularyShards } from "../search/index/vocabulary.ts";
import { wordKit } from "../search/words/read-text.ts";

/** A language without a stemmer of Pagefind's: our keys are stems already, and must stay as they are. */
const forceLanguage = "vi";
/** Of Pagefind's files the client loads these; its own interfaces (0.4 MB) are left out. */
const served =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*|fragment\/.*)$/u;

/** @param entries read one at a time, in a settled order, so that the index is the same every time. */
export async function searchIndex(
  dist: string,
  ledger: Ledger,
  entries: Iterable<SourceEntry>,
): Promise<void> {
  const words = searchWords(ledger);
  const kit = wordKit(words);
  const claims = Map.groupBy(ledger.claims, ({ source }) => source);
  const records = new Map<string, SearchRecord>();
  const index = await newIndex();
  for (const entry of entries) {
    const record = sourceRecord(entry, claims.get(entry.id) ?? [], kit);
    records.set(`source:${entry.id}`, record);
    await add(index, `source:${entry.id}`, sourceKeys(record, kit));
  }
  for (const page of [...ledgerPages(ledger), ...explainers(dist, ledger.site.editions)]) {
    records.set(page.record.path, page.record);
    await add(index, page.record.path, pageKeys(page, kit));
  }
  const { errors, files } = await index.getFiles();
  stopAt(errors);
  const folder = join(dist, "pagefind");
  rmSync(folder, { recursive: true, force: true });
  for (const file of files.filter(({ path }) => served.test(path)))
    write(folder, file.path, content(file, records));
  write(folder, "words.json", JSON.stringify(words));
  const forms = words.concepts.flatMap((concept) => Object.values(concept.forms).flat());
  for (const [letter, shard] of vocabularyShards([...records.values()], forms, kit))
    write(folder, `vocabulary/${letter}.json`, JSON.stringify(shard));
  await index.deleteIndex();
  await close();
}

async function newIndex(): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ forceLanguage });
  stopAt(errors);
  if (!index) throw new Error("Pagefind gave no index");
  return index;
}

async function add(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addCustomRecord({ url, content, language: forceLanguage });
  stopAt(errors);
}

function stopAt(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join("; ")}`);
}

function content(file: IndexFile, records: ReadonlyMap<string, SearchRecord>): Uint8Array {
  if (!file.path.startsWith("fragment/")) return file.content;
  const fragment = readFragment(gunzipSync(file.content).toString("utf8"));
  const record = records.get(fragment.url);
  if (!record) throw new Error(`search index: no record for ${fragment.url}`);
  return gzipSync(writeFragment(fragment, record), { level: 9 });
}

function write(folder: string, path: string, data: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, data);
}

/** The explainers as they were built, edition by edition; an edition without any has no folder. */
function explainers(dist: string, editions: readonly string[]): readonly FoundPage[] {
  return editions.flatMap((language, i) => {
    const root = `${i === 0 ? "" : `/${language}`}/explainers/`;
    const folder = join(dist, root);
    if (!existsSync(folder)) return [];
    const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return slugs
      .map(({ name }) => name)
      .sort()
      .map((slug) => ({ file: join(folder, slug, "index.html"), path: `${root}${slug}/` }))
      .filter(({ file }) => existsSync(file))
      .map(({ file, path }) => explainerPage(readPage(readFileSync(file, "utf8")), path));
  });
}
