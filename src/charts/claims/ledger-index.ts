/** Look-ups into a ledger, made once for each: charts of 100,000 claims must not search for each of them. */
import type { Event } from "../../model/editorial/event.ts";
import type { Ledger, SourceSummary } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Series } from "../../model/ledger/series.ts";

export interface LedgerIndex {
  readonly claims: ReadonlyMap<string, LedgerClaim>;
  readonly events: ReadonlyMap<string, Event>;
  readonly sources: ReadonlyMap<string, SourceSummary>;
  /** Claims of each event they touch, in the order of the ledger. */
  readonly byEvent: ReadonlyMap<string, readonly LedgerClaim[]>;
  readonly series: ReadonlyMap<string, readonly Series[]>;
  /** For each claim that others repeat or agree with, the one that stands for them all. */
  readonly same: ReadonlyMap<string, string>;
}

const known = new WeakMap<Ledger, LedgerIndex>();

export function ledgerIndex(ledger: Ledger): LedgerIndex {
  const found = known.get(ledger) ?? make(ledger);
  known.set(ledger, found);
  return found;
}

function make(ledger: Ledger): LedgerIndex {
  const byEvent = new Map<string, LedgerClaim[]>();
  for (const claim of ledger.claims) {
    for (const id of new Set([...claim.events, ...(claim.event ? [claim.event] : [])])) {
      const known = byEvent.get(id);
      if (known) known.push(claim);
      else byEvent.set(id, [claim]);
    }
  }
  const points = ledger.series.flatMap((series) => series.points.map(({ claims }) => claims));
  return {
    claims: new Map(ledger.claims.map((claim) => [claim.id, claim])),
    events: new Map(ledger.events.map((event) => [event.id, event])),
    sources: new Map(ledger.sources.map((source) => [source.id, source])),
    byEvent,
    series: Map.groupBy(ledger.series, ({ event }) => event),
    same: new Map(points.flatMap((ids) => ids.map((id) => [id, ids[0] ?? id] as const))),
  };
}
