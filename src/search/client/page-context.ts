/** Where the page stands: its edition and the addresses below the site's base, as the layout wrote them. */
import type { SearchStrings } from "./strings-of.ts";

export interface PageContext {
  /** Edition of the page, and language of its interface. */
  readonly edition: string;
  /** Path below which the site stands: "" or "/karabakh". */
  readonly base: string;
  readonly words: SearchStrings;
  /** Address of a page of an edition; of the reader's own when none is named. */
  readonly page: (path: string, edition?: string) => string;
}

/** @param root the first edition, which stands at the root of the site. */
export function pageContextOf(html: HTMLElement, root: string, words: SearchStrings): PageContext {
  const base = html.dataset["base"] ?? "";
  const edition = html.lang;
  return {
    base,
    edition,
    words,
    page: (path, of = edition) => `${base}${of === root ? "" : `/${of}`}${path}`,
  };
}
