/** Reads back what `sourceMdx` wrote: the front matter and the MDX body. */
import { SourceEntry } from "../../model/sources/source-entry.ts";

export interface SourceMdx {
  readonly entry: SourceEntry;
  readonly body: string;
}

/** Throws, naming the file, when the front matter is not what the schema says. */
export function parseSourceMdx(mdx: string, file: string): SourceMdx {
  const { entry, body } = readSourceMdx(mdx, file);
  return { entry: SourceEntry.parse(entry), body };
}

/** The same of a file that has been checked already. */
export function readSourceMdx(mdx: string, file: string): SourceMdx {
  const end = endOfFront(mdx, file);
  const entry = Object.fromEntries(
    mdx
      .slice(4, end)
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(": ");
        return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))];
      }),
  );
  return { entry: entry as SourceEntry, body: mdx.slice(end + 5) };
}

function endOfFront(mdx: string, file: string): number {
  const end = mdx.indexOf("\n---\n", 3);
  if (!mdx.startsWith("---\n") || end === -1)
    throw new Error(`${file}:1:1 expected front matter; run npm run ingest`);
  return end;
}
