/** What a statement says of a ceasefire, short, with the accuser named: "violated (accusation by Yerevan)". */
import { stanceInWords } from "../../i18n/stance-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { whoSays } from "./who-says.ts";

export function outcomeInWords(claim: LedgerCeasefire, context: ChartContext): string {
  const { language } = context;
  const who = claim.speaker ? whoSays(claim, context).text : "";
  return stanceInWords(strings(language).charts.statusShort[claim.status], claim.stance, language, who);
}
