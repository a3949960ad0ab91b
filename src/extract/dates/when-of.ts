/**
 * Which of the dates of a text is the date of a clause. By the text alone: a year that no day near it tells stays
 * `XXXX`, and nothing is taken from another item.
 */

import type { When } from "../../model/claims/when.ts";
import type { Span } from "../../model/span.ts";
import { nearby, wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase, matchAt } from "../text/phrases.ts";
import { joinedByAnd } from "../text/text-analysis.ts";
import type { DateAnalysis, Dated, DatedSentence } from "./dated-sentences.ts";
import { happenedOn } from "./happened-on.ts";
import { type InheritOptions, inheritedDate } from "./inherited-date.ts";
import { isDayOfOtherAct } from "./is-day-of-other-act.ts";
import { sinceEvent } from "./since-event.ts";

/** Dates looked at on each side of a clause. */
const nearDates = 12;

/** How far from a date "so far" may come to make it a period, in letters. */
const nearNow = 80;
/** Words between a clause and the date right behind it: "20 people on the". */
const farOwn = 2;
/** Words within which a date is at the head of its sentence. */
const farHead = 4;
/** How far before its date an event begins: "since the fire in the old mill in 1970". */
const reach = 9;

const hedges = perLanguage(({ numbers: { about, nearly, moreThan, atLeast, upTo, fewerThan, plain } }) =>
  compileList([
    ...[about, nearly, moreThan, atLeast, upTo, fewerThan].flatMap(({ before }) => before),
    ...plain,
  ]),
);

export interface WhenOptions extends InheritOptions {
  /** The date must belong to this span (half-open); the whole sentence unless said. */
  readonly within?: Span;
  /** "since 2014" is a period with an open end; false: only its beginning is meant (a truce from 10 October). */
  readonly openEnds?: boolean;
  /** Leave the days of other acts that the words tell, a report or a funeral; true unless said. */
  readonly otherActs?: boolean;
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
  const chosen = ofSecond(clause, dates, analysis) ?? nearest(clause, dates);
  if (chosen !== null) {
    // "the worst since March 2022, when a bomb killed 58", "since a 1970 fire killed 38"
    const then = happenedOn(chosen, clause, analysis, "any") || isOfEvent(chosen, clause, analysis);
    const openEnds = (options.openEnds ?? true) && !then;
    return stated(chosen, dates, openEnds);
  }
  if (options.infer === false) return null;
  const inherited = inheritedDate(analysis, own, options);
  return inherited ?? (own.length > 0 || options.running === false ? null : running(here));
}

/** "since a 1970 fire killed 38": the date of an event that the clause itself tells, with no mark between. */
function isOfEvent(date: Dated, clause: Span, { words, language }: DateAnalysis): boolean {
  if (date.lead !== "since" || date.end > clause.start) return false;
  const own = wordFrom(words, date.start);
  const to = wordFrom(words, clause.start);
  // "since 2011 38 teachers have been killed": all the time since
  if (
    words[to]?.kind !== "letters" ||
    // "since late October 2023 more than 300,000 have fled"
    (to === wordFrom(words, date.end) && matchAt(hedges(language), words, to) !== null) ||
    !holdsPhrase(sinceEvent(language), words.slice(Math.max(0, own - reach), Math.max(0, own - 1)))
  )
    return false;
  return words.slice(own, to).every(({ text }) => !/^[,;:]$/u.test(text));
}

/** "the war has killed 5,000": since the day on which the item says that the fighting began. */
function running({ since, war }: DatedSentence): When | null {
  if (since === null || since.resolved === null || !war()) return null;
  return { edtf: `${since.resolved}/..`, basis: "inferred", words: since.words };
}

/** "killed 12 in 2009 and 20 in 2010": the date right behind a clause that "and" parts from the date before it. */
function ofSecond(clause: Span, dates: readonly Dated[], analysis: DateAnalysis): Dated | null {
  const { words } = analysis;
  const at = (offset: number) => wordFrom(words, offset);
  const end = at(clause.end);
  const own = dates.find((date) => date.start >= clause.end && at(date.start) - end <= farOwn);
  const before = dates.findLast((date) => date.end <= clause.start);
  if (own === undefined || before === undefined || own.now || own.resolved === null) return null;
  const between = words.slice(at(before.end), at(clause.start));
  // "45 died from November to March, 80 in August": a date far from the head is of the clause before
  const listed = at(before.start) > farHead && between[0]?.text === ",";
  const joined = between.length <= 2 && (listed || joinedByAnd(analysis, at(before.end), at(clause.start)));
  return joined && words.slice(end, at(own.start)).every(({ kind }) => kind !== "mark") ? own : null;
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
  // "in 2023 so far"
  const toNow = dates.some((other) => other.now && Math.abs(other.start - date.end) <= nearNow);
  const open = openEnds && !period && (date.lead === "since" || toNow);
  return {
    edtf: open && !date.resolved.startsWith("[") ? `${date.resolved}/..` : date.resolved,
    basis: date.basis,
    words: date.words,
  };
}
