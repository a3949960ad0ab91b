/** Gives each claim its event: where an editor placed it, else by what it says, else none; and tells which sides it names. */
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Problem } from "../../model/problem.ts";
import type { DocumentIndex } from "../editorial/document-index.ts";
import type { Locate } from "../editorial/locate.ts";
import { type EditorialAssignment, editorialAssignments } from "./editorial-assignments.ts";
import type { EventIndex } from "./event-index.ts";
import { eventOfCasualty } from "./event-of-casualty.ts";
import { eventOfCeasefire } from "./event-of-ceasefire.ts";

interface Placed {
  readonly claims: readonly LedgerClaim[];
  readonly problems: readonly Problem[];
}

export function placeClaims(
  claims: readonly LedgerClaim[],
  events: readonly Event[],
  stage: EventIndex,
  desk: DocumentIndex,
  locate: Locate,
): Placed {
  const { placings, problems } = editorialAssignments(claims, events, desk, locate);
  return {
    claims: claims.map((claim) => withSides(place(claim, placings.get(claim.id), stage), stage)),
    problems,
  };
}

function place(claim: LedgerClaim, editor: EditorialAssignment | undefined, stage: EventIndex): LedgerClaim {
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
function withSides(claim: LedgerClaim, stage: EventIndex): LedgerClaim {
  const speakerSide = stage.sideOf(claim.event, claim.speaker?.name ?? null);
  const victimSide = claim.kind === "casualty" ? stage.sideOf(claim.event, claim.side) : null;
  return speakerSide === null && victimSide === null ? claim : { ...claim, speakerSide, victimSide };
}
