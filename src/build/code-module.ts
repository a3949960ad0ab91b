/**
 * `import { codeOf } from "verbatim:code"`: the compiled text of a generated document, made when its page is. It stays
 * out of the content collection, which the framework writes out, bundles and holds as a whole: it would be two thirds
 * of it.
 */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const name = "verbatim:code";
const id = `\0${name}`;

/** @param folder where the generated documents are. */
export function codeModule(folder: string): Plugin {
  const beside = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
  return {
    name: "verbatim-code",
    resolveId: (asked) => (asked === name ? id : null),
    load: (asked) =>
      asked === id
        ? [
            'import { readFileSync } from "node:fs";',
            `import { compileMdx } from ${beside("compile-mdx.ts")};`,
            `import { bodyOf } from ${beside("../publish/parse-source-mdx.ts")};`,
            `export const codeOf = (id) => compileMdx(bodyOf(readFileSync(${JSON.stringify(join(folder, "/"))} + id + ".mdx", "utf8"), id));`,
          ].join("\n")
        : null,
  };
}
