/** Ceasefires that some say one state brokered and others say another did, with those that name nobody. */
import type { Contradiction } from "../../model/ledger/contradiction.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import type { EventIndex } from "../events/event-index.ts";
import { contradictionOf, idOf } from "./finding.ts";

/** Statements of a ceasefire that was made, not of one that is wanted. */
const concluded: ReadonlySet<string> = new Set(["agreed", "in-force", "extended", "violated", "collapsed"]);

/** @returns contradictions of the kind `mediator`; ceasefires that one statement links are compared together. */
export function rivalMediators(
  claims: readonly LedgerCeasefire[],
  eventIndex: EventIndex,
): readonly Contradiction[] {
  const truces = new Set(eventIndex.ceasefires.map(({ event }) => event.id));
  const statements = claims.filter(
    ({ status, events }) => concluded.has(status) && events.some((id) => truces.has(id)),
  );
  const groupOf = linked(statements);
  return [...Map.groupBy(statements, ({ events }) => groupOf(events[0]!))].flatMap(([, group]) => {
    const named = group.filter(({ mediators }) => mediators.length > 0);
    if (new Set(named.map((claim) => brokers(claim, eventIndex))).size < 2) return [];
    const silent = group.filter(({ mediators, status }) => mediators.length === 0 && status === "agreed");
    const reports = onceADocument([...named, ...silent], eventIndex);
    const touched = new Set(reports.flatMap(({ events }) => events));
    const events = eventIndex.ceasefires.map(({ event }) => event.id).filter((id) => touched.has(id));
    return [contradictionOf({ id: idOf("mediator", ...events), kind: "mediator", events, claims: reports })];
  });
}

/** The brokers as one word, whatever language names them, and in whatever order. */
function brokers({ mediators }: LedgerCeasefire, eventIndex: EventIndex): string {
  return [...new Set(mediators.map(eventIndex.actor))].sort().join(" + ");
}

/** A document that names the same brokers of the same ceasefires in two clauses tells it once. */
function onceADocument(
  claims: readonly LedgerCeasefire[],
  eventIndex: EventIndex,
): readonly LedgerCeasefire[] {
  const reports = new Map<string, LedgerCeasefire>();
  for (const claim of claims) {
    const item = claim.asOf?.edtf ?? "";
    const key = [claim.source, item, claim.events.join(" "), brokers(claim, eventIndex)].join("\n");
    if (!reports.has(key)) reports.set(key, claim);
  }
  return [...reports.values()];
}

/** Joins ceasefires that one clause names together ("the two truces"): what is said of one is said of both. */
function linked(claims: readonly LedgerCeasefire[]): (event: string) => string {
  const parent = new Map<string, string>();
  const root = (event: string): string => {
    let at = event;
    while (parent.has(at)) at = parent.get(at)!;
    return at;
  };
  for (const { events } of claims) {
    for (const event of events.slice(1)) {
      const [a, b] = [root(events[0]!), root(event)];
      if (a !== b) parent.set(b, a);
    }
  }
  return root;
}
