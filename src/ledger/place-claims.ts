/** Gives each claim its event: where an editor placed it, else by what it says, else none; and tells which sides it names. */
import type { Event } from "../model/event.ts";
import type { LedgerClaim } from "../model/ledger-claim.ts";
import type { Localised } from "../model/localised.ts";
import type { Problem } from "../model/problem.ts";
import { claimsAt } from "./claims-at.ts";
import type { Desk } from "./desk.ts";
import { type Complaint, editorialProblem } from "./editorial-problem.ts";
import { eventOfCasualty } from "./event-of-casualty.ts";
import { eventOfCeasefire } from "./event-of-ceasefire.ts";
import { findPassage } from "./find-passage.ts";
import type { Locate } from "./locate.ts";
import type { Stage } from "./stage.ts";

interface Placed {
  readonly claims: readonly LedgerClaim[];
  readonly problems: readonly Problem[];
}

/** Events an editor gave to a claim, in the order of the file, with the reason given first. */
interface EditorsPlacing {
  readonly events: string[];
  readonly why: Localised;
}

export function placeClaims(
  claims: readonly LedgerClaim[],
  events: readonly Event[],
  stage: Stage,
  desk: Desk,
  locate: Locate,
): Placed {
  const { placings, problems } = editorsPlacings(claims, events, desk, locate);
  return {
    claims: claims.map((claim) => withSides(place(claim, placings.get(claim.id), stage), stage)),
    problems,
  };
}

function place(claim: LedgerClaim, editor: EditorsPlacing | undefined, stage: Stage): LedgerClaim {
  if (editor) {
    const { events, why } = editor;
    return { ...claim, event: events[0]!, events, placed: "editorial", placedWhy: why };
  }
  const found = claim.kind === "casualty" ? eventOfCasualty(claim, stage) : eventOfCeasefire(claim, stage);
  if (!found) return claim;
  const [event] = found.events;
  const byDate = found.by === "date" || found.by === "only" || found.by === "in-force";
  const placed = byDate && claim.dated?.basis === "editorial" ? "editorial" : "text";
  return { ...claim, event: event!, events: [...found.events], placed, placedBy: found.by };
}

/** Who speaks and whose people were harmed, as sides of the event. */
function withSides(claim: LedgerClaim, stage: Stage): LedgerClaim {
  const speakerSide = stage.sideOf(claim.event, claim.speaker?.name ?? null);
  const victimSide = claim.kind === "casualty" ? stage.sideOf(claim.event, claim.side) : null;
  return speakerSide === null && victimSide === null ? claim : { ...claim, speakerSide, victimSide };
}

function editorsPlacings(
  claims: readonly LedgerClaim[],
  events: readonly Event[],
  desk: Desk,
  locate: Locate,
): { readonly placings: ReadonlyMap<string, EditorsPlacing>; readonly problems: readonly Problem[] } {
  const placings = new Map<string, EditorsPlacing>();
  const problems: Problem[] = [];
  const wanted = new Set(events.flatMap(({ place: entries }) => entries.map(({ source }) => source)));
  const bySource = Map.groupBy(
    claims.filter(({ source }) => wanted.has(source)),
    ({ source }) => source,
  );
  events.forEach((event, number) => {
    event.place.forEach((entry, index) => {
      const complain = (field: string, complaint: Complaint) => {
        problems.push(editorialProblem(locate, "events.yaml", [number, "place", index, field], complaint));
      };
      const source = desk.source(entry.source);
      if (!source) {
        complain("source", {
          expected: "the id of a document in seeds/",
          found: entry.source,
          todo: "mend it",
        });
        return;
      }
      const found = findPassage(source, entry.quote);
      if ("complaint" in found) {
        complain("quote", found.complaint);
        return;
      }
      const meant = claimsAt(
        bySource.get(source.id) ?? [],
        found.place,
        entry.claim,
      ) as readonly LedgerClaim[];
      if (meant.length === 0) {
        complain("quote", {
          expected: "a claim at these words",
          found: "none",
          todo: "remove the entry or mend it",
        });
      }
      for (const { id } of meant) {
        const before = placings.get(id);
        if (before) before.events.push(event.id);
        else placings.set(id, { events: [event.id], why: entry.reason });
      }
    });
  });
  return { placings, problems };
}
