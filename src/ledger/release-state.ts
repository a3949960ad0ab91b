/** What a release shows, with what earlier ones did and is gone since: nothing that was ever published is forgotten. */
import { labelsOf } from "../model/claims/claim-kinds.ts";
import type { Ledger } from "../model/ledger/ledger.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { ReleasedClaim, ReleasedState } from "../model/ledger/released-state.ts";

/**
 * @param reason why documents that are gone were removed; null = not given.
 * @param quotes whether their words may still be quoted.
 */
export function releaseState(
  ledger: Ledger,
  before: ReleasedState | null,
  date: string,
  reason: string | null,
  quotes = true,
): ReleasedState {
  const [sources, claims] = [
    new Set(ledger.sources.map(({ id }) => id)),
    new Set(ledger.claims.map(({ id }) => id)),
  ];
  const releases = [...(before?.releases ?? []), date];
  const release = releases.length;
  const documents = ledger.sources.map(({ id, name, title, language, textSha256, rights }) => {
    const facts = { id, name, title, language, textSha256 };
    return { ...facts, show: rights.show, seen: release, removed: null };
  });
  const goneDocuments = (before?.documents ?? [])
    .filter(({ id }) => !sources.has(id))
    .map((document) => ({ ...document, removed: document.removed ?? { date, reason, quotes } }));
  const since = new Map(before?.claims.map((claim) => [claim.id, claim.since]));
  const goneClaims = (before?.claims ?? []).filter(({ id }) => !claims.has(id));
  return {
    releases,
    documents: [...documents, ...goneDocuments],
    claims: [
      ...ledger.claims.map((claim) => releasedClaim(claim, since.get(claim.id) ?? release, release)),
      ...goneClaims,
    ],
  };
}

function releasedClaim(claim: LedgerClaim, since: number, seen: number): ReleasedClaim {
  const { id, source, sentence, sentenceText: text, quote } = claim;
  const count = claim.kind === "casualty" ? claim.count : null;
  return { id, source, sentence, text, quote, label: labelsOf(claim)[0]!, count, since, seen };
}
