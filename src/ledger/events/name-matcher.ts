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
  const candidates = candidatesByHead([...known].map(([key, name]) => ({ key, ...name })));
  return (words) => {
    const text = words.normalize("NFC");
    const found: NameFound[] = [];
    let from = 0;
    wordRun.lastIndex = 0;
    for (let run = wordRun.exec(text); run !== null; run = wordRun.exec(text)) {
      const { 0: head, index } = run;
      for (const { key, lead, id, capital } of candidates.get(head.toLowerCase()) ?? []) {
        const start = index - lead;
        const end = start < from ? null : nameEnd(text, start, key);
        if (end === null) continue;
        if (!capital || startsWithCapital(text.slice(start, end))) found.push({ id, start, end });
        from = end;
        break;
      }
    }
    return found;
  };
}

/** Letters, marks and digits on either side would make a name part of another word: "Iran" in "Iranian". */
const wordRun = /[\p{L}\p{M}\p{N}]+/gu;
const edge = /[\p{L}\p{M}\p{N}]/u;

interface Key {
  /** In lower case, its words one blank apart. */
  readonly key: string;
  readonly id: string;
  /** Found only with a capital. */
  readonly capital: boolean;
}

interface Candidate extends Key {
  readonly head: string;
  /** Characters before the first word of the name: one in "'Ayn". */
  readonly lead: number;
}

/**
 * Names by their first word: most words of a text begin none. Those that begin before the word come first, then the
 * longest. (A regular expression a head takes a millisecond to compile, and there are hundreds.)
 */
function candidatesByHead(keys: readonly Key[]): ReadonlyMap<string, readonly Candidate[]> {
  const candidates = keys.flatMap((each): readonly Candidate[] => {
    const [first] = each.key.matchAll(wordRun);
    return first ? [{ ...each, head: first[0], lead: first.index }] : [];
  });
  candidates.sort((a, b) => b.lead - a.lead || b.key.length - a.key.length || (a.key < b.key ? -1 : 1));
  return Map.groupBy(candidates, ({ head }) => head);
}

/** Where a name that begins at `start` ends, capital or small, with blanks of any kind; null where it is not this name. */
function nameEnd(text: string, start: number, key: string): number | null {
  let at = start;
  for (let of = 0; of < key.length; ) {
    if (at >= text.length) return null;
    const character = String.fromCodePoint(text.codePointAt(at)!);
    if (key[of] === " ") {
      if (!blank.test(character)) return null;
      while (blank.test(text.charAt(at))) at += 1;
      of += 1;
      continue;
    }
    const small = character.toLowerCase();
    if (!key.startsWith(small, of)) return null;
    at += character.length;
    of += small.length;
  }
  return isEdge(text, start - 1) || isEdge(text, at) ? null : at;
}

const blank = /\s/u;

/** A letter or digit stands there; of a character beyond the first plane either half may be asked for. */
function isEdge(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const half = /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;
  return edge.test(String.fromCodePoint(text.codePointAt(Math.max(0, half))!));
}

function startsWithCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form.normalize("NFC"));
}

function keyOf(form: string): string {
  return form.normalize("NFC").replace(/\s+/gu, " ").toLowerCase();
}
