/** The claims of a timeline by event: a war with the ceasefires within it is one section, its days in order. */
import { dayRange, firstDay } from "../../dates/day-range.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { dateWithoutYear } from "../../i18n/date-without-year.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { dayOf } from "../claims/day-of.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import type { DayClaims, Section } from "./timeline-scene.ts";

/** @param shown claims to draw, in the order of time. @param all the same with those that are only counted. */
export function sectionsOf(
  shown: readonly LedgerClaim[],
  all: readonly LedgerClaim[],
  context: ChartContext,
): readonly Section[] {
  const { events } = ledgerIndex(context.ledger);
  const around = Map.groupBy(all, (claim) => outermost(claim, context));
  const byEvent = Map.groupBy(shown, (claim) => outermost(claim, context));
  const dated = [...byEvent].map(([event, claims]) => ({
    event,
    claims,
    start: firstDay(event?.edtf) ?? dayOf(claims[0]!, events) ?? 0,
  }));
  // What names no event stands at the end.
  const inOrder = dated.toSorted((a, b) => Number(!a.event) - Number(!b.event) || a.start - b.start);
  return inOrder.map(({ event, claims }) => ({
    title: event ? nameOf(event, context) : strings(context.language).charts.unplaced,
    when: event ? dateInWords(event.edtf, context.language) : "",
    days: daysOf(claims, around.get(event) ?? claims, event, context),
  }));
}

/** The event that the claim's own event lies within, as far out as there is one. */
function outermost({ event }: LedgerClaim, { ledger }: ChartContext): Event | null {
  const { events } = ledgerIndex(ledger);
  let found = events.get(event ?? "") ?? null;
  for (let outer = found; outer; outer = events.get(outer.within ?? "") ?? null) found = outer;
  return found;
}

function daysOf(
  claims: readonly LedgerClaim[],
  all: readonly LedgerClaim[],
  event: Event | null,
  context: ChartContext,
): readonly DayClaims[] {
  const { events } = ledgerIndex(context.ledger);
  const place = new Map(all.map((claim, i) => [claim, i]));
  const days = Map.groupBy(
    claims,
    (claim) => `${dayOf(claim, events)} ${edtfOf(claim)} ${isEditorial(claim)}`,
  );
  const subjects = subjectsOf(claims, event, context);
  const fight = event?.kind === "war" ? dayRange(event.edtf) : null;
  let year = /\d{4}$/u.exec(dateInWords(event?.edtf ?? "", "en"))?.[0] ?? "";
  return [...days.values()].map((same, i, all): DayClaims => {
    const [first] = same as [LedgerClaim];
    const before = all[i - 1]?.at(-1);
    const day = dayOf(first, events) ?? 0;
    const words = dateInWords(edtfOf(first), context.language, true);
    const when = dateWithoutYear(edtfOf(first), year, context.language);
    year = /\d{4}$/u.exec(words)?.[0] ?? year;
    return {
      day,
      when,
      editorial: isEditorial(first),
      fought: fight !== null && day >= (fight.from ?? Infinity) && day <= (fight.to ?? -Infinity),
      follows: before === undefined || place.get(first) === place.get(before)! + 1,
      claims: same,
      subject: (claim) => subjects.get(claim) ?? "",
    };
  });
}

/** The ceasefire that a statement is about, where the statement before it is about another. */
function subjectsOf(claims: readonly LedgerClaim[], section: Event | null, context: ChartContext) {
  const { events } = ledgerIndex(context.ledger);
  const subjects = new Map<LedgerClaim, string>();
  let last: Event | null = section;
  for (const claim of claims.filter(({ kind }) => kind === "ceasefire")) {
    const event = events.get(claim.event ?? "") ?? null;
    if (event && event !== last && event !== section) subjects.set(claim, nameOf(event, context));
    last = event;
  }
  return subjects;
}

const nameOf = ({ name }: Event, { language, ledger }: ChartContext) =>
  localise(name, language, ledger.site).text;

const edtfOf = (claim: LedgerClaim) => claim.dated?.edtf ?? claim.asOf?.edtf ?? "";

/** Dates of documents are editorial unless the document itself gives them. */
function isEditorial(claim: LedgerClaim): boolean {
  return claim.dated ? claim.dated.basis === "editorial" : claim.asOf?.stated === false;
}
