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
  read: { from: ["model", "text"], packages: ["eld"] },
  extract: { from: ["model", "dates", "text"], packages: [] },
  charts: {
    from: ["model", "dates", "text", "i18n"],
    packages: ["d3", "astro/zod", "topojson-client", "topojson-specification", "world-atlas"],
  },
  publish: { from: ["model", "dates", "text", "charts", "i18n"], packages: ["schema-dts"] },
  search: { from: ["model", "dates", "text", "languages", "i18n"], packages: ["parse5", "@orama/stemmers"] },
  components: {
    from: ["model", "text", "charts", "publish", "search/client", "i18n"],
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
    packages: ["astro", "astro:content", "@astrojs/rss", "verbatim:documents", "verbatim:ledger"],
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
