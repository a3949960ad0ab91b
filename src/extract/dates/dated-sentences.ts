/**
 * Stage "dates": the dates of each sentence, with what can be told of them from the other dates of the
 * same item: "Sunday" next to "27/9/2020" is that Sunday, "a week later" is computed from the day before it.
 */

import { type CalendarDay, calendarDay } from "../../dates/calendar-day.ts";
import { dayNumber } from "../../dates/day-number.ts";
import { stepDay, weekdayOf } from "../../dates/step-day.ts";
import type { Language } from "../../model/language/language.ts";
import type { Source } from "../../model/sources/source.ts";
import { memoize } from "../../text/memoize.ts";
import { wordFrom } from "../text/nearby.ts";
import { perLanguage } from "../text/per-language.ts";
import { compileList, holdsPhrase } from "../text/phrases.ts";
import type { SentenceWords } from "../text/sentence-words.ts";
import type { Word } from "../text/split-words.ts";
import type { TextAnalysis } from "../text/text-analysis.ts";
import { isDateline, opensLine } from "./dateline-of.ts";
import { type DateMention, datesAmong } from "./find-dates.ts";
import { type Heading, headingsOf } from "./headings.ts";

/** How many sentences of an item may hold its dateline. */
const datelineSentences = 4;

export interface Dated extends DateMention {
  /** EDTF after reckoning; null when the text does not tell. */
  readonly resolved: string | null;
  readonly basis: "stated" | "relative";
  /** The day of a plan: "would meet on 7 March". */
  readonly toCome?: true;
  /** The day at the head of the item: that of the document, and of no event. */
  readonly dateline?: true;
}

export interface DatedSentence {
  readonly dates: readonly Dated[];
  /** Index of the nearest sentence before in the same item that has a date; -1 = none. */
  readonly before: number;
  /** The dates of its item, where it speaks of one single day; otherwise empty. */
  readonly oneDay: readonly PlacedDate[];
  /** The day since which the item says that fighting goes on; null when it names none, or two. */
  readonly since: Dated | null;
  /** The date that heads its part of a chronicle; null elsewhere. */
  readonly heading: Heading | null;
  /** Whether it speaks of a war or of fighting; looked up when asked. */
  readonly war: () => boolean;
}

/** A date and the index of its sentence. */
interface PlacedDate {
  readonly date: Dated;
  readonly index: number;
}

/** A sentence with its dates. */
export interface DateAnalysis extends TextAnalysis {
  readonly all: readonly DateAnalysis[];
  readonly dated: DatedSentence;
  /** Names another time or event than the one before: "last week". */
  readonly otherTime: boolean;
  /** Tells a time since an event, which has no date: "since the city fell". */
  readonly sinceEvent: boolean;
}

/**
 * The day a document was written, or one item of a listing, where its card says so: `2020-10-24`. A dateline in the
 * text comes first.
 */
export type DayWritten = (item: number) => string | null;

/**
 * Of all sentences at once: one date may be computed from another.
 * @param words those of each sentence.
 */
export function datedSentences(
  source: Source,
  words: readonly SentenceWords[],
  language: Language,
  dayWritten: DayWritten,
): readonly DatedSentence[] {
  const made: DatedSentence[] = [];
  for (let from = 0; from < source.sentences.length; ) {
    const item = source.sentences[from]?.item;
    let to = from;
    while (source.sentences[to]?.item === item) to += 1;
    const written = item === undefined ? null : dayWritten(item);
    const paragraphs = source.sentences.slice(from, to).map(({ paragraph }) => paragraph);
    const part: Part = { text: source.text, words: words.slice(from, to), paragraphs, first: from, written };
    for (const dated of datedItem(part, language)) made.push(dated);
    from = to;
  }
  return made;
}

/** One item of a source. */
interface Part {
  readonly text: string;
  readonly words: readonly SentenceWords[];
  /** The paragraph of each sentence. */
  readonly paragraphs: readonly number[];
  /** Index of its first sentence. */
  readonly first: number;
  /** Its day, where its card gives it. */
  readonly written: string | null;
}

