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
  if (known.size === 0) return () => [];
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  // Letters, marks and digits on either side would make it part of another word: "Iran" in "Iranian".
  const edge = "[\\p{L}\\p{M}\\p{N}]";
  const pattern = new RegExp(`(?<!${edge})(?:${longestFirst.map(escaped).join("|")})(?!${edge})`, "giu");
  return (words) =>
    [...words.normalize("NFC").matchAll(pattern)].flatMap(({ 0: form, index }) => {
      const name = known.get(keyOf(form));
      if (!name || (name.capital && !startsWithCapital(form))) return [];
      return [{ id: name.id, start: index, end: index + form.length }];
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
