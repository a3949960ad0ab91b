/** What the thread beside the pages does (`beside-pages.ts`), from the files that ingest wrote, as the pages do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Ledger } from "../model/ledger.ts";
import type { BesideWork } from "./beside-pages.ts";
import { readDocument } from "./read-document.ts";
import { searchIndex } from "./search-index.ts";
import { placeData, writeData } from "./write-data.ts";

const { generated, scratch } = workerData as BesideWork;
const ledger = JSON.parse(readFileSync(join(generated, "ledger.json"), "utf8")) as Ledger;
const documents = new Map(
  ledger.sources.map(({ id }) => [id, readDocument(join(generated, "sources"), id).entry]),
);
const site = new Promise<string>((finished) => parentPort?.once("message", finished));

await Promise.all([
  searchIndex(site, ledger, documents.values()),
  writeData(scratch, ledger, documents).then(async () => placeData(scratch, await site)),
]);