function datedItem(
  { text, words: item, paragraphs, first, written: day }: Part,
  language: Language,
): readonly DatedSentence[] {
  const written = item.map(({ words }) => datesAmong(text, words, language));
  const found = withoutHours(text, written);
  const { above, several } = headingsOf(
    text,
    item.map(({ words }, at) => ({ paragraph: paragraphs[at]!, words, mentions: found[at]! })),
  );
  const dateline = several ? null : datelineAmong(text, found);
  const daysOf = (dates: readonly DateMention[]) =>
    new Set(dates.flatMap((date) => (date.kind === "day" && date.edtf !== null ? [date.edtf] : [])));
  const weekdays = byWeekday(daysOf(found.flat()));
  const days = daysOf(found.flat().filter(({ start }) => start !== dateline?.start));
  const reported = [dateline?.edtf, day].find((edtf) => calendarDay(edtf ?? "") !== null) ?? null;
  const today = calendarDay(reported ?? "");
  let anchor: string | null = null;
  let lastDay: string | null = null;
  let ofWar = false;
  let ofReport = false;
  let before = -1;
  const sentences = found.map((mentions, at) => {
    const war = memoize(() => holdsPhrase(wars(language), item[at]?.words ?? []));
    const heading = several ? above[at]! : null;
    if (mentions.length === 0) return { dates: [], before, heading, war };
    const ofSameYear = memoize(() => holdsPhrase(sameYears(language), item[at]!.words));
    const dates: Dated[] = [];
    const heads = dateline !== null && mentions.includes(dateline);
    // of two days of the week one is that of the report, and the year that would tell which is not known
    const headDay = heads && weekdaysAmong(mentions) === 1 ? dateline.edtf : null;
    for (const mention of mentions) {
      // "since the war broke out on 27 September. Within minutes …": not of that day
      // nor "hours after" of the day of the report
      const from = (ofWar || ofReport) && mention.step?.count === 0 ? null : anchor;
      const resolved = resolve(mention, {
        weekdays,
        anchor: from,
        today,
        headDay,
        written: dateline?.edtf ?? null,
      });
      const dated = withYear(
        resolved,
        (day) =>
          (hasPassed(mention, item[at]!.words, language) ? yearBefore(day, reported) : null) ??
          nearYear(day, lastDay, reported) ??
          (ofSameYear() ? yearOf(anchor) : null) ??
          yearOf(above[at]?.edtf ?? null) ??
          (mention.kind === "day" ? yearUpTo(day, dateline?.edtf ?? null) : null),
      );
      if (!isBirthday(item[at]!.words, mention, language)) lastDay = fullDay(dated.resolved) ?? lastDay;
      const toCome = isToCome(mention, item[at]!.words, language);
      dates.push(toCome ? { ...dated, toCome: true } : dated);
      if (toCome) continue;
      // "on Monday … on that day": a Monday nobody can tell
      // "since November 2020. A day later": computed from the day told before
      const vague =
        dated.lead === "since" &&
        // nor from "the new year"
        ((calendarDay(dated.resolved ?? "") === null && calendarDay(anchor ?? "") !== null) ||
          (dated.kind === "day" && !/\d/u.test(dated.words)));
      if (!vague) ofReport = mention === dateline;
      anchor = vague ? anchor : (dated.resolved ?? (mention.weekday === null ? anchor : null));
    }
    const last = dates.findLast(({ step }) => step === null);
    if (last !== undefined) ofWar = last.lead === "since" && war();
    const opening = dates.length === 2 && dates[0]!.kind === "day" ? dates[0]!.resolved : null;
    // what is told later goes on from the opening day, so this one comes last
    const told = dates
      .map((date) => withYear(date, (day) => yearUpTo(day, opening)))
      .map((date) => (date.start === dateline?.start ? { ...date, dateline: true as const } : date));
    const dated = { dates: told, before, heading, war };
    if (told.some((date) => date.dateline !== true)) before = first + at;
    return dated;
  });
  const begins = sentences.flatMap(({ dates, war }) => {
    const days = dates.filter((date) => date.kind === "day" && date.lead === "since");
    return days.length > 0 && war() ? days : [];
  });
  const since = new Set(begins.map((date) => date.edtf)).size === 1 ? (begins[0] ?? null) : null;
  const all = sentences.flatMap(({ dates }, at) => dates.map((date) => ({ date, index: first + at })));
  const oneDay = days.size === 1 ? all.filter(({ date }) => days.has(date.resolved ?? "")) : [];
  return sentences.map((sentence) => ({ ...sentence, since, oneDay }));
}

function weekdaysAmong(mentions: readonly DateMention[]): number {
  return new Set(mentions.flatMap(({ weekday }) => (weekday === null ? [] : [weekday]))).size;
}

const sameYears = perLanguage(({ time }) => compileList(time.sameYear));
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

