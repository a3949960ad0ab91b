/** Makes a contradiction of claims, listing so many that a reader can take them in and saying how many more there are. */
import type { Contradiction, ContradictionKind } from "../../model/ledger/contradiction.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { compareClaims } from "../claims/compare-claims.ts";

/** Most claims that one contradiction lists. */
const listed = 40;

export interface Finding {
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly events: readonly string[];
  /** The claims, the most telling at both ends: of a longer list the middle is counted, not listed. */
  readonly claims: readonly LedgerClaim[];
}

/** @returns at most 40 claims, in the order of their dates; `more` counts the others. */
export function contradictionOf({ id, kind, events, claims }: Finding): Contradiction {
  const half = listed / 2;
  const shown = claims.length > listed ? [...claims.slice(0, half), ...claims.slice(-half)] : claims;
  const harms = new Set(claims.flatMap((claim) => (claim.kind === "casualty" ? claim.harms : [])));
  return {
    id,
    kind,
    event: events[0] ?? null,
    events: [...events],
    harm: harms.size === 1 ? [...harms][0]! : null,
    claims: [...shown].sort(compareClaims).map((claim) => claim.id),
    more: claims.length - shown.length,
    basis: "rule",
    title: null,
    text: null,
    passages: [],
  };
}

/** An id of letters, digits and hyphens. */
export function idOf(...parts: readonly string[]): string {
  return parts
    .join("-")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
