/**
 * Where the addresses of earlier releases lead: each claim that is no longer there to the one that took its place, otherwise
 * to its sentence, otherwise to words that say it is gone.
 */

import { labelsOf } from "../model/claims/claim-kinds.ts";
import type { Former, FormerAddress } from "../model/ledger/former-address.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { ReleasedClaim, ReleasedState } from "../model/ledger/released-state.ts";
import type { Source } from "../model/sources/source.ts";
import { likeness } from "../text/likeness.ts";

/** Below this a sentence is another one, not the same in other words. */
const minLikeness = 0.6;

/** @param isWhole whether a document may be shown whole; of others only sentences with claims may. */
export function formerAddresses(
  released: ReleasedState,
  claims: readonly LedgerClaim[],
  sources: readonly Source[],
  isWhole: (source: Source) => boolean,
): Former {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const byText = new Map(sources.map((source) => [source.textSha256, source.id]));
  const documents = released.documents
    .filter(({ id }) => !byId.has(id))
    .map((document) => ({ ...document, now: byText.get(document.textSha256) ?? null }));
  const movedTo = new Map(documents.map(({ id, now }) => [id, now]));
  // Of a document that showed only sentences with claims, those hidden before it was removed stay so.
  const shownAtLast = new Map(documents.map(({ id, show, seen }) => [id, show === "claims" ? seen : null]));
  const silent = new Set(documents.flatMap(({ id, removed }) => (removed?.quotes === false ? [id] : [])));
  const there = new Set(claims.map(({ id }) => id));
  const since = new Map(released.claims.map((claim) => [claim.id, claim.since]));
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const gone = released.claims.filter(({ id }) => !there.has(id));
  return {
    documents,
    claims: gone.map((claim): FormerAddress => {
      const { id, source: from, sentence, seen } = claim;
      const source = byId.get(movedTo.get(from) ?? from);
      const whole = !source || isWhole(source);
      const last = shownAtLast.get(from) ?? null;
      const mayShow = whole && !silent.has(from) && (last === null || last === seen);
      const now = source ? placeNow(claim, source, bySource.get(source.id) ?? [], since, whole) : null;
      const day = released.releases[seen - 1]!;
      return { id, source: from, sentence, seen, day, text: mayShow ? claim.text : null, now };
    }),
  };
}

/** The claim of the same kind in the sentence most like it; otherwise that sentence itself, where it may be shown. */
function placeNow(
  { text, label, quote, seen }: ReleasedClaim,
  source: Source,
  claims: readonly LedgerClaim[],
  since: ReadonlyMap<string, number>,
  whole: boolean,
): FormerAddress["now"] {
  // A claim that stood next to it did not take its place, unless its sentence is the same.
  const isNew = ({ id }: LedgerClaim) => (since.get(id) ?? Number.POSITIVE_INFINITY) > seen;
  const alike = claims.filter(
    (claim) => labelsOf(claim).includes(label) && (isNew(claim) || claim.sentenceText === text),
  );
  const claim = mostLike(
    alike,
    (each) => likeness(text, each.sentenceText) + likeness(quote, each.quote) / 10,
    minLikeness,
  );
  if (claim)
    return { source: source.id, sentence: claim.sentence, claim: claim.id, text: claim.sentenceText };
  if (!whole) return null;
  const words = (start: number, end: number) => source.text.slice(start, end);
  const sentence = mostLike(
    source.sentences,
    ({ start, end }) => likeness(text, words(start, end)),
    minLikeness,
  );
  return sentence
    ? { source: source.id, sentence: sentence.id, claim: null, text: words(sentence.start, sentence.end) }
    : null;
}

function mostLike<T>(all: readonly T[], likenessOf: (each: T) => number, from: number): T | null {
  let best: T | null = null;
  let highest = from;
  for (const each of all) {
    const like = likenessOf(each);
    if (like < highest) continue;
    [best, highest] = [each, like];
  }
  return best;
}
