/** A figure in the least room: signs that all our languages share instead of words. For cells of a matrix. */
import { countInWords, numberInWords } from "../../i18n/number-in-words.ts";
import { stanceInWords } from "../../i18n/stance-in-words.ts";
import type { Count } from "../../model/claims/count.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";

/** Whether the words give a number, or say that there were none: whether there is a short figure. */
export function isFigure(count: Count): boolean {
  return count.qualifier === "none" || hasNumber(count);
}

/**
 * "≈ 30,000", "> 6,500", "10–99", "5,000 (suspected)"; null where the words give no number. A statement of none is said
 * in words.
 */
export function shortFigure(
  claim: Pick<LedgerCasualty, "count" | "stance">,
  language: string,
  none: string,
): string | null {
  const figure = shortCount(claim.count, language, none);
  return figure === null ? null : stanceInWords(figure, claim.stance, language);
}

function shortCount(count: Count, language: string, none: string): string | null {
  const { qualifier, value, low, high } = count;
  if (qualifier === "none") return none;
  if (!hasNumber(count)) return null;
  const n = numberInWords(value ?? low ?? high ?? 0, language);
  const signs: Partial<Record<Count["qualifier"], string>> = {
    exact: "",
    about: "≈ ",
    nearly: "≈ ",
    "more-than": "> ",
    "at-least": "≥ ",
    "up-to": "≤ ",
    "fewer-than": "< ",
  };
  const sign = signs[qualifier];
  if (sign !== undefined && value !== null) return `${sign}${n}`;
  if (low !== null && high !== null) {
    return low === high ? n : `${numberInWords(low, language)}–${numberInWords(high, language)}`;
  }
  return low === null && high === null ? countInWords(count, language) : `${low === null ? "≤" : "≥"} ${n}`;
}
