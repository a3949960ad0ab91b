/**
 * Stage "dates": the dates of each sentence, with what can be told of them from the other dates of the
 * same item: "Sunday" beside "27/9/2020" is that Sunday, "a week later" is reckoned from the day before it.
 */

import { type CalendarDay, calendarDay } from "../../dates/calendar-day.ts";
import { stepDay, weekdayOf } from "../../dates/step-day.ts";
import type { Language } from "../../model/language/language.ts";
import type { Source } from "../../model/sources/source.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase } from "../text/phrases.ts";
import type { SentenceWords } from "../text/sentence-words.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";
import { type DateMention, datesAmong } from "./find-dates.ts";

export interface Dated extends DateMention {
  /** EDTF after reckoning; null when the text does not tell. */
  readonly resolved: string | null;
  readonly basis: "stated" | "relative";
}

export interface DatedSentence {
  readonly dates: readonly Dated[];
  /** Index of the nearest sentence before in the same item that has a date; -1 = none. */
  readonly before: number;
  /** Whether its item speaks of one single day. */
  readonly oneDay: boolean;
  /** The day since which the item says that fighting goes on; null when it names none, or two. */
  readonly since: Dated | null;
  /** Whether it speaks of a war or of fighting; looked up when asked. */
  readonly war: () => boolean;
}

/** A sentence with its dates. */
export interface DateAnalysis extends TextAnalysis {
  readonly all: readonly DateAnalysis[];
  readonly dated: DatedSentence;
}

/**
 * Of all sentences at once: one date may be reckoned from another.
 * @param words those of each sentence.
 */
export function datedSentences(
  source: Source,
  words: readonly SentenceWords[],
  language: Language,
): readonly DatedSentence[] {
  const made: DatedSentence[] = [];
  for (let from = 0; from < source.sentences.length; ) {
    const item = source.sentences[from]?.item;
    let to = from;
    while (source.sentences[to]?.item === item) to += 1;
    for (const dated of datedItem(source.text, words.slice(from, to), language, from)) made.push(dated);
    from = to;
  }
  return made;
}

/** @param first index of its first sentence. */
function datedItem(
  text: string,
  item: readonly SentenceWords[],
  language: Language,
  first: number,
): readonly DatedSentence[] {
  const found = item.map(({ words }) => datesAmong(text, words, language));
  const days = new Set(
    found.flat().flatMap((date) => (date.kind === "day" && date.edtf !== null ? [date.edtf] : [])),
  );
  const weekdays = byWeekday(days);
  let anchor: CalendarDay | null = null;
  let before = -1;
  const sentences = found.map((mentions, at) => {
    const dates = mentions.map((mention) => {
      const dated = resolve(mention, weekdays, anchor);
      anchor = (dated.resolved === null ? null : startOf(dated.resolved)) ?? anchor;
      return dated;
    });
    const war = () => holdsPhrase(wars(language), item[at]?.words ?? []);
    const dated = { dates, before, oneDay: days.size === 1, war };
    if (dates.length > 0) before = first + at;
    return dated;
  });
  const begins = sentences.flatMap(({ dates, war }) => {
    const days = dates.filter((date) => date.kind === "day" && date.lead === "since");
    return days.length > 0 && war() ? days : [];
  });
  const since = new Set(begins.map((date) => date.edtf)).size === 1 ? (begins[0] ?? null) : null;
  return sentences.map((sentence) => ({ ...sentence, since }));
}

const wars = perLanguage(({ ceasefire }) => compileList(ceasefire.wars));

/** Full days of the item by their day of the week; two different Sundays decide nothing (null). */
function byWeekday(days: ReadonlySet<string>): ReadonlyMap<number, string | null> {
  const found = new Map<number, string | null>();
  for (const edtf of days) {
    const day = calendarDay(edtf);
    const weekday = day === null ? null : weekdayOf(day);
    if (weekday !== null) found.set(weekday, found.has(weekday) ? null : edtf);
  }
  return found;
}

function startOf(edtf: string): CalendarDay | null {
  return calendarDay(edtf.split("/")[0] ?? edtf);
}

function resolve(
  mention: DateMention,
  weekdays: ReadonlyMap<number, string | null>,
  anchor: CalendarDay | null,
): Dated {
  if (mention.edtf !== null) return { ...mention, resolved: mention.edtf, basis: "stated" };
  if (mention.step !== null) {
    const resolved = anchor === null ? null : stepDay(anchor, mention.step.unit, mention.step.count);
    return { ...mention, resolved, basis: "relative" };
  }
  const resolved = mention.weekday === null ? null : (weekdays.get(mention.weekday) ?? null);
  return { ...mention, resolved, basis: "relative" };
}
