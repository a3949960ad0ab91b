/**
 * Pagefind's file for one found thing, its "fragment": gzip over a mark and JSON. The index is made of keys, which
 * nobody wants to read, so the keys in the fragment are exchanged for the record that the results are made from.
 * The format is that of Pagefind 1.5.2, which package.json pins; anything unforeseen stops the build.
 */
import type { SourceRecord } from "../../model/search-record.ts";

const mark = "pagefind_dcd";

/** What Pagefind's own client needs to find in a fragment, and our record beside it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly word_count: number;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly unknown[];
  readonly record?: SourceRecord;
}

/** @param text the fragment, unzipped. */
export function readFragment(text: string): Fragment {
  const found: unknown = text.startsWith(mark) ? JSON.parse(text.slice(mark.length)) : null;
  if (!isFragment(found))
    throw new Error("the search index holds a fragment in a form that is not Pagefind 1.5.2's");
  return found;
}

export function writeFragment(fragment: Fragment, record: SourceRecord): string {
  return mark + JSON.stringify({ ...fragment, content: "", record });
}

function isFragment(value: unknown): value is Fragment {
  return (
    typeof value === "object" && value !== null && "url" in value && "content" in value && "meta" in value
  );
}
