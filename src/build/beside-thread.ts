/** What the thread beside the framework does (`beside-pages.ts`). */
import { parentPort, workerData } from "node:worker_threads";
import { ProblemsError } from "../model/problem.ts";
import type { SourceEntry } from "../model/source-entry.ts";
import type { DataContext } from "../publish/data/data-context.ts";
import type { Told } from "./beside-pages.ts";
import { writeChecksums } from "./checksums.ts";
import { writeHeaders } from "./headers.ts";
import { images } from "./images.ts";
import { type Ingested, ingest } from "./ingest.ts";
import { ingestTable } from "./ingest-table.ts";
import { project } from "./project.ts";
import { searchIndex } from "./search-index.ts";
import { siteAddress } from "./site-address.ts";
import { placeData, writeData } from "./write-data.ts";

const scratch = workerData as string;
const port = parentPort!;
const tell = (told: Told) => port.postMessage(told);
const done = (part: string) => tell({ part, at: performance.timeOrigin + performance.now() });

const [early, finished] = messages();
const ingested = await tryIngest();
if (ingested) await rest(ingested);

async function tryIngest(): Promise<Ingested | null> {
  try {
    const ingested = await ingest(project());
    tell({ table: ingestTable(ingested) });
    return ingested;
  } catch (error) {
    if (!(error instanceof ProblemsError)) throw error;
    tell({ problems: error.problems });
    port.close();
    return null;
  }
}

/** The index first, whose greater part another program makes; the open data while that one works. */
async function rest({ ledger, entries }: Ingested): Promise<void> {
  const index = searchIndex(early, ledger, entries).then(() => done("search"));
  const pictures = early.then((site) => images(site, ledger)).then(() => done("pictures"));
  const data = early.then(() => writeData(scratch, ledger, texts(entries))).then(() => done("data"));
  await Promise.all([index, pictures, data]);
  const site = await finished;
  placeData(scratch, site);
  writeHeaders(site, siteAddress().base, ledger);
  writeChecksums(site, ledger.site.editions);
}

/** The site's folder, twice: when its early pages are there, and when all are. */
function messages(): readonly [early: Promise<string>, finished: Promise<string>] {
  const [early, finished] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  port.once("message", (site: string) => {
    early.resolve(site);
    port.once("message", finished.resolve);
  });
  return [early.promise, finished.promise];
}

/** What the open data needs of the documents: of one that is shown whole, not its sentences. */
function texts(entries: readonly SourceEntry[]): DataContext["documents"] {
  return new Map(
    entries.map(({ id, text, rights, sentences }) => [
      id,
      { id, text, rights, sentences: rights.show === "whole" ? [] : sentences },
    ]),
  );
}
