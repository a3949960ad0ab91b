/** Finds the dates of a span of text as they are written, without asking what happened on them. */
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Language } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { perLanguage } from "../text/per-language.ts";
import {
  beginsPhrase,
  compileList,
  compileLists,
  type Found,
  type Phrases,
  phraseAt,
} from "../text/phrases.ts";
import { splitWords, type Word } from "../text/split-words.ts";
import { dateFormAt } from "./date-form-at.ts";
import { compileDateForms, type DateForms, type Filled, firstWords } from "./date-forms.ts";
import { type DateKind, edtfOf } from "./edtf-of.ts";

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** By the words alone; null for a day of the week and for a date computed from another. */
  readonly edtf: string | null;
  /** As printed. */
  readonly words: string;
  readonly kind: DateKind;
  /** Monday 1 to Sunday 7, where the day of the week is written. */
  readonly weekday: number | null;
  /** What to add to the date before: "một tuần sau đó" is one week. */
  readonly step: { readonly unit: "day" | "week" | "month" | "year"; readonly count: number } | null;
  /** Computed from the day of the document: "yesterday". */
  readonly today: { readonly unit: "day" | "week" | "month" | "year"; readonly count: number } | null;
  /** An hour of the day of the document: "at midnight". */
  readonly hour?: true;
  /** "since", "until": the word before makes it one end of a period. */
  readonly lead: "since" | "until" | null;
  /** "until now" takes the place of an end. */
  readonly now: boolean;
}

/** `since-event`: an event may come before the date; `begins`: a war began on it; `not-before`: the day itself. */
type Lead = "since" | "since-event" | "begins" | "until" | "not-before" | "between";

interface Compiled {
  /** All words that a form of a date, "since" or "until now" may begin with. */
  readonly heads: Phrases<true>;
  readonly forms: DateForms;
  readonly leads: Phrases<Lead>;
  readonly now: Phrases<true>;
  /** Last words of those for a war that began: between "since" and its date many words may come. */
  readonly outbreaks: ReadonlySet<string>;
  /** Times that are no date. */
  readonly others: Phrases<true>;
  /** Words before a date that is a part of a name. */
  readonly named: ReadonlySet<string>;
  /** Between the two dates of a period. */
  readonly ranges: Phrases<true>;
  readonly ands: Phrases<true>;
}

/** How many words may come between the word and its date. */
const leadReach: Readonly<Record<Lead, number>> = {
  since: 1,
  "since-event": 9,
  begins: 2,
  // "đến 17 giờ ngày 14/9"
  until: 3,
  "not-before": 3,
  between: 1,
};

/** The same up to a date on which the event broke out. */
const outbreakReach = 18;

const compiled = perLanguage(({ time }): Compiled => {
  const forms = compileDateForms(time);
  const leads = {
    since: time.since.filter((word) => !time.sinceEvent.includes(word)),
    "since-event": time.sinceEvent,
    begins: time.begins,
    until: time.until,
    "not-before": time.notBefore ?? [],
    between: time.between,
  };
  const words = [...firstWords(forms), ...Object.values(leads).flat(), ...time.untilNow, ...time.otherTimes];
  return {
    heads: compileList(words),
    forms,
    leads: compileLists(leads),
    outbreaks: new Set(time.begins.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1))),
    others: compileList(time.otherTimes),
    named: new Set(time.namedAfterDays),
    ranges: compileList(time.rangeTo),
    ands: compileList(time.betweenAnd),
    now: compileList(time.untilNow),
  };
});

export function findDates(text: string, span: Span, language: Language): readonly DateMention[] {
  return datesAmong(text, splitWords(text, span), language);
}

export function datesAmong(text: string, words: readonly Word[], language: Language): readonly DateMention[] {
  const { heads, leads, others, outbreaks, named } = compiled(language);
  const found: Placed[] = [];
  let lead: Leading | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.kind !== "number" && !beginsPhrase(heads, word)) {
      at += 1;
      continue;
    }
    // "beberapa hari sebelumnya" (a few days before) is no day, though "hari sebelumnya" would be one
    const vague = phraseAt(others, words, at);
    const date = vague === null ? dateAt(text, words, at, language) : null;
    if (date !== null) {
      const reached: Lead | null = lead !== null && reaches(lead, words, at, outbreaks) ? lead.kind : null;
      // "the toll from Thursday's fire": no beginning
      const led = reached === "since" && /['’]s$/u.test(date.words) ? null : reached;
      // "30 February 2020" is no date, and no February either
      const isName = words[at - 1]?.capital === true && named.has(words[at - 1]!.text);
      if (!isName && exists(date) && !isYearOf(date, found.at(-1)))
        found.push({ ...date, lead: endOf(led), led });
      lead = null;
    }
    const leading: Found<Lead> | null = vague !== null || date !== null ? null : phraseAt(leads, words, at);
    const kind = leading?.values[0];
    // "sejak perselisihan antara tentara dan milisi pecah pada 15 April"
    // and "sejak Arunia mulai menyerang pada 24 Februari"
    const inside = (kind === "between" || kind === "since") && lead?.kind === "since-event";
    if (leading !== null && kind !== undefined && !inside) lead = { kind, to: leading.to };
    at = vague?.to ?? date?.to ?? leading?.to ?? at + 1;
  }
  return withPeriods(text, found, words, language);
}

