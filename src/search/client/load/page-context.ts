/** Where the page is: its edition and the addresses below the site's base, as the layout wrote them. */
import { editionPrefix } from "../../../text/edition-prefix.ts";
import type { Editions } from "../../../text/localise.ts";
import type { SearchStrings } from "./strings-of.ts";

export interface PageContext {
  /** Edition of the page, and language of its interface. */
  readonly edition: string;
  /** Path below which the site is: "" or "/karabakh". */
  readonly base: string;
  readonly words: SearchStrings;
  readonly site: Editions;
  /** Address of a page of an edition; of the reader's own when none is named. */
  readonly page: (path: string, edition?: string) => string;
}

/** @param site its editions, the first of which is at the root. */
export function pageContextOf(html: HTMLElement, site: Editions, words: SearchStrings): PageContext {
  const base = html.dataset["base"] ?? "";
  const edition = html.lang;
  return {
    base,
    edition,
    words,
    site,
    page: (path, of = edition) => `${base}${editionPrefix(of, site)}${path}`,
  };
}