/** "Two months later" than a month is a month, than a year nothing; "three years later" than a year is a year. */
function stepped(anchor: string, { unit, count }: NonNullable<DateMention["step"]>): string | null {
  const start = anchor.split("/")[0] ?? anchor;
  if (unit === "year" && count === 0) return yearOf(start);
  // "Oct. 7 … that day"
  if (unit === "day" && count === 0 && /^XXXX-\d\d-\d\d$/u.test(start)) return start;
  const day = calendarDay(start);
  if (day !== null) return stepDay(day, unit, count);
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/u.exec(start) ?? [];
  if (year === undefined || (unit !== "year" && (month === undefined || unit !== "month"))) return null;
  const later = stepDay({ year: Number(year), month: Number(month ?? 1), day: 1 }, unit, count);
  return later?.slice(0, month === undefined ? 4 : 7) ?? null;
}

/** What dates without a number are computed from. */
interface Anchors {
  readonly weekdays: ReadonlyMap<number, string | null>;
  /** The last date told, as EDTF. */
  readonly anchor: string | null;
  /** The day of the document; null where it gives none. */
  readonly today: CalendarDay | null;
  /** That day without its year, in the sentence behind it: "KELMAR, July 29 - … on Tuesday" is written on the day. */
  readonly headDay: string | null;
  /** The day of the document, also one without a year. */
  readonly written: string | null;
}

/** Whether a day is one of the eight that end with another, whose year may be unknown. */
function isWithinWeek(edtf: string, end: string): boolean {
  const day = calendarDay(edtf);
  const last = calendarDay(end.replace(/^XXXX/u, edtf.slice(0, 4)));
  if (day === null || last === null) return false;
  for (let back = 0; back <= 7; back += 1) if (stepDay(last, "day", -back) === edtf) return true;
  return false;
}

function resolve(mention: DateMention, { weekdays, anchor, today, headDay, written }: Anchors): Dated {
  if (mention.edtf !== null) return { ...mention, resolved: mention.edtf, basis: "stated" };
  if (mention.today !== null) {
    return {
      ...mention,
      resolved: today === null ? null : reckoned(today, mention.today),
      basis: "relative",
    };
  }
  if (mention.step !== null) {
    const resolved = anchor === null ? null : stepped(anchor, mention.step);
    return { ...mention, resolved, basis: "relative" };
  }
  const { weekday } = mention;
  const told = weekday === null ? null : (weekdays.get(weekday) ?? null);
  // in a report of 21 January "Sunday" is none in October
  const known = told !== null && (written === null || isWithinWeek(told, written)) ? told : null;
  const resolved = known ?? (weekday === null || today === null ? null : (lastOf(weekday, today) ?? headDay));
  return { ...mention, resolved, basis: "relative" };
}

/**
 * A day or month, or a period of them, that is written without its year, completed where the text tells the year.
 * @param yearFor asked for these only, by what follows the year: `09-27` or `09`.
 */
function withYear(date: Dated, yearFor: (day: string) => string | null): Dated {
  const ends = (date.resolved ?? "").split("/");
  if (!ends.every((end) => /^XXXX-\d\d(?:-\d\d)?$/u.test(end))) return date;
  const [first, last] = [ends[0]!.slice(5), ends.at(-1)!.slice(5)];
  const year = yearFor(last);
  if (year === null) return date;
  // "từ 20/12 đến 5/1"
  const from = first <= last ? year : String(Number(year) - 1);
  return { ...date, resolved: ends.length === 1 ? `${year}-${last}` : `${from}-${first}/${year}-${last}` };
}

function yearOf(edtf: string | null): string | null {
  return /^\d{4}/u.exec(edtf ?? "")?.[0] ?? null;
}

/** "Ngày 11/7/2021, … hôm 9/7": the year of a day holds for one that is not past it. */
function yearUpTo(day: string, last: string | null): string | null {
  const [, year, end] = /^(\d{4})-(\d\d-\d\d)$/u.exec(last ?? "") ?? [];
  return year !== undefined && end !== undefined && day.length === end.length && day <= end ? year : null;
}

/** "since April", "last August" in a report of February: the last such month or day. */
function yearBefore(day: string, today: string | null): string | null {
  const [, year, end] = /^(\d{4})-(\d\d-\d\d)$/u.exec(today ?? "") ?? [];
  if (year === undefined || end === undefined) return null;
  return day <= end.slice(0, day.length) ? year : String(Number(year) - 1);
}

/** The word right before says that it has passed: "since April", "last August", not "from April". */
function hasPassed({ start, lead }: DateMention, words: readonly Word[], { time }: Language): boolean {
  const before = words[wordFrom(words, start) - 1]?.text ?? "";
  return (time.lasts?.includes(before) ?? false) || (lead === "since" && time.sinceEvent.includes(before));
}

