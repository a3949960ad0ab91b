/** Finds the dates of a stretch of text as they are written, without asking what happened on them. */
import { boundsOf } from "../../dates/date-bounds.ts";
import type { Language } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { perLanguage } from "../text/per-language.ts";
import { beginsPhrase, compileList, compilePhrases, type Phrases, phraseAt } from "../text/phrases.ts";
import { splitWords, type Word } from "../text/split-words.ts";
import { dateFormAt } from "./date-form-at.ts";
import { compileDateForms, type DateForms, type Filled, firstWords } from "./date-forms.ts";
import { type DateKind, edtfOf } from "./edtf-of.ts";

export interface DateMention {
  readonly start: number;
  readonly end: number;
  /** By the words alone; null for a day of the week and for a date reckoned from another. */
  readonly edtf: string | null;
  /** As printed. */
  readonly words: string;
  readonly kind: DateKind;
  /** Monday 1 to Sunday 7, where the day of the week is written. */
  readonly weekday: number | null;
  /** What to add to the date before: "một tuần sau đó" is one week. */
  readonly step: { readonly unit: "day" | "week" | "month" | "year"; readonly count: number } | null;
  /** "since", "until": the word before makes it one end of a period. */
  readonly lead: "since" | "until" | null;
  /** "until now" stands in place of an end. */
  readonly now: boolean;
}

interface Compiled {
  /** All words that a form of a date, "since" or "until now" may begin with. */
  readonly heads: Phrases<true>;
  readonly forms: DateForms;
  readonly leads: Phrases<"since" | "until">;
  readonly now: Phrases<true>;
}

const compiled = perLanguage(({ time }): Compiled => {
  const forms = compileDateForms(time);
  const words = [...firstWords(forms), ...time.since, ...time.until, ...time.untilNow];
  return {
    heads: compileList(words),
    forms,
    leads: compilePhrases([
      ...time.since.map((words) => [words, "since"] as const),
      ...time.until.map((words) => [words, "until"] as const),
    ]),
    now: compileList(time.untilNow),
  };
});

export function findDates(text: string, span: Span, language: Language): readonly DateMention[] {
  return datesAmong(text, splitWords(text, span), language);
}

export function datesAmong(text: string, words: readonly Word[], language: Language): readonly DateMention[] {
  const { heads, forms, leads, now } = compiled(language);
  const found: DateMention[] = [];
  let lead: { readonly kind: "since" | "until"; readonly to: number } | null = null;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    if (word.kind !== "number" && !beginsPhrase(heads, word)) {
      at += 1;
      continue;
    }
    const upToNow = phraseAt(now, words, at);
    if (upToNow !== null) {
      found.push({ ...blank, ...bounds(text, words, at, upToNow.to), kind: "relative", now: true });
      at = upToNow.to;
      continue;
    }
    const filled = dateFormAt(forms, words, at);
    const mention = filled === null ? null : mentionOf(text, words, at, filled);
    if (filled !== null && mention !== null) {
      // "30 February 2020" is no date, and no February either
      if (mention.edtf !== null && boundsOf(mention.edtf) === null) {
        at = filled.to;
        continue;
      }
      // "từ sáng 27/9", "since Tuesday": at most one word between
      const near = lead !== null && at - lead.to <= 1;
      found.push({ ...mention, lead: near && lead !== null ? lead.kind : null });
      at = filled.to;
      continue;
    }
    const leading = phraseAt(leads, words, at);
    if (leading?.values[0] !== undefined) lead = { kind: leading.values[0], to: leading.to };
    at += 1;
  }
  return found;
}

const blank = { edtf: null, weekday: null, step: null, lead: null, now: false } as const;

function bounds(text: string, words: readonly Word[], from: number, to: number) {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  return { start, end, words: text.slice(start, end) };
}

function mentionOf(text: string, words: readonly Word[], at: number, filled: Filled): DateMention | null {
  const { form, parts } = filled;
  const base = { ...blank, ...bounds(text, words, at, filled.to) };
  if (form.kind === "same-day" || form.kind === "immediately") {
    return { ...base, kind: "relative", step: { unit: "day", count: 0 } };
  }
  if (form.kind === "step") {
    const unit = form.unit ?? filled.unit;
    return unit === null
      ? null
      : { ...base, kind: "relative", step: { unit, count: form.sign * (parts.n ?? 1) } };
  }
  if (touchesNumber(words, at, filled.to)) return null;
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
