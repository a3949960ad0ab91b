/** A sentence of a document as HTML, the reader's language first and the document's own words under it. */
import { languageInWords } from "../../i18n/language-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import { escapeHtml } from "../../text/escape-html.ts";

export interface ShownSentence {
  /** The document's own words. */
  readonly text: string;
  readonly language: LanguageCode;
  /** By language; empty where nobody has made one. */
  readonly translations: Readonly<Record<LanguageCode, string>>;
}

/** The translation, then the original; the original alone in its own language; otherwise with a line that says so. */
export function sentenceHtml({ text, language, translations }: ShownSentence, edition: LanguageCode): string {
  const translation = translations[edition];
  const original = `<blockquote class="original" lang="${language}" dir="auto"><p>${escapeHtml(text)}</p></blockquote>`;
  if (language === edition) return original;
  if (translation === undefined) return original + untranslated(language, edition, "p");
  return `<p class="translation" lang="${edition}">${escapeHtml(translation)}</p>${original}`;
}

/** "In Vietnamese; no translation yet". */
export function untranslated(language: LanguageCode, edition: LanguageCode, element: "p" | "span"): string {
  const text = strings(edition).reading.noTranslation(languageInWords(language, edition));
  return `<${element} class="untranslated small" lang="${edition}">${escapeHtml(text)}</${element}>`;
}
