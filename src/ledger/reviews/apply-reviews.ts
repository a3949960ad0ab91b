/** Joins the claims of each document to what editors said of them in `review.yaml`; every entry must find its claim. */
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
import { applyReviewEntry, type ReviewOutcome } from "./apply-review-entry.ts";
import { claimFingerprint } from "./claim-fingerprint.ts";

export interface Reviewed {
  readonly claim: Claim;
  readonly review: ReviewMark;
}

export interface ReviewedClaims {
  /** In the order of the documents, then of their text. */
  readonly claims: readonly Reviewed[];
  readonly problems: readonly Problem[];
}

const unreviewed: ReviewMark = { state: "unreviewed", by: null, reason: null, corrected: [] };

export function applyReviews(
  read: readonly { readonly source: Source; readonly extraction: Extraction }[],
  desk: DocumentIndex,
  entries: readonly ReviewEntry[],
  locate: Locate,
): ReviewedClaims {
  const problems: Problem[] = [];
  const complain = (entry: number, complaint: Complaint, field = "quote") => {
    problems.push(editorialProblem(locate, "review.yaml", [entry, field], complaint));
  };
  const bySource = Map.groupBy(
    entries.map((entry, number) => ({ entry, number })),
    ({ entry }) => entry.source,
  );
  for (const [id, [first]] of bySource) {
    if (desk.source(id)) continue;
    complain(
      first!.number,
      { expected: "the id of a document in seeds/", found: id, todo: "mend the id" },
      "source",
    );
  }
  const claims = read.flatMap(({ source, extraction }) => {
    const own = bySource.get(source.id);
    if (!own) return extraction.claims.map((claim) => ({ claim, review: unreviewed }));
    const rulings = new Map<string, ReviewOutcome>();
    for (const { entry, number } of own) {
      const result = ruleOn(entry, source, extraction.claims, rulings);
      if ("complaints" in result) for (const each of result.complaints) complain(number, each, each.field);
      else rulings.set(result.id, result);
    }
    return settled(extraction.claims, rulings);
  });
  return { claims, problems };
}

type Outcome = ReviewOutcome | { readonly complaints: readonly (Complaint & { readonly field?: string })[] };

function ruleOn(
  entry: ReviewEntry,
  source: Source,
  claims: readonly Claim[],
  rulings: ReadonlyMap<string, ReviewOutcome>,
): Outcome {
  const found = findPassage(source, entry.quote, entry.within);
  if ("complaint" in found) return { complaints: [found.complaint] };
  const sentence = sentenceAt(source, found.place);
  if (!sentence) {
    const complaint = {
      expected: "words of one sentence",
      found: entry.quote,
      todo: "quote the sentence's words",
    };
    return { complaints: [complaint] };
  }
  const taken = new Set([...claims.map(({ id }) => id), ...rulings.keys()]);
  const ruling = applyReviewEntry(entry, { source, sentence, place: found.place, claims, taken });
  if ("complaints" in ruling) return ruling;
  if (rulings.has(ruling.id)) {
    const complaint = {
      expected: "one entry for each claim",
      found: `a second one for ${ruling.id}`,
      todo: "keep one",
    };
    return { complaints: [complaint] };
  }
  if ("reading" in entry && ruling.claim && claimFingerprint(ruling.claim) !== entry.reading) {
    const complaint = {
      field: "reading",
      expected: `the reading as it is now, ${JSON.stringify(claimFingerprint(ruling.claim))}`,
      found: JSON.stringify(entry.reading),
      todo: "read the sentence again; where the new reading is right, copy it here",
    };
    return { complaints: [complaint] };
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
