/**
 * Pagefind's file for one of its records, its "fragment": a mark and JSON, which opens with the address. Nobody reads
 * the keys there, so it is not served; it only tells which id Pagefind gave to which record.
 * The format is that of Pagefind 1.5.2, which package.json pins; anything unforeseen stops the build.
 */
const opening = /^pagefind_dcd\{"url":"([^"\\]*)",/u;

/** @param text the fragment, unzipped, or its beginning. Returns the address that the record was given. */
export function addressIn(text: string): string {
  const address = opening.exec(text)?.[1];
  if (address === undefined)
    throw new Error("the search index holds a fragment in a form that is not Pagefind 1.5.2's");
  return address;
}
