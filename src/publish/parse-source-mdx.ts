/** Reads back what `sourceMdx` wrote: the checked front matter and the MDX body. */
import { SourceEntry } from "../model/source-entry.ts";

/** Throws, naming the file, when the front matter is not what the schema says. */
export function parseSourceMdx(
  mdx: string,
  file: string,
): { readonly entry: SourceEntry; readonly body: string } {
  const end = endOfFront(mdx, file);
  const raw = Object.fromEntries(
    mdx
      .slice(4, end)
      .split("\n")
      .map((line) => {
        const colon = line.indexOf(": ");
        return [line.slice(0, colon), JSON.parse(line.slice(colon + 2))];
      }),
  );
  return { entry: SourceEntry.parse(raw), body: mdx.slice(end + 5) };
}

/** The body alone, for those who have the front matter already. */
export function bodyOf(mdx: string, file: string): string {
  return mdx.slice(endOfFront(mdx, file) + 5);
}

function endOfFront(mdx: string, file: string): number {
  const end = mdx.indexOf("\n---\n", 3);
  if (!mdx.startsWith("---\n") || end === -1)
    throw new Error(`${file}:1:1 expected front matter; run npm run ingest`);
  return end;
}