const exists = ({ edtf }: DateMention): boolean => edtf === null || boundsOf(edtf) !== null;

/** "July of the same year": the year of the month before it, and no date of its own. */
function isYearOf({ step, from }: Omit<Placed, "led">, last: Placed | undefined): boolean {
  return step?.unit === "year" && step.count === 0 && last !== undefined && from - last.to <= 1;
}

/** "so far", or the longest written form of a date, that begins at a word. */
function dateAt(
  text: string,
  words: readonly Word[],
  at: number,
  language: Language,
): Omit<Placed, "led"> | null {
  const { forms, now } = compiled(language);
  const upToNow = phraseAt(now, words, at);
  if (upToNow !== null) {
    const { to } = upToNow;
    return { ...blank, ...bounds(text, words, at, to), kind: "relative", now: true, from: at, to };
  }
  const filled = dateFormAt(forms, words, at);
  const mention = filled === null ? null : mentionOf(text, words, at, filled, language);
  return filled === null || mention === null ? null : { ...mention, from: at, to: filled.to };
}

interface Leading {
  readonly kind: Lead;
  readonly to: number;
}

/** A date with its words: `from` (included) to `to` (excluded), and what leads it. */
interface Placed extends DateMention {
  readonly from: number;
  readonly to: number;
  readonly led: Lead | null;
}

/** "từ sáng 27/9", "since Tuesday", "since the coup in February": a few words between, and no mark. */
function reaches(
  { kind, to }: Leading,
  words: readonly Word[],
  at: number,
  outbreaks: ReadonlySet<string>,
): boolean {
  // "sejak perselisihan antara tentara dan milisi (RSF) meletus pada 15 April"
  const outbreak = [words[at - 1], words[at - 2]].some((word) => outbreaks.has(word?.text ?? ""));
  if (kind === "since-event" && outbreak && at - to <= outbreakReach)
    return words.slice(to, at).every(({ text }) => !/^[,;:.]$/u.test(text));
  if (at - to > leadReach[kind]) return false;
  for (let between = to; between < at; between += 1) if (words[between]!.kind === "mark") return at - to <= 1;
  return true;
}

function endOf(led: Lead | null): "since" | "until" | null {
  if (led === null || led === "between" || led === "not-before") return null;
  return led === "until" ? "until" : "since";
}

/** "from 2004 to September 2013", "between 28 April and 3 May": two dates with a word of ranges between are one period. */
function withPeriods(
  text: string,
  found: readonly Placed[],
  words: readonly Word[],
  language: Language,
): readonly DateMention[] {
  const { ranges, ands } = compiled(language);
  const dates: DateMention[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const first = found[at]!;
    const last = found[at + 1];
    // "hôm qua (22/10)": the date in words and then in digits is one
    if (last !== undefined && isRepeated(first, last, words)) continue;
    const links = first.led === "between" ? ands : ranges;
    const opened = first.led !== null || (last !== undefined && inBrackets(words, first.from, last.to));
    const link = last === undefined || !opened ? null : phraseAt(links, words, first.to);
    const edtf =
      last !== undefined && link !== null && last.from - link.to <= 1
        ? periodOf(first.edtf, last.edtf)
        : null;
    if (edtf === null || last === undefined) dates.push(plain(first));
    else {
      const { start, end, words: printed } = bounds(text, words, first.from, last.to);
      dates.push({ ...blank, start, end, words: printed, edtf, kind: "period" });
      at += 1;
    }
  }
  return dates;
}

/** "the battle of Orsk (16/12/1944 – 25/1/1945)" */
function inBrackets(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.text === "(" && words[to]?.text === ")";
}

function isRepeated(first: Placed, last: Placed, words: readonly Word[]): boolean {
  const reckoned = first.today !== null || first.step !== null;
  const between = words.slice(first.to, last.from);
  return (
    reckoned && last.edtf !== null && between.length <= 1 && between.every(({ kind }) => kind === "mark")
  );
}

