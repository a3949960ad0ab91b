/** A text that people wrote for each edition, in the reader's language or the nearest there is. */
import type { LanguageCode } from "../model/language-code.ts";
import type { Localised } from "../model/localised.ts";

export interface LocalisedText {
  readonly text: string;
  /** The language it is in, which may not be the reader's: then it needs a `lang` of its own. */
  readonly language: LanguageCode;
}

/** As much of a site as is looked at here: its languages, the first edition first. */
export interface Editions {
  readonly editions: readonly LanguageCode[];
}

/** The text in the reader's language, otherwise in that of the site's first edition, otherwise in any; empty where there is none. */
export function localise(texts: Localised, language: LanguageCode, { editions }: Editions): LocalisedText {
  const [first = language] = editions;
  const chosen = [language, first, ...Object.keys(texts)].find((code) => texts[code] !== undefined);
  return chosen === undefined ? { text: "", language } : { text: texts[chosen] ?? "", language: chosen };
}
