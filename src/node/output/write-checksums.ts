/** Writes `checksums.txt`, for `sha256sum --check`: the SHA-256 of every file of the site. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { sha256 } from "../../model/sha256.ts";

export const checksumsFile = "checksums.txt";

export function writeChecksums(site: string): void {
  const lines = listedFiles(site).map((file) => `${sha256(readFileSync(join(site, file)))}  ${file}\n`);
  writeFileSync(join(site, checksumsFile), lines.join(""));
}

/** Paths of all files, sorted, but the checksums themselves and hidden files at the root, which hosts and tools add. */
export function listedFiles(site: string): readonly string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .filter((file) => file !== checksumsFile && !file.startsWith("."))
    .sort();
}
