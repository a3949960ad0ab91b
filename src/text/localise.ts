/** A text that people wrote for each edition, in the reader's language or the nearest there is. */
import type { LanguageCode } from "../model/language-code.ts";
import type { Localised } from "../model/localised.ts";

export interface LocalisedText {
  readonly text: string;
  /** The language it is in, which may not be the reader's: then it needs a `lang` of its own. */
  readonly language: LanguageCode;
}

export function localise(texts: Localised, language: LanguageCode): LocalisedText {
  const own = texts[language];
  if (own !== undefined) return { text: own, language };
  const [first] = Object.entries(texts);
  return first ? { text: first[1], language: first[0] } : { text: "", language };
}
