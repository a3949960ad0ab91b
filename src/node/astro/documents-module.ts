/**
 * `import { documentOf } from "verbatim:documents"`: the generated documents, read from disk when a page asks,
 * and not kept. Their sentences and their compiled text stay out of the content collection, which the framework writes
 * out, bundles and holds as a whole: they would be nearly all of it.
 */
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const name = "verbatim:documents";
const resolved = `\0${name}`;

/** @param folder where the generated documents are. */
export function documentsModule(folder: string): Plugin {
  const beside = (file: string) => JSON.stringify(fileURLToPath(new URL(file, import.meta.url)));
  const lines = [
    `import { readDocument } from ${beside("read-document.ts")};`,
    `export const documentOf = (id) => readDocument(${JSON.stringify(folder)}, id);`,
  ];
  return {
    name: "verbatim-documents",
    resolveId: (asked) => (asked === name ? resolved : null),
    load: (asked) => (asked === resolved ? lines.join("\n") : null),
  };
}
