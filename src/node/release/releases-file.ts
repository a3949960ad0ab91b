/** `public/versions.json`, which lists the fixed versions, and the folder that holds them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Releases } from "../../model/editorial/release.ts";

/** @param folder where `public/` of the corpus stands. */
export function releasesFile(folder: string): string {
  return join(folder, "public/versions.json");
}

/** Folder of one version. */
export function versionFolder(folder: string, version: string): string {
  return join(folder, "public/v", version);
}

/** None when there is no file yet. Throws when the file is not what the schema says. */
export function readReleases(folder: string): Releases {
  const file = releasesFile(folder);
  return existsSync(file) ? Releases.parse(JSON.parse(readFileSync(file, "utf8"))) : [];
}

export function writeReleases(folder: string, releases: Releases): void {
  const file = releasesFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Releases.parse(releases), null, 2)}\n`);
}
