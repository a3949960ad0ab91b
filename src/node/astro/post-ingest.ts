/** What is made from what ingest has in memory, alongside the pages: search index, open data, pictures. */
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import type { DataContext } from "../../publish/data/data-context.ts";
import type { Ingested } from "../ingest/ingest.ts";
import { boxedWarnings } from "../output/boxed-warnings.ts";
import { images } from "../output/images.ts";
import { placeOriginals } from "../output/place-originals.ts";
import { siteAddress } from "../output/site-address.ts";
import { placeData, writeData } from "../output/write-data.ts";
import { writeHeaders } from "../output/write-headers.ts";
import { project } from "../project.ts";
import { searchIndex } from "../search/search-index.ts";

/**
 * The index first, whose greater part another program makes; the open data while that one works.
 * @param scratch where to write what must wait for the site.
 * @param early the site's folder, once the early pages are in it (`page-order.ts`).
 * @param finished the same, once all pages are.
 * @param done called with each part.
 */
export async function postIngest(
  { ledger, entries }: Ingested,
  scratch: string,
  early: Promise<string>,
  finished: Promise<string>,
  done: (part: string) => void,
): Promise<void> {
  const indexing = Promise.withResolvers<void>();
  const index = searchIndex(early, ledger, entries, indexing.resolve).then(() => done("search"));
  const pictures = early
    .then((site) => images(site, ledger))
    .then((boxed) => {
      for (const warning of boxedWarnings(project(), boxed)) console.warn(warning);
      done("pictures");
    });
  const data = Promise.race([indexing.promise, index]).then(() => writeData(scratch, ledger, texts(entries)));
  await Promise.all([index, pictures, data.then(() => done("data"))]);
  const site = await finished;
  placeData(scratch, site);
  placeOriginals(site, project(), ledger);
  writeHeaders(site, siteAddress().base, ledger);
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
