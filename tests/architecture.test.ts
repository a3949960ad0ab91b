/** The house's import table, held as data: no import up the table, no disk outside `src/node`. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

interface Row {
  /** Folders of `src` it may import from, itself always included. */
  readonly from: readonly string[];
  /** Packages it may import. */
  readonly packages: readonly string[];
}
const table: Readonly<Record<string, Row>> = {
  model: { from: [], packages: ["astro/zod", "node:crypto"] },
  dates: { from: ["model"], packages: [] },
  text: { from: ["model"], packages: [] },
  languages: { from: ["model"], packages: [] },
  ledger: { from: ["model", "dates", "text"], packages: [] },
  i18n: { from: ["model", "dates", "text"], packages: [] },
  read: { from: ["model", "text"], packages: ["eld", "node:module", "node:url"] },
  extract: { from: ["model", "dates", "text"], packages: [] },
  charts: {
    from: ["model", "dates", "text", "i18n"],
    packages: ["d3", "astro/zod", "topojson-client", "topojson-specification", "world-atlas"],
  },
  publish: {
    from: ["model", "dates", "text", "charts", "i18n"],
    packages: ["schema-dts", "fflate", "node:zlib"],
  },
  search: { from: ["model", "dates", "text", "languages", "i18n"], packages: ["parse5", "@orama/stemmers"] },
  components: {
    from: ["model", "dates", "text", "charts", "publish", "search/client", "i18n"],
    packages: ["astro:content", "astro", "verbatim:ledger", "verbatim:releases"],
  },
  layouts: {
    from: ["model", "text", "charts", "publish", "search/client", "i18n", "components", "styles"],
    packages: ["astro", "@fontsource-variable/source-serif-4", "verbatim:ledger"],
  },
  pages: {
    from: [
      "model",
      "text",
      "languages",
      "ledger",
      "charts",
      "publish",
      "search",
      "i18n",
      "components",
      "layouts",
      "styles",
    ],
    packages: [
      "astro",
      "astro:content",
      "@astrojs/mdx",
      "@astrojs/rss",
      "verbatim:documents",
      "verbatim:ledger",
    ],
  },
  // Astro's own doorway to the disk: it names the loaders, one of which is ours.
  "content.config.ts": { from: ["model", "node/astro/source-loader.ts"], packages: ["astro", "node:module"] },
  "env.d.ts": { from: ["model", "components"], packages: [] },
  node: {
    from: [
      "model",
      "dates",
      "text",
      "languages",
      "read",
      "extract",
      "ledger",
      "charts",
      "publish",
      "search",
      "i18n",
    ],
    packages: [
      "node:",
      "astro",
      "pagefind",
      "playwright",
      "@astrojs/sitemap",
      "@resvg/resvg-js",
      "sharp",
      "yaml",
      "satteri",
      "sirv",
      "vite",
      "parse5",
      "@expo-google-fonts/be-vietnam-pro",
      "chardet",
      "linkedom",
      "@mozilla/readability",
      "fflate",
      "mammoth",
      "papaparse",
      "read-excel-file",
      "feedsmith",
      "postal-mime",
      "unpdf",
    ],
  },
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s*["']([^"']+)["']|(?:^|[^.\w])import\(?\s*["']([^"']+)["']/gu;

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

test("every file of src imports only what the table allows", () => {
  const wrong: string[] = [];
  for (const file of sourceFiles("src")) {
    const folder = file.split("/")[1]!;
    const row = table[folder];
    if (!row) {
      wrong.push(`${file}: no row in the table for ${folder}`);
      continue;
    }
    for (const match of readFileSync(join(root, file), "utf8").matchAll(importPattern)) {
      const specifier = match[1] ?? match[2]!;
      const problem = specifier.startsWith(".")
        ? wrongFolder(file, folder, row, specifier)
        : wrongPackage(row, specifier);
      if (problem) wrong.push(`${file}: ${problem}`);
    }
  }
  assert.deepEqual(wrong, []);
});

function wrongFolder(file: string, folder: string, row: Row, specifier: string): string | null {
  const target = relative(join(root, "src"), resolve(root, dirname(file), specifier));
  if (target.startsWith("..")) return `imports ${specifier} from outside src`;
  const allowed = [folder, ...row.from, "styles"].some(
    (place) => target === place || target.startsWith(`${place}/`),
  );
  return allowed ? null : `may not import ${target}`;
}

function wrongPackage(row: Row, specifier: string): string | null {
  const allowed = row.packages.some(
    (name) => specifier === name || specifier.startsWith(name.endsWith(":") ? name : `${name}/`),
  );
  return allowed ? null : `may not import the package ${specifier}`;
}

/**
 * The order inside a folder, lowest level first. A level may import levels below it, never one above or beside it; "." stands
 * for the files of the folder itself. A folder that is not listed may not have sub-folders that import each other upward:
 * list it here when it grows some.
 */
const levels: Readonly<Record<string, readonly (readonly string[])[]>> = {
  extract: [["text"], ["dates"], ["numbers"], ["people"], ["casualties", "ceasefires"], ["."]],
  charts: [
    ["frame"],
    ["scales"],
    ["claims"],
    ["figures", "matrix", "timeline", "spans", "table", "map"],
    ["."],
  ],
  ledger: [["claims", "editorial"], ["reviews", "events"], ["contradictions"], ["."]],
  publish: [["pages", "."], ["data", "embed"], ["release"]],
  "search/client": [["query"], ["index"], ["match"], ["answer"], ["."], ["load"], ["view"]],
  node: [
    ["."],
    ["output"],
    ["ingest"],
    ["import", "search"],
    ["release"],
    ["astro"],
    ["desk", "bench", "init"],
    ["package", "upgrade"],
    ["cli"],
  ],
  "node/desk": [["record"], ["views"], ["drafts"], ["."], ["client"]],
};

/** The files that a file imports, as paths from the root. */
function importsOf(file: string): readonly string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(importPattern)]
    .map((match) => match[1] ?? match[2]!)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => relative(root, resolve(root, dirname(file), specifier)));
}