const plain = ({ from: _from, to: _to, led: _led, ...mention }: Placed): DateMention => mention;

/** The year that the end gives holds for a beginning without one; null where the two make no period. */
function periodOf(first: string | null, last: string | null): string | null {
  if (first === null || last === null || /[/[~]/u.test(first + last)) return null;
  const start = /^XXXX/u.test(first) ? last.slice(0, 4) + first.slice(4) : first;
  const from = boundsOf(start);
  const to = boundsOf(last);
  return from === null || to === null || start >= last ? null : `${start}/${last}`;
}

const blank = { edtf: null, weekday: null, step: null, today: null, lead: null, now: false } as const;

function bounds(text: string, words: readonly Word[], from: number, to: number) {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end) };
}

function mentionOf(
  text: string,
  words: readonly Word[],
  at: number,
  filled: Filled,
  language: Language,
): DateMention | null {
  const { form, parts } = filled;
  const base = { ...blank, ...bounds(text, words, at, filled.to) };
  if (form.kind === "today") {
    const today = { unit: form.unit, count: form.count };
    return { ...base, kind: "relative", today, ...(form.hour && { hour: true }) };
  }
  if (form.kind === "same-day" || form.kind === "immediately") {
    return { ...base, kind: "relative", step: { unit: "day", count: 0 } };
  }
  if (form.kind === "same-year") {
    // "perang lima setengah tahun itu": years that are counted
    const counted = words[at - 1];
    const word = counted?.text ?? "";
    const isCount = language.time.numbers[word] !== undefined || language.numbers.halves.includes(word);
    if (counted?.kind === "number" || isCount) return null;
    return { ...base, kind: "relative", step: { unit: "year", count: 0 } };
  }
  if (form.kind === "step") {
    const unit = form.unit ?? filled.unit;
    return unit === null
      ? null
      : { ...base, kind: "relative", step: { unit, count: form.sign * (parts.n ?? 1) } };
  }
  if (parts.y === undefined && isNamePart(words, at, language)) {
    // its number is no other's
    return words[at]?.kind === "number" ? { ...base, kind: "relative" } : null;
  }
  if (touchesNumber(words, at, filled.to) || isDuration(words, at, filled.to, language)) return null;
  if (form.kind === "decade") {
    if (parts.D === undefined || parts.D % 10 !== 0) return null;
    const edtf =
      form.from === 0 && form.to === 9
        ? `${Math.floor(parts.D / 10)}X`
        : `${parts.D + form.from}~/${parts.D + form.to}~`;
    return { ...base, kind: "decade", edtf };
  }
  const date = edtfOf(parts);
  return date === null ? null : { ...base, ...date, weekday: parts.w ?? null };
}

/** "đường Cách Mạng Tháng 8", "Phố 30 Tháng 4": the word for a month with a capital behind a capital or a number. */
function isNamePart(words: readonly Word[], at: number, { time }: Language): boolean {
  const before = words[at - 1];
  const first = words[at];
  const behind = words[at + 1];
  const isMonth = (word: Word | undefined) => word?.capital === true && time.units.month.includes(word.text);
  // "NGÀY 30 THÁNG 4" and "Ngày 30 Tháng 4" are days
  if (first?.kind === "number") return isMonth(behind) && !time.units.day.includes(before?.text ?? "");
  return (
    isMonth(first) && (before?.kind === "number" || (before?.capital === true && before.kind === "letters"))
  );
}

/** "1 tháng 1 ngày" (a month and a day): the last number counts days. */
function isDuration(words: readonly Word[], from: number, to: number, { time }: Language): boolean {
  const first = words[from];
  const last = words[to - 1];
  const next = words[to];
  return first?.kind === "number" && last?.kind === "number" && time.units.day.includes(next?.text ?? "");
}

/** "1.27/9", "9/11/20/4": digits that run on are no date. */
function touchesNumber(words: readonly Word[], from: number, to: number): boolean {
  const joins = (mark: Word | undefined, number: Word | undefined) =>
    mark?.kind === "mark" && ".,/".includes(mark.text) && number?.kind === "number";
  const first = words[from];
  const last = words[to - 1];
  const before = words[from - 1];
  const after = words[to];
  const glued = (a: Word | undefined, b: Word | undefined) =>
    a !== undefined && b !== undefined && a.end === b.start;
  return (
    (first?.kind === "number" && glued(before, first) && joins(before, words[from - 2])) ||
    (last?.kind === "number" &&
      glued(last, after) &&
      joins(after, words[to + 1]) &&
      glued(after, words[to + 1]))
  );
}
