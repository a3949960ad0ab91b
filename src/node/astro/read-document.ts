/** Reads one generated document back. The content collection's loader checks them all; whoever reads after it need not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceEntry } from "../../model/sources/source-entry.ts";
import { readSourceMdx } from "../../publish/pages/parse-source-mdx.ts";

/** @param folder where the generated documents are. */
export function readDocument(
  folder: string,
  id: string,
): { readonly entry: SourceEntry; readonly body: string } {
  const file = `${id}.mdx`;
  return readSourceMdx(readFileSync(join(folder, file), "utf8"), file);
}
