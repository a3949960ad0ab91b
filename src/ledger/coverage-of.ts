/** What was taken from one document and what was left; `extraction` is null where no pack reads its language. */

import { ClaimKind } from "../model/claims/claim.ts";
import type { Extraction } from "../model/claims/extraction.ts";
import { hasNumber } from "../model/claims/has-number.ts";
import type { Coverage } from "../model/ledger/coverage.ts";
import { type LedgerClaim, Placed } from "../model/ledger/ledger-claim.ts";
import type { Source } from "../model/sources/source.ts";

export function coverageOf(
  source: Source,
  extraction: Extraction | null,
  claims: readonly LedgerClaim[],
): Coverage {
  return {
    source: source.id,
    read: extraction !== null,
    sentences: source.sentences.length,
    withClaims: new Set(claims.map(({ sentence }) => sentence)).size,
    claims: tally(ClaimKind.options, claims, ({ kind }) => kind),
    placed: tally(Placed.options, claims, ({ placed }) => placed),
    withoutNumber: claims.flatMap((claim) =>
      claim.kind === "casualty" && !hasNumber(claim.count) ? [claim.id] : [],
    ),
    rejected: extraction?.rejected ?? [],
  };
}

/** How many claims there are of each name. */
function tally<Name extends string>(
  names: readonly Name[],
  claims: readonly LedgerClaim[],
  nameOf: (claim: LedgerClaim) => Name,
): Record<Name, number> {
  const found = Map.groupBy(claims, nameOf);
  return Object.fromEntries(names.map((name) => [name, found.get(name)?.length ?? 0])) as Record<
    Name,
    number
  >;
}
