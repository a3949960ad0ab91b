/** Finds the claims that editors placed in events by hand, by the words they quote. */
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Localised } from "../../model/localised.ts";
import type { Problem } from "../../model/problem.ts";
import { claimsAt } from "../claims/claims-at.ts";
import type { DocumentIndex } from "../editorial/document-index.ts";
import { type Complaint, editorialProblem } from "../editorial/editorial-problem.ts";
import { findPassage } from "../editorial/find-passage.ts";
import type { Locate } from "../editorial/locate.ts";

/** Events an editor gave to a claim, in the order of the file, with the reason given first. */
export interface EditorialAssignment {
  readonly events: string[];
  readonly why: Localised;
}

export interface EditorialAssignments {
  /** By the id of the claim. */
  readonly placings: ReadonlyMap<string, EditorialAssignment>;
  readonly problems: readonly Problem[];
}

export function editorialAssignments(
  claims: readonly LedgerClaim[],
  events: readonly Event[],
  documentIndex: DocumentIndex,
  locate: Locate,
): EditorialAssignments {
  const placings = new Map<string, EditorialAssignment>();
  const problems: Problem[] = [];
  const wanted = new Set(events.flatMap(({ place }) => place.map(({ source }) => source)));
  const quoted = claims.filter(({ source }) => wanted.has(source));
  const bySource = Map.groupBy(quoted, ({ source }) => source);
  events.forEach((event, number) => {
    event.place.forEach((entry, index) => {
      const meant = meantBy(entry, documentIndex, bySource);
      if ("complaint" in meant) {
        const path = [number, "place", index, meant.field];
        problems.push(editorialProblem(locate, "events.yaml", path, meant.complaint));
        return;
      }
      for (const { id } of meant.claims) {
        const before = placings.get(id);
        if (before) before.events.push(event.id);
        else placings.set(id, { events: [event.id], why: entry.reason });
      }
    });
  });
  return { placings, problems };
}

type Meant =
  | { readonly claims: readonly LedgerClaim[] }
  | { readonly complaint: Complaint; readonly field: "source" | "quote" };

function meantBy(
  entry: Event["place"][number],
  documentIndex: DocumentIndex,
  bySource: ReadonlyMap<string, readonly LedgerClaim[]>,
): Meant {
  const source = documentIndex.source(entry.source);
  if (!source) {
    const complaint = {
      expected: "the id of a document in seeds/",
      found: entry.source,
      todo: "correct the id",
    };
    return { complaint, field: "source" };
  }
  const found = findPassage(source, entry.quote);
  if ("complaint" in found) return { complaint: found.complaint, field: "quote" };
  const claims = claimsAt(bySource.get(source.id) ?? [], found.place, entry.claim) as readonly LedgerClaim[];
  if (claims.length > 0) return { claims };
  const complaint = {
    expected: "a claim at these words",
    found: "none",
    todo: "remove the entry or mend it",
  };
  return { complaint, field: "quote" };
}
