/** The figures of the front page where no event is known: of the harm told most often the largest, one of each document. */
import { ledger } from "verbatim:ledger";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { isFigure } from "./rival-figures.ts";

/** The largest first; empty where no document gives a figure. */
export function largestFigures(): readonly LedgerCasualty[] {
  const figures = ledger.claims.filter(
    (claim): claim is LedgerCasualty => claim.kind === "casualty" && isFigure(claim),
  );
  const [most = []] = [...Map.groupBy(figures, ({ harm }) => harm).values()].sort(
    (a, b) => b.length - a.length,
  );
  const bySize = most.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const seen = new Set<string>();
  return bySize.filter(({ source }) => !seen.has(source) && seen.add(source));
}

const sizeOf = ({ count: { value, low, high } }: LedgerCasualty) => value ?? low ?? high ?? 0;
