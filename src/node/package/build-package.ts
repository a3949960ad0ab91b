/**
 * `npm pack` (through `prepack`): the program as JavaScript in `lib/`, since Node refuses to strip types below
 * `node_modules`. Types are blanked out by Node itself, so that every line stays where it is; names of our own files
 * end in `.js`; tests, measurements and the shipped site are left out. A site built by the package has the pages and data
 * of one built here; three scripts in `_astro/` have other names, as `import.meta.glob` writes the paths of modules, with
 * their endings, into them, and their names are hashes.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { dirname, join, relative, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { project } from "../project.ts";

/** What the program is made of, as paths from its folder. */
const parts = ["astro.config.mjs", "src", "public/favicon.svg", "public/robots.txt", "public/embed"];

/** What only this repository needs. */
const left: readonly RegExp[] = [
  /\.d\.ts$/u,
  /^src\/node\/(?:bench|package)\//u,
  /^src\/node\/cli\/(?:bench-child|commands\/bench-command)\.ts$/u,
];

export function buildPackage(root: string, place: string): void {
  rmSync(place, { recursive: true, force: true });
  for (const path of parts.flatMap((part) => filesAt(root, part))) {
    if (left.some((pattern) => pattern.test(path))) continue;
    const target = join(place, path.replace(/\.ts$/u, ".js"));
    mkdirSync(dirname(target), { recursive: true });
    if (/\.(?:ts|mjs|astro)$/u.test(path))
      writeFileSync(target, asJavaScript(path, readFileSync(join(root, path), "utf8")));
    else copyFileSync(join(root, path), target);
  }
}

/** One file's text as the package holds it. Astro strips the types of its components itself. */
export function asJavaScript(path: string, text: string): string {
  const plain = path.endsWith(".ts") ? stripTypeScriptTypes(text) : text;
  return plain.replaceAll(/(["'])([^"'\s]+)\.ts\1/gu, "$1$2.js$1");
}

function filesAt(root: string, part: string): readonly string[] {
  const slashed = (path: string) => relative(root, path).split(sep).join("/");
  try {
    return readdirSync(join(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => slashed(join(entry.parentPath, entry.name)))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOTDIR") throw error;
    return [part];
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { root } = project({});
  buildPackage(root, join(root, "lib"));
}
