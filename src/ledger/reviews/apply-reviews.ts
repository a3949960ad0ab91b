/**
 * Joins the claims of each document to what editors said of them in `review.yaml`. An entry that no longer finds its
 * claim stops nothing: its claim is unreviewed again, and the entry is listed until somebody has read the sentence.
 */
import type { Claim } from "../../model/claims/claim.ts";
import type { Extraction } from "../../model/claims/extraction.ts";
import type { ReviewEntry, ReviewMark } from "../../model/editorial/review-entry.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/sources/source.ts";
import { canonicalJson } from "../claims/canonical-json.ts";
import { type DocumentIndex, sentenceAt } from "../editorial/document-index.ts";
import { type Complaint, editorialProblem } from "../editorial/editorial-problem.ts";
import { findPassage } from "../editorial/find-passage.ts";
import type { Locate } from "../editorial/locate.ts";
import { applyReviewEntry, type ReviewOutcome, type ReviewResult } from "./apply-review-entry.ts";
import { claimFingerprint } from "./claim-fingerprint.ts";
import { nearestSentence } from "./nearest-sentence.ts";
import type { ReviewOrphan } from "./review-orphan.ts";

export interface Reviewed {
  readonly claim: Claim;
  readonly review: ReviewMark;
}

export interface ReviewedClaims {
  /** In the order of the documents, then of their text. */
  readonly claims: readonly Reviewed[];
  /** Entries that fit nothing any more. */
  readonly orphans: readonly ReviewOrphan[];
  readonly problems: readonly Problem[];
}

const unreviewed: ReviewMark = { state: "unreviewed", by: null, reason: null, corrected: [] };

/** @param reviewer who read what an entry without `by` is about; null = not given. */
export function applyReviews(
  read: readonly { readonly source: Source; readonly extraction: Extraction }[],
  documentIndex: DocumentIndex,
  entries: readonly ReviewEntry[],
  locate: Locate,
  reviewer: string | null = null,
): ReviewedClaims {
  const problems: Problem[] = [];
  const orphans: ReviewOrphan[] = [];
  const problemOf = (entry: number, complaint: Complaint, field: string) =>
    editorialProblem(locate, "review.yaml", [entry, field], complaint);
  const lose = (number: number, complaint: Complaint, source: Source | null, field = "quote") => {
    const entry = entries[number]!;
    const nearest = source ? nearestSentence(source, entry.within ?? entry.quote) : null;
    const { quote, verdict } = entry;
    const problem = problemOf(number, complaint, field);
    orphans.push({ entry: number, source: entry.source, quote, verdict, problem, nearest });
  };
  const bySource = Map.groupBy(
    entries.map((entry, number) => ({ entry, number })),
    ({ entry }) => entry.source,
  );
  for (const [id, own] of bySource) {
    if (documentIndex.source(id)) continue;
    for (const { number } of own)
      lose(
        number,
        { expected: "the id of a document in seeds/", found: id, todo: "correct the id" },
        null,
        "source",
      );
  }
  const claims = read.flatMap(({ source, extraction }) => {
    const own = bySource.get(source.id);
    if (!own) return extraction.claims.map((claim) => ({ claim, review: unreviewed }));
    const rulings = new Map<string, ReviewOutcome>();
    const all = rulingsOf(
      source,
      extraction.claims,
      own.map(({ entry }) => entry),
    );
    for (const [i, result] of all.entries()) {
      const { number } = own[i]!;
      if ("complaints" in result)
        for (const each of result.complaints) problems.push(problemOf(number, each, "quote"));
      else if ("lost" in result) lose(number, result.lost, source);
      else rulings.set(result.id, { ...result, by: result.by ?? reviewer });
    }
    return settled(extraction.claims, rulings);
  });
  orphans.sort((a, b) => a.entry - b.entry);
  return { claims, orphans, problems };
}

/** What each entry of one document comes to, in their order. @param claims as the program reads them. */
export function rulingsOf(
  source: Source,
  claims: readonly Claim[],
  entries: readonly ReviewEntry[],
): readonly ReviewResult[] {
  const known = new Set<string>();
  const results: ReviewResult[] = [];
  for (const entry of entries) {
    const result = ruleOn(entry, source, claims, known);
    if ("id" in result) known.add(result.id);
    results.push(result);
  }
  return results;
}

function ruleOn(
  entry: ReviewEntry,
  source: Source,
  claims: readonly Claim[],
  known: ReadonlySet<string>,
): ReviewResult {
  const found = findPassage(source, entry.quote, entry.within, entry.occurrence);
  if ("complaint" in found) return { lost: found.complaint };
  const sentence = sentenceAt(source, found.place);
  if (!sentence) {
    const complaint = {
      expected: "words of one sentence",
      found: entry.quote,
      todo: "quote the sentence's words",
    };
    return { lost: complaint };
  }
  const taken = new Set([...claims.map(({ id }) => id), ...known]);
  const ruling = applyReviewEntry(entry, { source, sentence, place: found.place, claims, taken });
  if (!("id" in ruling)) return ruling;
  if (known.has(ruling.id)) {
    const complaint = {
      expected: "one entry for each claim",
      found: `a second one for ${ruling.id}`,
      todo: "keep one",
    };
    return { lost: complaint };
  }
  if (
    "reading" in entry &&
    entry.reading &&
    ruling.claim &&
    claimFingerprint(ruling.claim) !== entry.reading
  ) {
    const complaint = {
      expected: `the reading as it is now, ${JSON.stringify(claimFingerprint(ruling.claim))}`,
      found: JSON.stringify(entry.reading),
      todo: "read the sentence again; where the new reading is right, copy it here",
    };
    return { lost: complaint };
  }
  return ruling;
}

/** The claims with their marks, rejected ones gone, added ones in their place in the text. */
function settled(claims: readonly Claim[], rulings: ReadonlyMap<string, ReviewOutcome>): readonly Reviewed[] {
  const gone = new Set([...rulings.values()].filter(({ claim }) => claim === null).map(({ id }) => id));
  const known = new Set(claims.map(({ id }) => id));
  const kept = claims
    .filter(({ id }) => !gone.has(id))
    .map((read) => {
      const ruling = rulings.get(read.id);
      if (!ruling?.claim) return { claim: read, review: unreviewed };
      return { claim: ruling.claim, review: markOf(ruling, read) };
    });
  const added = [...rulings.values()].flatMap(({ id, claim, by, reason }) =>
    claim && !known.has(id)
      ? [{ claim, review: { state: "added" as const, by, reason, corrected: [] } }]
      : [],
  );
  return [...kept, ...added]
    .map(({ claim, review }) => ({ claim: withoutLinksTo(gone, claim), review }))
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.trigger.start - b.claim.trigger.start);
}

/** A correction counts as one only where it says something else than what was read. */
function markOf(ruling: ReviewOutcome, read: Claim): ReviewMark {
  const { claim, by, reason } = ruling;
  const corrected = Object.keys(read).filter(
    (field) => canonicalJson(Reflect.get(read, field)) !== canonicalJson(Reflect.get(claim!, field)),
  );
  return { state: corrected.length > 0 ? "corrected" : "confirmed", by, reason, corrected };
}

function withoutLinksTo(gone: ReadonlySet<string>, claim: Claim): Claim {
  if (claim.kind !== "casualty" || gone.size === 0) return claim;
  const link = (id: string | null) => (id !== null && gone.has(id) ? null : id);
  return { ...claim, repeats: link(claim.repeats), partOf: link(claim.partOf) };
}
