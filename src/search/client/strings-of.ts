/** The interface strings of the search in one language, loaded alone. */
import type { EditionStrings } from "../../i18n/edition-strings.ts";

export type SearchStrings = EditionStrings["search"];

/** The bundler makes a file of each language in `src/i18n`, so that a new one needs no line here. */
export async function stringsOf(language: string): Promise<SearchStrings> {
  const module = (await import(`../../i18n/${language}/search.ts`)) as { readonly search: SearchStrings };
  return module.search;
}
