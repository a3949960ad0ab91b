/**
 * Which of the dates of a text is the date of a clause. By the text alone: a year that is not written stays
 * `XXXX`, and nothing is taken from another item.
 */
import type { Span } from "../model/span.ts";
import type { When } from "../model/when.ts";
import { around } from "./around.ts";
import type { Context } from "./context.ts";
import { type Dated, datedSentences } from "./dated-sentences.ts";

export { type DateMention, findDates } from "./find-dates.ts";

/** Dates looked at on each side of a clause. */
const nearDates = 12;

export interface WhenOptions {
  /** The date must belong to this stretch (half-open); the whole sentence unless said. */
  readonly within?: Span;
  /** "since 2014" is a period with an open end; false: only its beginning is meant (a truce from 10 October). */
  readonly openEnds?: boolean;
  /** Take the one day that the sentences before speak of; true unless said. */
  readonly infer?: boolean;
}

export function whenOf(clause: Span, context: Context, options: WhenOptions = {}): When | null {
  const { source, language, sentence, index } = context;
  const all = datedSentences(source, language);
  const here = all[index];
  if (here === undefined) return null;
  const within = options.within ?? sentence;
  const dates = around(here.dates, (date) => date.start, clause.start, nearDates).filter(
    (date) => date.start >= within.start && date.end <= within.end,
  );
  const chosen = nearest(clause, dates);
  if (chosen !== null) return stated(chosen, dates, options.openEnds ?? true);
  if (here.dates.length > 0 || options.infer === false || !here.oneDay) return null;
  const last = all[here.before]?.dates;
  const day = last?.length === 1 ? last[0] : undefined;
  if (day === undefined || day.resolved === null || day.now) return null;
  return { edtf: day.resolved, basis: "inferred", words: day.words };
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
