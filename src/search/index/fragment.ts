/**
 * Pagefind's file for one of its records, its "fragment": gzip over a mark and JSON. Nobody reads the keys there, so it
 * is not served; it only tells which id Pagefind gave to which record.
 * The format is that of Pagefind 1.5.2, which package.json pins; anything unforeseen stops the build.
 */
const mark = "pagefind_dcd";

/** @param text the fragment, unzipped. Returns the address that the record was given. */
export function addressIn(text: string): string {
  const found: unknown = text.startsWith(mark) ? JSON.parse(text.slice(mark.length)) : null;
  if (typeof found !== "object" || found === null || !("url" in found) || typeof found.url !== "string")
    throw new Error("the search index holds a fragment in a form that is not Pagefind 1.5.2's");
  return found.url;
}
