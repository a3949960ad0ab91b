/** The name of a language as it stands inside a sentence of the reader's language: "Vietnamese", "tiếng Việt". */
import type { LanguageCode } from "../model/language-code.ts";
import { strings } from "./strings.ts";

export function languageInWords(code: LanguageCode, edition: LanguageCode): string {
  const name = new Intl.DisplayNames(edition, { type: "language" }).of(code) ?? code;
  return strings(edition).reading.language(name);
}