/** The sub-folder of a room that holds a file, "." for the room itself, null outside it. */
function placeIn(room: string, file: string): string | null {
  const path = relative(`src/${room}`, file);
  if (path.startsWith("..")) return null;
  return path.includes("/") ? path.split("/")[0]! : ".";
}

test("inside a folder, imports go down its levels only", () => {
  const wrong: string[] = [];
  for (const [room, order] of Object.entries(levels)) {
    const levelOf = new Map(order.flatMap((names, level) => names.map((name) => [name, level] as const)));
    for (const file of sourceFiles(`src/${room}`)) {
      const from = placeIn(room, file)!;
      if (!levelOf.has(from)) wrong.push(`${file}: src/${room}/${from} has no level in the table`);
      for (const target of importsOf(file)) {
        const to = placeIn(room, target);
        if (to === null || to === from) continue;
        if ((levelOf.get(to) ?? Infinity) >= levelOf.get(from)!)
          wrong.push(`${file}: may not import ${target}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test("no file imports itself by way of others, types included", () => {
  const graph = new Map(sourceFiles("src").map((file) => [file, importsOf(file)] as const));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(" -> "));
    if (at >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) if (graph.has(target)) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  assert.deepEqual(circles, []);
});

test("no folder holds more than 25 source files, language packs aside", () => {
  const count = new Map<string, number>();
  for (const file of sourceFiles("src")) count.set(dirname(file), (count.get(dirname(file)) ?? 0) + 1);
  const large = [...count].filter(([folder, files]) => files > 25 && !folder.startsWith("src/languages"));
  assert.deepEqual(large, []);
});

const kebab = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/gu, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/gu, "$1-$2")
    .toLowerCase();
/** Packs and editions name their files by part; Astro names pages and its configuration. */
const namedByOthers =
  /^src\/(?:languages|i18n)\/(?:[a-z]+\/|index\.ts$)|^src\/pages\/|^src\/content\.config\.ts$|\.d\.ts$/u;

test("a file is named after what it exports", () => {
  const wrong: string[] = [];
  for (const file of sourceFiles("src").filter((name) => name.endsWith(".ts") && !namedByOthers.test(name))) {
    const text = readFileSync(join(root, file), "utf8");
    const names = [
      ...text.matchAll(/^export (?:async )?(?:function\*?|const|interface|type|class|let) (\w+)/gmu),
    ].map((match) => match[1]!);
    const own = file.replace(/^.*\/|\.ts$/gu, "");
    if (names.length > 0 && !names.some((name) => kebab(name) === own))
      wrong.push(`${file}: exports ${names.join(", ")}`);
  }
  assert.deepEqual(wrong, []);
});

/** A word compared with, or an alternative of words in an expression: what belongs in a language pack. */
const wordOfALanguage =
  /(?:\.text|\btext|\bnoun|\bword) [!=]== "\p{L}+"|\.(?:ends|starts)With\("\p{L}+"\)|\(\?:(?:\p{L}{2,}\|)+\p{L}+\)/u;

test("no words of any language stand in the code that reads texts", () => {
  const wrong: string[] = [];
  for (const folder of ["src/extract", "src/read", "src/ledger", "src/search/words", "src/search/answers"])
    for (const file of sourceFiles(folder).filter((name) => !name.includes("indonesian-"))) {
      const code = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, "");
      const found = wordOfALanguage.exec(code);
      if (found) wrong.push(`${file}: ${found[0]}`);
    }
  assert.deepEqual(wrong, []);
});
