/**
 * Finds names of a list in words of any language, whole names only, the longest first. A name written with a capital
 * is found only with one: "Pháp" (France) is not the "pháp" of "giải pháp" (solution).
 */
import type { Span } from "../../model/span.ts";

export interface Named {
  readonly id: string;
  readonly forms: readonly string[];
}

/** Ids of the names found in the words, each once, in the order of the text. */
export type NameMatcher = (words: string) => readonly string[];

/** A name found, with where it is in the words. */
export interface NameFound extends Span {
  readonly id: string;
}

/**
 * @param names with the forms to look for.
 * @returns a function that finds the ids of the names in a text, each once.
 */
export function nameMatcher(names: readonly Named[]): NameMatcher {
  const find = nameFinder(names);
  return (words) => [...new Set(find(words).map(({ id }) => id))];
}

/** Each place in the words where a name is, in their order. Words are in NFC, as published texts are. */
export function nameFinder(names: readonly Named[]): (words: string) => readonly NameFound[] {
  const known = new Map<string, { readonly id: string; readonly capital: boolean }>();
  for (const { id, forms } of names) {
    for (const form of forms) {
      const key = keyOf(form);
      const before = known.get(key);
      if (!before) known.set(key, { id, capital: startsWithCapital(form) });
      else if (before.id === id && !startsWithCapital(form)) known.set(key, { id, capital: false });
    }
  }
  const patterns = patternsByHead([...known.keys()]);
  return (words) => {
    const text = words.normalize("NFC");
    const found: NameFound[] = [];
    let from = 0;
    for (const { 0: head, index } of text.matchAll(wordRun)) {
      for (const { lead, pattern } of patterns.get(head.toLowerCase()) ?? []) {
        const start = index - lead;
        if (start < from) continue;
        pattern.lastIndex = start;
        const form = pattern.exec(text)?.[0];
        if (form === undefined) continue;
        from = start + form.length;
        const name = known.get(keyOf(form));
        if (name && !(name.capital && !startsWithCapital(form)))
          found.push({ id: name.id, start, end: from });
        break;
      }
    }
    return found;
  };
}

/** Letters, marks and digits on either side would make a name part of another word: "Iran" in "Iranian". */
const edge = "[\\p{L}\\p{M}\\p{N}]";
const wordRun = new RegExp(`${edge}+`, "gu");

interface NamePattern {
  /** Characters before the first word of the names: one in "'Ayn". */
  readonly lead: number;
  /** Matches at `lastIndex` the longest of the names. */
  readonly pattern: RegExp;
}

/** By the first word of the names: most words of a text begin no name, and need not be tried with each. */
function patternsByHead(keys: readonly string[]): ReadonlyMap<string, readonly NamePattern[]> {
  const longestFirst = [...keys].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const withHeads = longestFirst.flatMap((key) => {
    const [first] = key.matchAll(wordRun);
    return first ? [{ key, head: first[0], lead: first.index }] : [];
  });
  const byHead = Map.groupBy(withHeads, ({ head }) => head);
  return new Map([...byHead].map(([head, forms]) => [head, patternsOf(forms)]));
}

function patternsOf(
  forms: readonly { readonly key: string; readonly lead: number }[],
): readonly NamePattern[] {
  return [...Map.groupBy(forms, ({ lead }) => lead)]
    .sort(([a], [b]) => b - a)
    .map(([lead, same]) => {
      const names = same.map(({ key }) => escaped(key)).join("|");
      return { lead, pattern: new RegExp(`(?<!${edge})(?:${names})(?!${edge})`, "iuy") };
    });
}

function startsWithCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form.normalize("NFC"));
}

function spaced(words: string): string {
  return words.normalize("NFC").replace(/\s+/gu, " ");
}

function keyOf(form: string): string {
  return spaced(form).toLowerCase();
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replaceAll(" ", "\\s+");
}
