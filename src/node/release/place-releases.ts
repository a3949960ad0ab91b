/** Puts the fixed versions of a corpus that is elsewhere into its finished site, in the place of the program's own. */
import { cpSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../project.ts";

export function placeReleases(dist: string, { root, corpus }: Project): void {
  if (corpus === root) return;
  for (const path of ["v", "versions.json"]) {
    rmSync(join(dist, path), { recursive: true, force: true });
    const own = join(corpus, "public", path);
    if (existsSync(own)) cpSync(own, join(dist, path), { recursive: true });
  }
}
