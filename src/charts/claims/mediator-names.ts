/** Who brokered, as the claim names them, in the reader's language; each once, in the order of the alphabet. */
import { nameInWords } from "../../i18n/name-in-words.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";

export function mediatorNames(claim: LedgerCeasefire, { language, ledger }: ChartContext): readonly string[] {
  const names = claim.mediators.map(
    (name) => nameInWords(name, claim.language, ledger.lexicon, language).text,
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, language));
}
