/**
 * Which of the dates of a text is the date of a clause. By the text alone: a year that is not written stays
 * `XXXX`, and nothing is taken from another item.
 */

import { calendarDay } from "../../dates/calendar-day.ts";
import type { When } from "../../model/claims/when.ts";
import type { Span } from "../../model/span.ts";
import { nearby } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase } from "../text/phrases.ts";
import type { DateAnalysis, Dated, DatedSentence } from "./dated-sentences.ts";
import { isDayOfOtherAct } from "./is-day-of-other-act.ts";

/** Dates looked at on each side of a clause. */
const nearDates = 12;
/** How many sentences a date is followed across: in its paragraph, as the one day of its item, as one told twice. */
const inheritReach = 2;
const oneDayReach = 3;
const farReach = 6;

export interface WhenOptions {
  /** The date must belong to this stretch (half-open); the whole sentence unless said. */
  readonly within?: Span;
  /** "since 2014" is a period with an open end; false: only its beginning is meant (a truce from 10 October). */
  readonly openEnds?: boolean;
  /** From how far the day is taken that the sentences before tell; "one-day": only one told again and again. */
  readonly infer?: "item" | "paragraph" | "one-day" | false;
  /** Whether the sentence names another place than the one of that index. */
  readonly elsewhere?: (index: number) => boolean;
  /** Leave the days of other acts that the words tell, a report or a funeral; true unless said. */
  readonly otherActs?: boolean;
  /** Dates that are no candidates, by the index of their sentence: days of speaking. */
  readonly except?: (date: Dated, index: number) => boolean;
  /** Take the time since which the fighting goes on, for its toll; true unless said. */
  readonly running?: boolean;
}

export function whenOf(clause: Span, analysis: DateAnalysis, options: WhenOptions = {}): When | null {
  const here = analysis.dated;
  const within = options.within ?? analysis.sentence;
  const own = here.dates.filter(({ dateline }) => dateline !== true);
  const dates = nearby(own, (date) => date.start, clause.start, nearDates).filter(
    (date) =>
      date.start >= within.start &&
      date.end <= within.end &&
      options.except?.(date, analysis.index) !== true &&
      !(options.otherActs !== false && isDayOfOtherAct(date, clause, analysis)),
  );
  const chosen = nearest(clause, dates);
  if (chosen !== null) return stated(chosen, dates, options.openEnds ?? true);
  if (options.infer === false || tellsOther(analysis)) return null;
  if (own.length === 0 && options.infer !== "one-day") {
    const before = fromBefore(analysis, options);
    if (before !== null) return before;
  }
  return (
    theOneDay(analysis, own, options) ?? (own.length > 0 || options.running === false ? null : running(here))
  );
}

/** The date of a sentence just before, unless a new time or event has come since; farther back where it is the one day told. */
function fromBefore(analysis: DateAnalysis, options: WhenOptions): When | null {
  const { dated: here, sentence, all, index } = analysis;
  const last = all[here.before];
  const date = last === undefined ? undefined : onlyDay(last.dated.dates);
  if (last === undefined || date === undefined || date.resolved === null || date.now) return null;
  if (date.lead !== null || !isEventDay(date, last, options) || options.elsewhere?.(last.index) === true)
    return null;
  const paragraph = last.sentence.paragraph === sentence.paragraph;
  const near =
    index - last.index <= (paragraph ? inheritReach : 0) ||
    (options.infer !== "paragraph" && here.oneDay.length > 0 && index - last.index <= oneDayReach);
  const precise =
    date.kind === "day" ||
    date.kind === "relative" ||
    date.kind === "weekday" ||
    (date.kind === "period" && calendarDay(date.resolved.split("/")[0] ?? "") !== null);
  return near && precise ? { edtf: date.resolved, basis: "inferred", words: date.words } : null;
}

/**
 * The one day of the whole item, told again and again and not only as that of speaking; it must be the last date told.
 * @param own dates of the sentence, which must be that day too.
 */
function theOneDay(
  { dated, all, index }: DateAnalysis,
  own: readonly Dated[],
  options: WhenOptions,
): When | null {
  const events = dated.oneDay.filter(
    ({ date, index: at }) => at <= index && date.lead === null && isEventDay(date, all[at]!, options),
  );
  const [told] = events;
  if (
    told === undefined ||
    told.date.resolved === null ||
    new Set(events.map(({ index: at }) => at)).size < 2
  )
    return null;
  const isThat = ({ resolved }: Dated) => resolved === told.date.resolved;
  const last = own.length > 0 ? own : (all[dated.before]?.dated.dates ?? []);
  const far = own.length === 0 && index - dated.before > farReach;
  if (far || !last.every(isThat)) return null;
  return { edtf: told.date.resolved, basis: "inferred", words: told.date.words };
}

function isEventDay(date: Dated, of: DateAnalysis, { except }: WhenOptions): boolean {
  return date.dateline !== true && except?.(date, of.index) !== true && !isDayOfOtherAct(date, date, of);
}

/** The one date of a sentence. */
function onlyDay(dates: readonly Dated[]): Dated | undefined {
  const told = dates.filter(({ dateline }) => dateline !== true);
  return told.length === 1 ? told[0] : undefined;
}

const others = perLanguage(({ time }) => compileList([...time.otherTimes, ...time.otherEvents]));

/** "last week", "years later", "a separate attack": another time or event than the one before. */
function tellsOther({ words, language }: DateAnalysis): boolean {
  return holdsPhrase(others(language), words);
}

/** "the war has killed 5,000": since the day on which the item says that the fighting began. */
function running({ since, war }: DatedSentence): When | null {
  if (since === null || since.resolved === null || !war()) return null;
  return { edtf: `${since.resolved}/..`, basis: "inferred", words: since.words };
}

/** Inside the clause first, then the nearest; a date after the clause counts as a little farther. */
function nearest(clause: Span, dates: readonly Dated[]): Dated | null {
  let best: Dated | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of dates) {
    if (date.now || (date.kind === "relative" && date.resolved === null)) continue;
    const distance =
      date.end <= clause.start
        ? clause.start - date.end
        : date.start >= clause.end
          ? (date.start - clause.end) * 1.3
          : 0;
    if (distance < least) {
      least = distance;
      best = date;
    }
  }
  return best;
}

function stated(date: Dated, dates: readonly Dated[], openEnds: boolean): When | null {
  if (date.resolved === null) return null;
  const period = date.resolved.includes("/");
  const open = openEnds && !period && (date.lead === "since" || dates.some((other) => other.now));
  return {
    edtf: open && !date.resolved.startsWith("[") ? `${date.resolved}/..` : date.resolved,
    basis: date.basis,
    words: date.words,
  };
}
