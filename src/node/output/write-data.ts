/** Writes the open data. As answers of the framework, each with its request, the files would take half as long again. */
import { closeSync, mkdirSync, openSync, readdirSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { DataContext } from "../../publish/data/data-context.ts";
import type { DataFile } from "../../publish/data/data-file.ts";
import { dataFiles } from "../../publish/data/data-files.ts";
import { absoluteAddresses } from "./site-address.ts";

/** @param folder stands for `/data/` until the site is there. */
export async function writeData(
  folder: string,
  ledger: Ledger,
  documents: DataContext["documents"],
): Promise<void> {
  const address = absoluteAddresses();
  // The package comes last: it names the hashes of the others, which are known once they are written.
  const [packed, ...others] = dataFiles({ ledger, documents, address });
  mkdirSync(join(folder, "sources"), { recursive: true });
  for (const file of [...others, packed!]) {
    write(join(folder, file.path), file);
    // Others of this thread have their turn.
    await setImmediate();
  }
}

function write(path: string, file: DataFile): void {
  const place = openSync(path, "w");
  for (const block of file.blocks()) for (let at = 0; at < block.length; ) at += writeSync(place, block, at);
  closeSync(place);
}

/** Moves them to the finished site, next to the page that tells of them. */
export function placeData(folder: string, site: string): void {
  const place = join(site, "data");
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(place, name));
}
