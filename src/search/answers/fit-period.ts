/** Whether a claim falls into the days that a question asks about. */
import { dayNumber } from "../../dates/day-number.ts";
import type { AnswerClaim } from "../../model/search/answer-claim.ts";
import type { IndexedEvent } from "./event-index.ts";
import type { Period } from "./question.ts";

type Days = readonly [from: string | null, to: string | null];

export function fitPeriod(claim: AnswerClaim, event: IndexedEvent | undefined, period: Period): boolean {
  if ("monthDay" in period) return fitMonthDay(claim, event, period.monthDay);
  const own = claim.days;
  const eventDays = event?.days;
  if (claim.monthDay !== undefined)
    return period.from.slice(5) <= claim.monthDay && claim.monthDay <= period.to.slice(5);
  if (own && fits(own, period)) return true;
  if (!claim.casualty)
    return eventDays !== undefined && (isIn(eventDays[0], period) || (!own && fits(eventDays, period)));
  const isDay = period.from === period.to;
  if (!own && isDay && isIn(claim.asOf ?? null, period)) return true;
  if (eventDays === undefined) return false;
  return own ? isWithin(eventDays, period) : fits(eventDays, period);
}

function fitMonthDay(
  { days, monthDay, asOf }: AnswerClaim,
  event: IndexedEvent | undefined,
  asked: string,
): boolean {
  const all = [
    ...(days ?? []),
    ...(event?.days ?? []).slice(0, event?.kind === "ceasefire" ? 1 : 2),
    days ? null : (asOf ?? null),
  ];
  return monthDay === asked || all.some((day) => day?.slice(5) === asked);
}

type Span = { readonly from: string; readonly to: string };

const isIn = (day: string | null, { from, to }: Span) => day !== null && from <= day && day <= to;
const isWithin = ([from, to]: Days, period: Span) => isIn(from, period) && isIn(to ?? from, period);

/** How much of a time must be in the period for the time to be meant by it. */
const share = 1 / 3;

function fits([first, last]: Days, period: Span): boolean {
  const from = first ?? last;
  const to = last ?? first;
  if (from === null || to === null) return false;
  if (to < period.from || period.to < from) return false;
  if (isWithin([from, to], period)) return true;
  if (period.from === period.to) return from === period.from || to === period.from;
  const shared = lengthOf(later(from, period.from), earlier(to, period.to));
  return shared / lengthOf(from, to) >= share;
}

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);
const lengthOf = (from: string, to: string) => dayNumber(to) - dayNumber(from) + 1;
