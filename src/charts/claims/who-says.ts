/** Who speaks: the speaker, or the document when it speaks itself. */
import { type NameInWords, nameInWords } from "../../i18n/name-in-words.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { capitalize } from "../../text/capitalize.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { sourceLabel } from "./source-label.ts";

export function whoSays(claim: LedgerClaim, context: ChartContext): NameInWords {
  const { language, ledger } = context;
  if (!claim.speaker) return { text: sourceLabel(claim.source, context), lang: null };
  const { text, lang } = nameInWords(claim.speaker.name, claim.language, ledger.lexicon, language);
  return { text: capitalize(text, lang ?? language), lang };
}

/** "Vladimir Putin, Indonesian report, Oct 2020"; of an accusation, whose words name the accuser, the document alone. */
export function tellerLabel(claim: LedgerClaim, context: ChartContext): string {
  const document = sourceLabel(claim.source, context);
  const isNamed = claim.kind === "ceasefire" && claim.stance !== "states";
  return claim.speaker && !isNamed ? `${whoSays(claim, context).text}, ${document}` : document;
}
