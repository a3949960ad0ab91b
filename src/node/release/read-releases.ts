/** `public/versions.json`, which lists the fixed versions, and the folder that holds them. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Releases } from "../../model/editorial/release.ts";
import { ProblemsError } from "../../model/problem.ts";

/** @param folder where `public/` of the corpus is. */
function releasesFile(folder: string): string {
  return join(folder, "public/versions.json");
}

/** Folder of one version. */
export function versionFolder(folder: string, version: string): string {
  return join(folder, "public/v", version);
}

/** None when there is no file yet. Throws a ProblemsError when the file is not what the schema says. */
export function readReleases(folder: string): Releases {
  const path = releasesFile(folder);
  if (!existsSync(path)) return [];
  try {
    return Releases.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    const found =
      error instanceof Error ? error.message.replaceAll(/\s+/gu, " ").slice(0, 200) : "something else";
    const file = "public/versions.json";
    throw new ProblemsError([
      { file, line: 1, column: 1, expected: "a list of releases", found, todo: "restore the file" },
    ]);
  }
}

export function writeReleases(folder: string, releases: Releases): void {
  const file = releasesFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(Releases.parse(releases), null, 2)}\n`);
}
