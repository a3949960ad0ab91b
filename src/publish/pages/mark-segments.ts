/** Cuts a sentence at the edges of its claims, so that overlapping claims become spans that do not overlap. */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Span } from "../../model/span.ts";

export interface MarkSegment extends Span {
  /** Ids of the claims whose clause covers the span. */
  readonly claims: readonly string[];
  /** Ids of the claims whose figure or trigger covers it. */
  readonly figures: readonly string[];
  /** Ids of the claims whose figure or trigger begins here: the span carries their anchors. */
  readonly starts: readonly string[];
}

/** The spans of `sentence` in order; together they are the whole of it. */
export function markSegments(sentence: Span, claims: readonly LedgerClaim[]): readonly MarkSegment[] {
  const edges = new Set([sentence.start, sentence.end]);
  for (const { start, end, trigger } of claims) {
    for (const edge of [start, end, trigger.start, trigger.end]) {
      if (edge > sentence.start && edge < sentence.end) edges.add(edge);
    }
  }
  const ordered = [...edges].sort((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => {
    const covers = (span: Span) => span.start <= start && span.end > start;
    return {
      start,
      end: ordered[i + 1]!,
      claims: claims.filter(covers).map(({ id }) => id),
      figures: claims.filter(({ trigger }) => covers(trigger)).map(({ id }) => id),
      starts: claims
        .filter(({ trigger }) => Math.max(trigger.start, sentence.start) === start)
        .map(({ id }) => id),
    };
  });
}
