/** What the search index's own thread does (`begin-search.ts`): reads what ingest wrote and makes the index of it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { Ledger } from "../model/ledger.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import { readDocument } from "./read-document.ts";
import { searchIndex } from "./search-index.ts";

const generated = workerData as string;
const ledger = JSON.parse(readFileSync(join(generated, "ledger.json"), "utf8")) as Ledger;
const site = new Promise<string>((finished) => parentPort?.once("message", finished));

function* documents(): Generator<SourceEntry> {
  for (const { id } of ledger.sources) yield readDocument(join(generated, "sources"), id).entry;
}

await searchIndex(site, ledger, documents());
