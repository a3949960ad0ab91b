/**
 * The date that a sentence without one takes from those before it: of the last that tells one, unless a new time, place
 * or event has come since, or of the one day that the whole item tells again and again.
 */
import { calendarDay } from "../../dates/calendar-day.ts";
import type { When } from "../../model/claims/when.ts";
import { nearby, wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase, matchAt } from "../text/phrases.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";
import type { DateAnalysis, Dated } from "./dated-sentences.ts";
import { isDayOfOtherAct } from "./is-day-of-other-act.ts";
import { sinceEvent } from "./since-event.ts";

export interface InheritOptions {
  /** From how far the day is taken that the sentences before tell; "one-day": only one told again and again. */
  readonly infer?: "item" | "paragraph" | "one-day" | false;
  /** It tells more of those of whom sentences before told: "three of the injured". */
  readonly goesOn?: boolean;
  /** Whether the sentence names another place than the one of that index. */
  readonly elsewhere?: (index: number) => boolean;
  /** Dates that are no candidates, by the index of their sentence: days of speaking. */
  readonly except?: (date: Dated, index: number) => boolean;
}

/** How many sentences a date is followed across: in its paragraph, as the one day of its item, for those hurt, as one told twice. */
const inheritReach = 2;
const oneDayReach = 3;
const goesOnReach = 4;
const farReach = 6;
/** How many sentences behind may give the day, and how many words an event or its telling may be from its date. */
const nextReach = 3;
const eventReach = 8;
/** How many tellings of the one day are looked at. */
const tellings = 6;

/** @param own dates of the sentence itself, none of them the clause's. */
export function inheritedDate(
  analysis: DateAnalysis,
  own: readonly Dated[],
  options: InheritOptions,
): When | null {
  const before = own.length === 0 && options.infer !== "one-day" ? fromBefore(analysis, options) : null;
  const when =
    before ?? theOneDay(analysis, own, options) ?? headed(analysis, own) ?? toldNext(analysis, own, options);
  if (when === null || analysis.otherTime) return null;
  return own.length === 0 && analysis.sinceEvent ? null : when;
}

/** Below "2004" or "June 2016" in a chronicle. */
function headed({ dated: { heading } }: DateAnalysis, own: readonly Dated[]): When | null {
  return heading === null || own.length > 0
    ? null
    : { edtf: heading.edtf, basis: "inferred", words: heading.words };
}

/** The date of a sentence just before; farther back where it is the one day told. */
function fromBefore(analysis: DateAnalysis, options: InheritOptions): When | null {
  const { dated: here, sentence, all, index } = analysis;
  const last = all[here.before];
  const date =
    last === undefined
      ? undefined
      : (onlyDate(last.dated.dates) ?? last.dated.dates.find((year) => isYearOfEvent(year, last, analysis)));
  if (last === undefined || date === undefined || date.resolved === null || date.now || date.lead !== null) {
    return null;
  }
  // "Three weeks earlier it had confirmed 38. More than 400 are wounded": told of now again
  if (date.step !== null && date.step.count < 0 && !options.goesOn) return null;
  const paragraph = last.sentence.paragraph === sentence.paragraph;
  // each point of a list tells another matter
  if (!paragraph && /^[•·▪*]$/u.test(analysis.words[0]?.text ?? "")) return null;
  const near =
    index - last.index <= (options.goesOn ? goesOnReach : paragraph ? inheritReach : 0) ||
    (options.infer !== "paragraph" &&
      here.oneDay.some((placed) => placed.date.resolved === date.resolved) &&
      index - last.index <= oneDayReach);
  const month = options.infer === undefined && paragraph && index - last.index === 1 && isMonth(date);
  const known = isPrecise(date) || month || isYearOfEvent(date, last, analysis);
  if (!near || !known || options.elsewhere?.(last.index) === true) return null;
  return isEventDay(date, last, options) ? inferred(date) : null;
}

