/** What the thread beside the pages does (`beside-pages.ts`), from the files that ingest wrote, as the pages do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Ledger } from "../model/ledger.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import type { DataContext } from "../publish/data/data-context.ts";
import type { BesideWork, PartDone } from "./beside-pages.ts";
import { writeChecksums } from "./checksums.ts";
import { writeHeaders } from "./headers.ts";
import { images } from "./images.ts";
import { readDocument } from "./read-document.ts";
import { searchIndex } from "./search-index.ts";
import { siteAddress } from "./site-address.ts";
import { placeData, writeData } from "./write-data.ts";

const { generated, scratch } = workerData as BesideWork;
const ledger = JSON.parse(readFileSync(join(generated, "ledger.json"), "utf8")) as Ledger;
const read = (id: string) => readDocument(join(generated, "sources"), id).entry;
const [early, finished] = messages();

await writeData(scratch, ledger, texts());
tell("data");
await Promise.all([
  searchIndex(early, ledger, oneByOne()).then(() => tell("search")),
  early.then((site) => images(site, ledger)).then(() => tell("pictures")),
]);
const site = await finished;
placeData(scratch, site);
writeHeaders(site, siteAddress().base, ledger);
writeChecksums(site, ledger.site.editions);

/** Says that a part is done, and when. */
function tell(part: string): void {
  parentPort?.postMessage({ part, at: performance.timeOrigin + performance.now() } satisfies PartDone);
}

/** The site's folder, twice: when its early pages are there, and when all are. */
function messages(): readonly [early: Promise<string>, finished: Promise<string>] {
  const [early, finished] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  parentPort?.once("message", (site: string) => {
    early.resolve(site);
    parentPort?.once("message", finished.resolve);
  });
  return [early.promise, finished.promise];
}

/** Each is read when its turn comes, so that thousands are never in memory at once. */
function* oneByOne(): Generator<SourceEntry> {
  for (const { id } of ledger.sources) yield read(id);
}

/** What the open data needs of the documents: of one that is shown whole, not its sentences. */
function texts(): DataContext["documents"] {
  return new Map(
    ledger.sources.map(({ id, rights }) => {
      const { text, sentences } = read(id);
      return [id, { id, text, rights, sentences: rights.show === "whole" ? [] : sentences }];
    }),
  );
}
