/** What one entry of `review.yaml` makes of the claim it means. */
import type { Claim } from "../../model/claims/claim.ts";
import type { ReviewEntry } from "../../model/editorial/review-entry.ts";
import type { Localised } from "../../model/localised.ts";
import type { Sentence, Source } from "../../model/sources/source.ts";
import type { Span } from "../../model/span.ts";
import { claimsAt } from "../claims/claims-at.ts";
import type { Complaint } from "../editorial/editorial-problem.ts";
import { setFields } from "../editorial/set-fields.ts";
import { claimTemplate } from "./claim-template.ts";

/** A claim as an editor leaves it; null = there is none. */
export interface ReviewOutcome {
  /** Id of the claim read, or of the claim added. */
  readonly id: string;
  readonly claim: Claim | null;
  readonly by: string | null;
  readonly reason: Localised | null;
}

/** Where the entry points, and what was read in that document. */
export interface ReviewTarget {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly place: Span;
  readonly claims: readonly Claim[];
  readonly taken: ReadonlySet<string>;
}

/** An entry that says what no claim can be. */
interface WrongEntry {
  readonly complaints: readonly Complaint[];
}

/** An entry that no longer fits: the document, or what the program reads in it, is another than when it was written. */
interface LostEntry {
  readonly lost: Complaint;
}

export type ReviewResult = ReviewOutcome | WrongEntry | LostEntry;

/** @returns the claim as the editor leaves it, or why the entry is wrong or no longer matches. Never throws. */
export function applyReviewEntry(entry: ReviewEntry, target: ReviewTarget): ReviewResult {
  const { by = null, reason = null } = entry;
  const label = entry.verdict === "added" ? labelOf(entry.set) : entry.claim;
  const [meant, second] = claimsAt(target.claims, target.place, label);
  if (second)
    return lost("words that mean one claim", "several claims there", "quote fewer words, or add `claim:`");
  switch (entry.verdict) {
    case "confirmed":
      return meant ? { id: meant.id, claim: meant, by, reason } : nothingThere;
    case "corrected":
      return meant ? settle(meant, meant.id, entry, target) : nothingThere;
    case "rejected":
      // A claim that the program no longer makes stays rejected: the entry still says what is so.
      return {
        id: meant?.id ?? `none-${target.place.start}-${target.place.end}-${label ?? ""}`,
        claim: null,
        by,
        reason,
      };
    case "added":
      // Once the program finds it too, the editor's fields still hold; the mark then says confirmed or corrected.
      return settle(meant ?? bare(entry.set, target), meant?.id, entry, target);
  }
}

function settle(
  base: Claim | Readonly<Record<string, unknown>>,
  id: string | undefined,
  entry: Extract<ReviewEntry, { readonly set: unknown }>,
  { source, sentence }: ReviewTarget,
): ReviewResult {
  const result = setFields(base, entry.set, source, sentence);
  if (!("claim" in result)) return result;
  return { id: id ?? result.claim.id, claim: result.claim, by: entry.by ?? null, reason: entry.reason };
}

function bare(set: Readonly<Record<string, unknown>>, { source, sentence, place, taken }: ReviewTarget) {
  return claimTemplate(set, source, sentence, place, taken);
}

/** The harm or status an addition is about; an addition without either fails the check of its fields. */
function labelOf(set: Readonly<Record<string, unknown>>): string {
  return String(set["harm"] ?? set["status"] ?? "none");
}

function lost(expected: string, found: string, todo: string): LostEntry {
  return { lost: { expected, found, todo } };
}

const nothingThere = lost(
  "a claim at these words",
  "none",
  "look whether the program still reads it; where it misses it, add it with `verdict: added`",
);