/** "at midnight" is of the day of the document where the item has told no other day. */
function withoutHours(
  text: string,
  item: readonly (readonly DateMention[])[],
): readonly (readonly DateMention[])[] {
  const told: DateMention[] = [];
  return item.map((dates) => {
    const days = dates.filter(({ hour }) => !hour);
    told.push(...days);
    if (days.length === dates.length) return dates;
    return told.length === 1 && isDateline(text, told[0]!) ? dates : days;
  });
}

/** A day or month that is told without its year lies so many days before the day told before it, or behind it. */
const daysBack = 150;
const daysOn = 45;

/** "chiều 3/8/2019 … ngày 5/8", "10 November 2025 … Juli lalu": the year in which it lies near to the day told before. */
function nearYear(day: string, last: string | null, today: string | null): string | null {
  if (last === null || !isOfToday(day, last, today)) return null;
  const year = Number(last.slice(0, 4));
  // of a month its middle
  const whole = day.length > 2 ? day : `${day}-15`;
  const near = (own: string) => {
    if (calendarDay(own) === null) return false;
    const later = dayNumber(own) - dayNumber(last);
    return later >= -daysBack && later <= daysOn;
  };
  const isPast = (own: string) =>
    today === null || day.length > 2 || dayNumber(`${own}-${day}-01`) <= dayNumber(today);
  return [year, year - 1, year + 1].map(String).find((own) => near(`${own}-${whole}`) && isPast(own)) ?? null;
}

/** Days between a document and what it tells by the month alone. */
const farMonth = 300;

/** In a document of 2035 "January" behind a day of 2032 may be of any year. */
function isOfToday(day: string, last: string, today: string | null): boolean {
  return day.length > 2 || today === null || Math.abs(dayNumber(last) - dayNumber(today)) <= farMonth;
}

/** Words between "will" and the date of a plan. */
const farPlan = 8;

/** "would meet both sides on 7 March": nothing told later is computed from the day of a plan. */
function isToCome({ start }: DateMention, words: SentenceWords["words"], { speech }: Language): boolean {
  const at = wordFrom(words, start);
  return words.slice(Math.max(0, at - farPlan), at).some(({ text }) => speech.future.includes(text));
}

/** The day with its year that an EDTF date is, or its last day where it is a period. */
function fullDay(resolved: string | null): string | null {
  const last = resolved?.split("/").at(-1) ?? "";
  return calendarDay(last)?.year == null ? null : last;
}

/** "sinh ngày 3/4/1950": of no event. */
function isBirthday(words: readonly Word[], { start }: DateMention, language: Language): boolean {
  const at = wordFrom(words, start);
  return at > 0 && language.harm.ageBefore.includes(words[at - 1]!.text);
}

/** "yesterday" is a day, "last month" a month, "last year" a year. */
function reckoned(today: CalendarDay, { unit, count }: NonNullable<DateMention["today"]>): string | null {
  const day = stepDay(today, unit, count);
  if (unit === "week") return weekOf(calendarDay(day ?? ""));
  return day === null ? null : day.slice(0, unit === "year" ? 4 : unit === "month" ? 7 : undefined);
}

/** From Monday to Sunday. */
function weekOf(day: CalendarDay | null): string | null {
  const weekday = day === null ? null : weekdayOf(day);
  if (day === null || weekday === null) return null;
  return `${stepDay(day, "day", 1 - weekday)}/${stepDay(day, "day", 7 - weekday)}`;
}

/** The last such day of the week up to the day of the document. */
function lastOf(weekday: number, today: CalendarDay): string | null {
  const own = weekdayOf(today);
  return own === null ? null : stepDay(today, "day", -((own - weekday + 7) % 7));
}

/** Sentences of the shortest report that opens with its day. */
const shortestReport = 3;

/** "11 October 2019 – Gunmen …": the day with which the item opens, where no other line of it opens with one. */
function openingOf(text: string, found: readonly (readonly DateMention[])[]): DateMention | undefined {
  const first = found[0]?.[0];
  if (first === undefined || found.length < shortestReport || first.kind !== "day" || first.edtf === null)
    return undefined;
  const opening = found.flat().filter((date) => opensLine(text, date));
  return opening.length === 1 && opening[0] === first ? first : undefined;
}

/** The day at the head of the item, apart from its sentences; the first of several such lines of a chronicle is none. */
function datelineAmong(text: string, found: readonly (readonly DateMention[])[]): DateMention | null {
  const isHead = (date: DateMention) => date.kind === "day" && date.edtf !== null && isDateline(text, date);
  const head = found.slice(0, datelineSentences).flat().find(isHead) ?? openingOf(text, found);
  if (head === undefined) return null;
  return found.slice(datelineSentences).flat().some(isHead) ? null : head;
}
