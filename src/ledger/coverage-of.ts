/** What was taken from one document and what was left; `extraction` is null where no pack reads its language. */

import type { Extraction } from "../model/claims/extraction.ts";
import { hasNumber } from "../model/claims/has-number.ts";
import type { Coverage } from "../model/ledger/coverage.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { Source } from "../model/sources/source.ts";

export function coverageOf(
  source: Source,
  extraction: Extraction | null,
  claims: readonly LedgerClaim[],
): Coverage {
  const casualties = claims.filter((claim) => claim.kind === "casualty");
  return {
    source: source.id,
    read: extraction !== null,
    sentences: source.sentences.length,
    withClaims: new Set(claims.map(({ sentence }) => sentence)).size,
    casualties: casualties.length,
    ceasefires: claims.length - casualties.length,
    withoutNumber: casualties.filter(({ count }) => !hasNumber(count)).map(({ id }) => id),
    rejected: extraction?.rejected ?? [],
  };
}
