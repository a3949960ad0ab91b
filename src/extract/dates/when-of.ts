/**
 * Which of the dates of a text is the date of a clause. By the text alone: a year that is not written stays
 * `XXXX`, and nothing is taken from another item.
 */

import { calendarDay } from "../../dates/calendar-day.ts";
import type { When } from "../../model/claims/when.ts";
import type { Span } from "../../model/span.ts";
import { nearby } from "../text/nearby.ts";
import type { DateAnalysis, Dated, DatedSentence } from "./dated-sentences.ts";

/** Dates looked at on each side of a clause. */
const nearDates = 12;

export interface WhenOptions {
  /** The date must belong to this stretch (half-open); the whole sentence unless said. */
  readonly within?: Span;
  /** "since 2014" is a period with an open end; false: only its beginning is meant (a truce from 10 October). */
  readonly openEnds?: boolean;
  /** Take the one day that the sentences before speak of; true unless said. */
  readonly infer?: boolean;
  /** Take the time since which the fighting goes on, for its toll; true unless said. */
  readonly running?: boolean;
}

export function whenOf(clause: Span, analysis: DateAnalysis, options: WhenOptions = {}): When | null {
  const here = analysis.dated;
  const within = options.within ?? analysis.sentence;
  const dates = nearby(here.dates, (date) => date.start, clause.start, nearDates).filter(
    (date) => date.start >= within.start && date.end <= within.end,
  );
  const chosen = nearest(clause, dates);
  if (chosen !== null) return stated(chosen, dates, options.openEnds ?? true);
  if (here.dates.length > 0 || options.infer === false) return null;
  return fromBefore(analysis) ?? (options.running === false ? null : running(here));
}

/** The one day that the item speaks of, or the date of a sentence just before in the same paragraph. */
function fromBefore({ dated: here, sentence, all, index }: DateAnalysis): When | null {
  const last = all[here.before];
  const date = last?.dated.dates.length === 1 ? last.dated.dates[0] : undefined;
  if (date === undefined || date.resolved === null || date.now) return null;
  const near = last?.sentence.paragraph === sentence.paragraph && index - here.before <= 2;
  const precise =
    date.kind === "day" ||
    (date.kind === "period" && calendarDay(date.resolved.split("/")[0] ?? "") !== null);
  if (!here.oneDay && !(near && precise)) return null;
  return { edtf: date.resolved, basis: "inferred", words: date.words };
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
