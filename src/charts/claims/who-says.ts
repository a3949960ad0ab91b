/** Who speaks: the speaker, or the document when it speaks itself. */
import { type NameInWords, nameInWords } from "../../i18n/name-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";

export function whoSays(claim: LedgerClaim, { language, ledger }: ChartContext): NameInWords {
  if (!claim.speaker) return { text: strings(language).charts.document(claim.source), lang: null };
  const { text, lang } = nameInWords(claim.speaker.name, claim.language, ledger.lexicon, language);
  const [first = ""] = text;
  return { text: first.toLocaleUpperCase(lang ?? language) + text.slice(first.length), lang };
}
