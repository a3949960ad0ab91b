/**
 * The written forms of dates of one language, compiled to a tree: an edge is a word as it stands or a slot
 * (`{d}` a day, `{M}` a month by name …). Walked from one word, it finds the longest form that fits.
 */
import type { TimeWords } from "../model/language/time-words.ts";
import type { DateParts } from "./edtf-of.ts";
import { compilePhrases, type Phrases, phraseAt } from "./phrases.ts";
import { type Word, wordsOf } from "./words.ts";

type Unit = "day" | "week" | "month" | "year";

export type Form =
  | { readonly kind: "date"; readonly before: readonly string[] }
  | { readonly kind: "decade"; readonly from: number; readonly to: number }
  | { readonly kind: "step"; readonly sign: 1 | -1; readonly unit: Unit | null }
  | { readonly kind: "same-day" }
  | { readonly kind: "immediately" };

interface Name {
  readonly slot: "M" | "w" | "s" | "n" | "u";
  readonly value: number;
  readonly unit?: Unit;
  /** Written with a capital in the pack, so only with a capital in the text: "Minggu" (Sunday), "minggu" (week). */
  readonly capital: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly slots: Map<string, Node>;
  readonly forms: Form[];
}

export interface DateForms {
  readonly root: Node;
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
const empty = (): Node => ({ next: new Map(), slots: new Map(), forms: [] });
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

/** "<in> {M}" → what must stand before, and the form itself as words and slots. */
function addForm(root: Node, template: string, make: (before: readonly string[]) => Form): void {
  const lead = /^<([^>]+)>\s*/u.exec(template);
  const before = lead?.[1] === undefined ? [] : textWords(lead[1]);
  let node = root;
  for (const [, slot, literal] of template.slice(lead?.[0].length ?? 0).matchAll(/\{(\w+)\}|([^{}]+)/gu)) {
    for (const edge of slot === undefined ? textWords(literal ?? "") : [slot]) {
      const edges = slot === undefined ? node.next : node.slots;
      let next = edges.get(edge);
      if (next === undefined) {
        next = empty();
        edges.set(edge, next);
      }
      node = next;
    }
  }
  node.forms.push(make(before));
}

function textWords(text: string): readonly string[] {
  return wordsOf(text, { start: 0, end: text.length }).map((word) => word.text);
}

export function compileDateForms(time: TimeWords): DateForms {
  const root = empty();
  for (const form of time.forms) addForm(root, form, (before) => ({ kind: "date", before }));
  for (const { form, from, to } of time.decadeForms)
    addForm(root, form, () => ({ kind: "decade", from, to }));
  for (const form of time.laterForms) addForm(root, form, () => ({ kind: "step", sign: 1, unit: null }));
  for (const form of time.earlierForms) addForm(root, form, () => ({ kind: "step", sign: -1, unit: null }));
  for (const unit of units) {
    for (const form of time.oneLater[unit]) addForm(root, form, () => ({ kind: "step", sign: 1, unit }));
    for (const form of time.oneEarlier[unit]) addForm(root, form, () => ({ kind: "step", sign: -1, unit }));
  }
  for (const form of time.sameDay) addForm(root, form, () => ({ kind: "same-day" }));
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
  D: [1800, 2090, 4],
  n: [1, 99, 2],
};

/** The word after a slot filled at `at`, with its value; null when the slot does not fit. */
function fill(
  forms: DateForms,
  slot: string,
  words: readonly Word[],
  at: number,
): readonly [number, number, Unit | null] | null {
  const word = words[at];
  if (word === undefined) return null;
  const limit = limits[slot];
  if (word.kind === "number") {
    const value = Number(word.text);
    if (limit === undefined || word.text.length > limit[2] || value < limit[0] || value > limit[1])
      return null;
    const after = words[at + 1];
    const suffixed = slot.startsWith("d") && after?.start === word.end && forms.suffixes.has(after.text);
    return [suffixed ? at + 2 : at + 1, value, null];
  }
  const name = slot.charAt(0);
  if (word.kind !== "letters" || (limit !== undefined && name !== "n")) return null;
  const found = phraseAt(forms.names, words, at);
  const value = found?.values.find((v) => v.slot === name && (!v.capital || word.capital));
  return found === null || value === undefined ? null : [found.to, value.value, value.unit ?? null];
}

/** The longest form that starts at the word `from`. */
export function formAt(forms: DateForms, words: readonly Word[], from: number): Filled | null {
  let best: Filled | null = null;
  const walk = (node: Node, at: number, parts: Filled["parts"], unit: Unit | null): void => {
    for (const form of node.forms) {
      if ((best === null || at > best.to) && leads(form, words, from)) best = { to: at, parts, unit, form };
    }
    const word = words[at];
    if (word === undefined) return;
    const next = node.next.get(word.text);
    if (next !== undefined) walk(next, at + 1, parts, unit);
    for (const [slot, target] of node.slots) {
      const filled = fill(forms, slot, words, at);
      if (filled === null) continue;
      const key = slot.replace("M", "m");
      walk(target, filled[0], { ...parts, [key]: filled[1] }, filled[2] ?? unit);
    }
  };
  walk(forms.root, from, {}, null);
  return best;
}

/** The words with which a form may begin; a number may begin one too. */
export function firstWords({ root, names }: DateForms): readonly string[] {
  return [...root.next.keys(), ...names.root.next.keys()];
}

function leads(form: Form, words: readonly Word[], from: number): boolean {
  if (form.kind !== "date") return true;
  const { before } = form;
  return before.every((text, at) => words[from - before.length + at]?.text === text);
}
