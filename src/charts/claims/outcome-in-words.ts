/** What a statement says of a ceasefire, short, with the accuser named: "violated (accusation by Yerevan)". */
import { stanceInWords } from "../../i18n/stance-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { whoSays } from "./who-says.ts";

export function outcomeInWords(claim: LedgerCeasefire, context: ChartContext): string {
  const { language } = context;
  const { statusShort, mutual } = strings(language).charts;
  const { status, stance, speaker, parties } = claim;
  if (stance === "accuses" && !speaker && parties.length > 1) return `${statusShort[status]} (${mutual})`;
  return stanceInWords(statusShort[status], stance, language, speaker ? whoSays(claim, context).text : "");
}
