/** The rows of a matrix: a row a side of an event, its claims sorted into cells once for all editions and sizes. */
import { strings } from "../../i18n/strings.ts";
import type { Harm } from "../../model/claims/casualty-claim.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { chosenEvents } from "../claims/points-by-event.ts";
import { sideName } from "../claims/side-name.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { cellTold, type MatrixRow } from "./figure-item.ts";

export function matrixRows(events: readonly string[] | null, harms: readonly Harm[], context: ChartContext) {
  const groups = memoizeFor(context.ledger, `sides ${JSON.stringify([events, harms])}`, () =>
    bySide(events, harms, context.ledger),
  );
  return groups.flatMap(({ event, sides }): readonly MatrixRow[] =>
    sides.map(({ side, ...reported }, i) => ({
      ...reported,
      event,
      title: localise(event.name, context.language, context.ledger.site).text,
      side:
        sideName(side, event.id, context) ??
        (sides.length > 1 ? strings(context.language).charts.noSide : ""),
      first: i === 0,
    })),
  );
}

/** The claims of each event by the side whose people were harmed. */
function bySide(events: readonly string[] | null, harms: readonly Harm[], ledger: Ledger) {
  const claims = ledger.claims.filter(
    (claim): claim is LedgerCasualty =>
      claim.kind === "casualty" && claim.harms.some((harm) => harms.includes(harm)),
  );
  const byEvent = Map.groupBy(claims, ({ event }) => event);
  return chosenEvents(ledger, events).map((event) => {
    const sides = Map.groupBy(byEvent.get(event.id) ?? [], ({ victimSide }) => victimSide);
    const sorted = [...sides].sort(([a], [b]) => (a ?? "").localeCompare(b ?? "", "en"));
    return {
      event,
      sides: sorted.map(([side, reported]) => ({ side, ...inCells(reported, harms, ledger) })),
    };
  });
}

function inCells(claims: readonly LedgerCasualty[], harms: readonly Harm[], ledger: Ledger) {
  const single = Map.groupBy(claims, (claim) => (claim.harms.length === 1 ? claim.harm : null));
  return {
    claims,
    cells: harms.map((harm) => cellTold(single.get(harm) ?? [], ledger)),
    joint: cellTold(single.get(null) ?? [], ledger),
  };
}
