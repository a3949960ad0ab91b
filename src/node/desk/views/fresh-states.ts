/** States of claims that were decided since the ledger was last made: the documents are read again a moment later. */
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";
import type { DeskState, SentenceView } from "./sentence-view.ts";

export interface FreshStates {
  readonly note: (sentences: readonly SentenceView[]) => void;
  readonly stateOf: (claim: LedgerClaim) => DeskState;
}

/** Ledgers after which a verdict is in them: one may have been begun before the verdict. */
const enough = 2;

export function freshStates(ledger: () => Ledger): FreshStates {
  const noted = new Map<string, { readonly state: DeskState; readonly at: number }>();
  let last: Ledger | null = null;
  let generation = 0;
  const now = () => {
    const current = ledger();
    if (current !== last) generation += 1;
    last = current;
    return generation;
  };
  return {
    note: (sentences) => {
      const at = now();
      for (const { claims } of sentences) for (const { id, state } of claims) noted.set(id, { state, at });
    },
    stateOf: ({ id, review }) => {
      const fresh = noted.get(id);
      return fresh && now() - fresh.at < enough ? fresh.state : review.state;
    },
  };
}
