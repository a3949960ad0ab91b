/** Writes the open data. As answers of the framework, each with its request, the files would take half as long again. */
import { mkdirSync, readdirSync, renameSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ledger } from "../model/ledger.ts";
import type { DataContext } from "../publish/data/data-context.ts";
import { dataFiles } from "../publish/data/data-files.ts";
import { siteAddress } from "./site-address.ts";

/** @param folder stands for `/data/` until the site is there. */
export async function writeData(
  folder: string,
  ledger: Ledger,
  documents: DataContext["documents"],
): Promise<void> {
  const { site, base } = siteAddress();
  const address = (path: string) => `${site}${base === "/" ? "" : base}${path}`;
  // The package comes last: it names the hashes of the others, which are known once they are written.
  const [packed, ...others] = dataFiles({ ledger, documents, address });
  mkdirSync(join(folder, "sources"), { recursive: true });
  for (const file of [...others, packed!]) await writeFile(join(folder, file.path), file.pieces());
}

/** Moves them to the finished site, beside the page that tells of them. */
export function placeData(folder: string, site: string): void {
  const place = join(site, "data");
  mkdirSync(place, { recursive: true });
  for (const name of readdirSync(folder)) renameSync(join(folder, name), join(place, name));
}
