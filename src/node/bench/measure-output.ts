/** What a build wrote: how much, in how many files, and its largest page. */
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { largestFile } from "./targets.ts";

export interface Output {
  readonly files: number;
  readonly pages: number;
  /** In bytes. */
  readonly size: number;
  readonly largestPage: { readonly path: string; readonly size: number };
  /** Files that not every host takes. */
  readonly tooLarge: readonly string[];
}

export function measureOutput(dist: string): Output {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return { path: relative(dist, file), size: statSync(file).size };
    });
  const pages = files.filter(({ path }) => path.endsWith(".html")).sort((a, b) => b.size - a.size);
  return {
    files: files.length,
    pages: pages.length,
    size: files.reduce((sum, { size }) => sum + size, 0),
    largestPage: pages[0] ?? { path: "none", size: 0 },
    tooLarge: files.filter(({ size }) => size > largestFile).map(({ path }) => path),
  };
}