/** "an attack on the village in 2004. … 51 were killed in the raid": the year of the event that both name. */
function isYearOfEvent(
  { kind, start }: Dated,
  last: DateAnalysis,
  { words, language }: DateAnalysis,
): boolean {
  const { violence, same } = eventWords(language);
  if (kind !== "year" || !holdsPhrase(same, words)) return false;
  const own = wordFrom(last.words, start);
  for (let at = own - 1; at >= Math.max(0, own - eventReach); at -= 1) {
    if (last.words[at]!.kind === "mark") return false;
    if (matchAt(violence, last.words, at) !== null) return true;
  }
  return false;
}

/** "A tanker blew up, killing 230. … It happened on 2 July 2010": a sentence behind gives the day and tells no other. */
function toldNext(
  { all, index, sentence, dated, language }: DateAnalysis,
  own: readonly Dated[],
  { infer }: InheritOptions,
): When | null {
  if (infer !== undefined || own.length > 0 || dated.war()) return null;
  const { happened } = eventWords(language);
  for (let at = index + 1; at <= index + nextReach; at += 1) {
    const next = all[at];
    if (next === undefined || next.sentence.paragraph !== sentence.paragraph) return null;
    const { dates } = next.dated;
    if (dates.length === 0) continue;
    const [date] = dates;
    const head = matchAt(happened, next.words, 0);
    if (head === null || date === undefined || dates.length > 1 || !isPrecise(date) || date.lead !== null)
      return null;
    return wordFrom(next.words, date.start) - head.length <= eventReach ? inferred(date) : null;
  }
  return null;
}

/** The one date of a sentence. */
function onlyDate(dates: readonly Dated[]): Dated | undefined {
  const told = dates.filter(({ dateline }) => dateline !== true);
  return told.length === 1 ? told[0] : undefined;
}

function isPrecise({ kind, resolved }: Dated): boolean {
  if (kind === "period") return calendarDay(resolved?.split("/")[0] ?? "") !== null;
  // "last month" is no day
  if (kind === "relative") return !/^[\dX]{4}(?:-\d\d)?$/u.test(resolved ?? "");
  return kind === "day" || kind === "weekday";
}

/** "In October 2002 a bomb went off. In all, 202 people died." */
function isMonth({ kind, resolved }: Dated): boolean {
  return kind === "month" && /^\d{4}-\d\d$/u.test(resolved ?? "");
}

/**
 * The one day of the whole item, told in two sentences and not only as that of speaking; it must be the last date told.
 * @param own dates of the sentence, which must be that day too.
 */
function theOneDay(
  { dated, all, index }: DateAnalysis,
  own: readonly Dated[],
  options: InheritOptions,
): When | null {
  if (dated.oneDay.length < 2 || (own.length === 0 && index - dated.before > farReach)) return null;
  const events = nearby(dated.oneDay, (placed) => placed.index, index + 1, tellings).filter(
    ({ date, index: at }) => at <= index && date.lead === null && isEventDay(date, all[at]!, options),
  );
  const [told] = events;
  if (told === undefined || new Set(events.map(({ index: at }) => at)).size < 2) return null;
  const last = own.length > 0 ? own : (all[dated.before]?.dated.dates ?? []);
  return last.every(({ resolved }) => resolved === told.date.resolved) ? inferred(told.date) : null;
}

function inferred({ resolved, words }: Dated): When | null {
  return resolved === null ? null : { edtf: resolved, basis: "inferred", words };
}

function isEventDay(date: Dated, of: DateAnalysis, { except }: InheritOptions): boolean {
  return (
    date.dateline !== true &&
    date.toCome !== true &&
    except?.(date, of.index) !== true &&
    !isDayOfOtherAct(date, date, of)
  );
}

const eventWords = perLanguage(({ time, harm }) => ({
  violence: compileList([...(harm.violence ?? []), ...(harm.disasters ?? [])]),
  same: compileList(time.sameEvent ?? []),
  happened: compileList(time.happened ?? []),
}));
const others = perLanguage(({ time }) => compileList([...time.otherTimes, ...time.otherEvents]));

/** Stage "otherTime": "last week", "years later", "a separate attack". */
export function tellsOtherTime({ words, language }: TextAnalysis): boolean {
  return holdsPhrase(others(language), words);
}

/** Stage "sinceEvent": "since the city fell". */
export function tellsSinceEvent({ words, language }: TextAnalysis): boolean {
  return holdsPhrase(sinceEvent(language), words);
}
