/** Finds the longest written form of a date that begins at a word: walks the tree of forms, slot by slot. */
import type { DateForms, Filled, Form, FormNode, Slot, Unit } from "./date-forms.ts";
import { phraseAt } from "./phrases.ts";
import type { Word } from "./words.ts";

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

/** The longest form that starts at the word `from`. */
export function formAt(forms: DateForms, words: readonly Word[], from: number): Filled | null {
  let best: Best | null = null;
  const walk = (node: FormNode, at: number, fills: Fills | null): void => {
    for (const form of node.forms) {
      if ((best === null || at > best.to) && leads(form, words, from)) best = { to: at, form, fills };
    }
    const word = words[at];
    if (word === undefined) return;
    const next = node.next.get(word.text);
    if (next !== undefined) walk(next, at + 1, fills);
    if (node.slots.size === 0) return;
    if (word.kind === "number") walkNumber(node, word, at, fills);
    else if (word.kind === "letters") walkName(node, word, at, fills);
  };
  const walkNumber = (node: FormNode, word: Word, at: number, before: Fills | null): void => {
    const value = Number(word.text);
    for (const { part, limit, day, to } of node.slots.values()) {
      if (limit === null || word.text.length > limit[2] || value < limit[0] || value > limit[1]) continue;
      const after = day ? words[at + 1] : undefined;
      const suffixed = after?.start === word.end && forms.suffixes.has(after.text);
      walk(to, suffixed ? at + 2 : at + 1, { part, value, unit: null, before });
    }
  };
  const walkName = (node: FormNode, word: Word, at: number, before: Fills | null): void => {
    const found = phraseAt(forms.names, words, at);
    if (found === null) return;
    for (const { part, name, to } of node.slots.values()) {
      const fits = found.values.find((each) => each.slot === name && (!each.capital || word.capital));
      if (fits !== undefined)
        walk(to, found.to, { part, value: fits.value, unit: fits.unit ?? null, before });
    }
  };
  walk(forms.root, from, null);
  return best === null ? null : filledBy(best);
}

function filledBy({ to, form, fills }: Best): Filled {
  const parts: { [part in Slot["part"]]?: number } = {};
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
