/** Ways to look things up in the ledger by their ids. */
import { ledger } from "verbatim:ledger";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";

const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
const claimsOfSource = Map.groupBy(ledger.claims, ({ source }) => source);
const sources = new Map(ledger.sources.map((source) => [source.id, source]));
const placeOfSource = new Map(ledger.sources.map(({ id }, place) => [id, place]));
const events = new Map(ledger.events.map((event) => [event.id, event]));
const claimsOfEvent = new Map<string, LedgerClaim[]>();
for (const claim of ledger.claims) {
  for (const id of claim.events) {
    const known = claimsOfEvent.get(id);
    if (known) known.push(claim);
    else claimsOfEvent.set(id, [claim]);
  }
}

export const find = {
  claim: (id: string) => claims.get(id),
  source: (id: string) => sources.get(id),
  event: (id: string) => events.get(id),
  /** The documents before and after one in their list. */
  besideSource: (id: string) => {
    const place = placeOfSource.get(id) ?? Number.NaN;
    return [ledger.sources[place - 1], ledger.sources[place + 1]] as const;
  },
  claimsOfSource: (id: string): readonly LedgerClaim[] => claimsOfSource.get(id) ?? [],
  claimsOfEvent: (id: string): readonly LedgerClaim[] => claimsOfEvent.get(id) ?? [],
};
