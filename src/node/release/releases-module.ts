/** The fixed versions as a module for the pages: `import { releases } from "verbatim:releases"`. */
import type { Plugin } from "vite";
import { readReleases } from "./read-releases.ts";

const moduleName = "verbatim:releases";

/** @param folder where `public/` of the corpus is. */
export function releasesModule(folder: string): Plugin {
  return {
    name: "verbatim-releases",
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) =>
      id === `\0${moduleName}` ? `export const releases = ${JSON.stringify(readReleases(folder))};` : null,
  };
}
