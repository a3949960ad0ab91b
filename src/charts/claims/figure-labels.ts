/** How the figure may be labelled, the fullest first: with the people and their side, without side, bare. */
import { figureInWords, peopleInWords, peopleOf } from "../../i18n/harm-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { sideName } from "./side-name.ts";

export function figureLabels(claim: LedgerCasualty, context: ChartContext): readonly string[] {
  const bare = figureInWords(claim, context.language);
  if (claim.victims === "unspecified" || claim.victims === "mixed") return [bare];
  const people = peopleInWords(claim, peopleOf(claim, strings(context.language).counts), context.language);
  const side = sideName(claim.victimSide, claim.event, context);
  return side ? [`${people}, ${side}`, people, bare] : [people, bare];
}
