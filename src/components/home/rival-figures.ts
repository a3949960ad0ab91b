/** The question of the front page: the event and the harm of which the documents give most figures, and these figures. */
import { ledger } from "verbatim:ledger";
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";

export interface RivalFigures {
  readonly event: string;
  readonly harm: Harm;
  /** In the order of the days on which they were written; none repeats another of its document. */
  readonly claims: readonly LedgerCasualty[];
}

/** Null where no event has a figure. Of events with as many figures the one that is listed first. */
export function rivalFigures(): RivalFigures | null {
  const figures = ledger.claims.filter(
    (claim): claim is LedgerCasualty => claim.kind === "casualty" && claim.event !== null && isFigure(claim),
  );
  const groups = Map.groupBy(figures, ({ event, harm }) => `${harm} ${event}`);
  const [most] = [...groups.values()].sort((a, b) => b.length - a.length);
  if (!most) return null;
  const [{ event, harm }] = most as [LedgerCasualty];
  return { event: event!, harm, claims: most.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))) };
}

/** A number or a word for its size, of one harm, told once. */
export function isFigure({ harms, repeats, partOf, count, stance }: LedgerCasualty): boolean {
  return harms.length === 1 && repeats === null && partOf === null && stance !== "denies" && hasNumber(count);
}

const dayOf = ({ asOf }: LedgerCasualty) => boundsOf(asOf?.edtf ?? "")?.min ?? "9999";
