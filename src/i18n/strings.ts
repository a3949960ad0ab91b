/** The interface strings of every edition. The English ones give the shape; a missing key fails the type check. */
import type { LanguageCode } from "../model/language-code.ts";
import type { EditionStrings } from "./edition-strings.ts";
import { en } from "./en/index.ts";
import { id } from "./id/index.ts";
import { vi } from "./vi/index.ts";

const editions: Readonly<Record<string, EditionStrings>> = { en, vi, id };

/** Codes of the languages the interface speaks. */
export const interfaceLanguages: readonly LanguageCode[] = Object.keys(editions);

/** The strings of one edition. Throws when there is no such edition: site.yaml is checked against the list above. */
export function strings(language: LanguageCode): EditionStrings {
  const found = editions[language];
  if (!found)
    throw new Error(`no interface strings for "${language}"; add src/i18n/${language} and its line here`);
  return found;
}
