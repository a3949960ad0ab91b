/** All contradictions: those the rules find among the claims of an event, then those a person saw. */

import type { LedgerNote } from "../../model/editorial/note.ts";
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { growingTolls } from "./growing-tolls.ts";
import { oneSided } from "./one-sided.ts";
import { opposedAccusations } from "./opposed-accusations.ts";
import { rivalDates } from "./rival-dates.ts";
import { rivalMediators } from "./rival-mediators.ts";
import { rivalTolls } from "./rival-tolls.ts";
import { sameFigures } from "./same-figures.ts";

/**
 * @param claims of the ledger, with their events.
 * @returns contradictions by rule in a fixed order of kinds, then those of editors' notes.
 */
export function findContradictions(
  claims: readonly LedgerClaim[],
  notes: readonly LedgerNote[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const casualties = claims.filter((claim) => claim.kind === "casualty");
  const ceasefires = claims.filter((claim) => claim.kind === "ceasefire");
  return [
    ...rivalTolls(casualties, eventIndex),
    ...growingTolls(casualties, eventIndex),
    ...sameFigures(casualties, eventIndex),
    ...oneSided(casualties, eventIndex),
    ...opposedAccusations(claims, eventIndex),
    ...rivalMediators(ceasefires, eventIndex),
    ...rivalDates(ceasefires, eventIndex),
    ...notes.filter(({ kind }) => kind !== "garble").map((note) => editorial(note, claims)),
  ];
}

/** What a person saw, with the claims whose own words its passages touch. */
function editorial(
  { id, event, title, text, passages }: LedgerNote,
  claims: readonly LedgerClaim[],
): Contradiction {
  const touched = claims.filter((claim) =>
    passages.some(
      ({ source, start, end }) => source === claim.source && start < claim.end && claim.start < end,
    ),
  );
  return {
    id,
    kind: "editorial",
    event,
    events: event === null ? [] : [event],
    harm: null,
    claims: touched.map((claim) => claim.id),
    more: 0,
    basis: "editorial",
    title,
    text,
    passages,
  };
}
