/** Finds the longest written form of a date that begins at a word: walks the tree of forms, slot by slot. */

import { matchAt } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { DateForms, Filled, Form, FormNode, Slot, Unit } from "./date-forms.ts";

/** The slots filled so far, the last one first. */
interface Fills {
  readonly part: Slot["part"];
  readonly value: number;
  readonly unit: Unit | null;
  readonly before: Fills | null;
}

interface Best {
  readonly to: number;
  readonly form: Form;
  readonly fills: Fills | null;
}

/** The walk from one word: what is looked for, and the longest form found so far. */
interface Walk {
  readonly forms: DateForms;
  readonly words: readonly Word[];
  readonly from: number;
  best: Best | null;
}

/** The longest form that starts at the word `from`. */
export function dateFormAt(forms: DateForms, words: readonly Word[], from: number): Filled | null {
  const walk: Walk = { forms, words, from, best: null };
  step(walk, forms.root, from, null);
  return walk.best === null ? null : filledBy(walk.best);
}

function step(walk: Walk, node: FormNode, at: number, fills: Fills | null): void {
  for (const form of node.forms) {
    const longer = walk.best === null || at > walk.best.to;
    if (longer && leads(form, walk.words, walk.from) && inOrder(fills)) walk.best = { to: at, form, fills };
  }
  const word = walk.words[at];
  if (word === undefined) return;
  const next = (node.bits & (1 << word.form.hash)) === 0 ? undefined : node.next.get(word.text);
  if (next !== undefined) step(walk, next, at + 1, fills);
  if (node.slots.length === 0) return;
  if (word.kind === "number") fillNumber(walk, node, at, fills);
  else if (word.kind === "letters") fillName(walk, node, at, fills);
}

/** "December 23 to 6 p.m.": the second day of one month comes after the first. */
function inOrder(fills: Fills | null): boolean {
  const value = (part: Slot["part"]): number | null => {
    for (let fill = fills; fill !== null; fill = fill.before) if (fill.part === part) return fill.value;
    return null;
  };
  const last = value("d2");
  return last === null || value("m2") !== null || last > (value("d") ?? 0);
}

function fillNumber(walk: Walk, node: FormNode, at: number, before: Fills | null): void {
  const { text, end } = walk.words[at]!;
  const value = Number(text);
  for (const { part, limit, day, to } of node.slots) {
    if (limit === null || text.length > limit[2] || value < limit[0] || value > limit[1]) continue;
    const after = day ? walk.words[at + 1] : undefined;
    const suffixed = after?.start === end && walk.forms.suffixes.has(after.text);
    step(walk, to, suffixed ? at + 2 : at + 1, { part, value, unit: null, before });
  }
}

function fillName(walk: Walk, node: FormNode, at: number, before: Fills | null): void {
  const match = matchAt(walk.forms.names, walk.words, at);
  if (match === null) return;
  const { capital } = walk.words[at]!;
  for (const { part, name, to } of node.slots) {
    for (const each of match.values) {
      if (each.slot !== name || (each.capital && !capital)) continue;
      step(walk, to, at + match.length, { part, value: each.value, unit: each.unit ?? null, before });
      break;
    }
  }
}

function filledBy({ to, form, fills }: Best): Filled {
  const parts: { [part in Slot["part"]]?: number } = form.kind === "date" ? { ...form.parts } : {};
  let unit: Unit | null = null;
  // of two fills of one part the later one counts, and it comes first
  for (let fill = fills; fill !== null; fill = fill.before) {
    parts[fill.part] ??= fill.value;
    unit ??= fill.unit;
  }
  return { to, parts, unit, form };
}

function leads(form: Form, words: readonly Word[], from: number): boolean {
  if (form.kind !== "date") return true;
  const { before } = form;
  return before.every((text, at) => words[from - before.length + at]?.text === text);
}
