/** The interface strings of the search in one language. */
import type { EditionStrings } from "../../../i18n/edition-strings.ts";

export type SearchStrings = EditionStrings["search"];

/**
 * All languages come with the script, a kilobyte each: a file of its own could fail by itself, and a browser does not
 * ask again for a module that failed. A new folder of `src/i18n` needs no line here.
 */
const modules = import.meta.glob<{ readonly search: SearchStrings }>("../../../i18n/*/search.ts", {
  eager: true,
});

export function stringsOf(language: string): SearchStrings {
  const found = modules[`../../../i18n/${language}/search.ts`];
  if (!found) throw new Error(`no strings of the search for "${language}"`);
  return found.search;
}
