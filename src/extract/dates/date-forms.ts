/**
 * The written forms of dates of one language, compiled to a tree: an edge is a word as written or a slot
 * (`{d}` a day, `{M}` a month by name …).
 */
import type { TimeWords } from "../../model/language/time-words.ts";
import { compilePhrases, type Phrases } from "../text/phrases.ts";
import { splitWords, type Word } from "../text/split-words.ts";
import type { DateParts } from "./edtf-of.ts";

export type Unit = "day" | "week" | "month" | "year";

export type Form =
  | { readonly kind: "date"; readonly before: readonly string[]; readonly parts?: DateParts }
  | { readonly kind: "decade"; readonly from: number; readonly to: number }
  | { readonly kind: "step"; readonly sign: 1 | -1; readonly unit: Unit | null }
  /** Computed from the day of the document. */
  | { readonly kind: "today"; readonly unit: Unit; readonly count: number; readonly hour?: true }
  | { readonly kind: "same-day" }
  | { readonly kind: "same-year" }
  | { readonly kind: "immediately" };

interface Name {
  readonly slot: "M" | "w" | "s" | "n" | "u";
  readonly value: number;
  readonly unit?: Unit;
  /** Written with a capital in the pack, so only with a capital in the text: "Minggu" (Sunday), "minggu" (week). */
  readonly capital: boolean;
}

/** A place in a form that many words fit: `{d}`, `{M}`. */
export interface Slot {
  /** As written in the form. */
  readonly slot: string;
  /** The part of a date that it fills. */
  readonly part: keyof Filled["parts"];
  /** What names fit; none fit a slot of digits, but for a count. */
  readonly name: Name["slot"] | null;
  /** What digits fit, and how many of them at most; null = none. */
  readonly limit: readonly [low: number, high: number, digits: number] | null;
  /** A day, which may carry an ending: "21st". */
  readonly day: boolean;
  readonly to: FormNode;
}

export interface FormNode {
  readonly next: Map<string, FormNode>;
  /** The bits of the words that lead on: most words do not, and need no look at the map. */
  bits: number;
  readonly slots: Slot[];
  readonly forms: Form[];
}

export interface DateForms {
  readonly root: FormNode;
  readonly names: Phrases<Name>;
  readonly suffixes: ReadonlySet<string>;
}

export interface Filled {
  readonly to: number;
  readonly parts: DateParts & { readonly n?: number };
  readonly unit: Unit | null;
  readonly form: Form;
}

const units: readonly Unit[] = ["day", "week", "month", "year"];
const empty = (): FormNode => ({ next: new Map(), bits: 0, slots: [], forms: [] });
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

function namesOf(time: TimeWords): Phrases<Name> {
  const entries: [string, Name][] = [];
  const add = (words: readonly string[], slot: Name["slot"], value: number, unit?: Unit) => {
    for (const word of words) {
      entries.push([word, { slot, value, capital: isCapital(word), ...(unit && { unit }) }]);
    }
  };
  time.months.forEach((words, at) => {
    add(words, "M", at + 1);
  });
  time.weekdays.forEach((words, at) => {
    add(words, "w", at + 1);
  });
  for (const { words, season } of time.seasons) add(words, "s", season);
  for (const [word, value] of Object.entries(time.numbers)) add([word], "n", value);
  for (const unit of units) add(time.units[unit], "u", 0, unit);
  return compilePhrases(entries);
}

/** "<in> {M}" → what must come before, and the form itself as words and slots. */
function addForm(root: FormNode, template: string, make: (before: readonly string[]) => Form): void {
  const lead = /^<([^>]+)>\s*/u.exec(template);
  const before = wordsOf(lead?.[1] ?? "").map(({ text }) => text);
  let node = root;
  for (const [, slot, literal] of template.slice(lead?.[0].length ?? 0).matchAll(/\{(\w+)\}|([^{}]+)/gu)) {
    if (slot !== undefined) node = slotIn(node, slot).to;
    else for (const word of wordsOf(literal ?? "")) node = nextIn(node, word);
  }
  node.forms.push(make(before));
}

function nextIn(node: FormNode, { text, form }: Word): FormNode {
  const found = node.next.get(text) ?? empty();
  node.next.set(text, found);
  node.bits |= 1 << form.hash;
  return found;
}

function slotIn(node: FormNode, slot: string): Slot {
  const found = node.slots.find((each) => each.slot === slot);
  if (found !== undefined) return found;
  const limit = limits[slot] ?? null;
  const name = slot.charAt(0);
  const made: Slot = {
    slot,
    part: slot.replace("M", "m") as Slot["part"],
    name: limit === null || name === "n" ? (name as Name["slot"]) : null,
    limit,
    day: name === "d",
    to: empty(),
  };
  node.slots.push(made);
  return made;
}

function wordsOf(text: string): readonly Word[] {
  return splitWords(text, { start: 0, end: text.length });
}

export function compileDateForms(time: TimeWords): DateForms {
  const root = empty();
  for (const form of time.forms) addForm(root, form, (before) => ({ kind: "date", before }));
  for (const form of time.newYear ?? [])
    addForm(root, form, (before) => ({ kind: "date", before, parts: { d: 1, m: 1 } }));
  for (const { form, from, to } of time.decadeForms)
    addForm(root, form, () => ({ kind: "decade", from, to }));
  for (const form of time.laterForms) addForm(root, form, () => ({ kind: "step", sign: 1, unit: null }));
  for (const form of time.earlierForms) addForm(root, form, () => ({ kind: "step", sign: -1, unit: null }));
  for (const unit of units) {
    for (const form of time.oneLater[unit]) addForm(root, form, () => ({ kind: "step", sign: 1, unit }));
    for (const form of time.oneEarlier[unit]) addForm(root, form, () => ({ kind: "step", sign: -1, unit }));
  }
  for (const { words, unit, count } of time.fromToday) {
    for (const form of words) addForm(root, form, () => ({ kind: "today", unit, count }));
  }
  for (const form of time.hours ?? [])
    addForm(root, form, () => ({ kind: "today", unit: "day", count: 0, hour: true }));
  for (const form of time.sameDay) addForm(root, form, () => ({ kind: "same-day" }));
  for (const form of time.sameYearDates ?? []) addForm(root, form, () => ({ kind: "same-year" }));
  for (const form of time.immediately) addForm(root, form, () => ({ kind: "immediately" }));
  return { root, names: namesOf(time), suffixes: new Set(time.daySuffixes) };
}

const limits: Readonly<Record<string, readonly [low: number, high: number, digits: number]>> = {
  d: [1, 31, 2],
  d2: [1, 31, 2],
  m: [1, 12, 2],
  m2: [1, 12, 2],
  a: [1, 31, 2],
  b: [1, 31, 2],
  y: [1000, 2099, 4],
  y2: [1000, 2099, 4],
  e: [0, 99, 2],
  D: [1800, 2090, 4],
  n: [1, 99, 2],
};

/** The words with which a form may begin; a number may begin one too. */
export function firstWords({ root, names }: DateForms): readonly string[] {
  return [...root.next.keys(), ...names.root.next.keys()];
}
