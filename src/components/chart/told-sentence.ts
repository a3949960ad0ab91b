/** The sentence of a claim as a reader of an edition gets it: translated, or as it is printed with its language named. */
import { languageInWords } from "../../i18n/language-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";

export interface ToldSentence {
  readonly text: string;
  /** Language of the text. */
  readonly lang: string;
  /** Which language it was translated from, or that there is no translation; empty = it is the reader's own. */
  readonly note: string;
}

export function toldSentence(
  { sentenceText, language, translations }: LedgerClaim,
  edition: string,
): ToldSentence {
  if (language === edition) return { text: sentenceText, lang: language, note: "" };
  const { noTranslation, translatedFrom } = strings(edition).reading;
  const name = languageInWords(language, edition);
  const translation = translations[edition];
  return translation === undefined
    ? { text: sentenceText, lang: language, note: noTranslation(name) }
    : { text: translation, lang: edition, note: translatedFrom(name) };
}
