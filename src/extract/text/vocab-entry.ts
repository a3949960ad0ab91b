/**
 * The forms that words take in print, each kept once: a text repeats few words many times. What is worked out of
 * a form (lower case, capitals) is worked out at its first sight only.
 */
import { ignored } from "../../text/reading-view.ts";

export interface VocabEntry {
  readonly printed: string;
  /** In lower case; any apostrophe and quotation mark in its plain form. */
  readonly text: string;
  readonly kind: "letters" | "number" | "mark";
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** In capitals throughout: "NATO", or any word of a shouted text. */
  readonly upper: boolean;
  /** Of its text; its last five bits tell which bit stands for it in a set of few words. */
  readonly hash: number;
  /** What `perForm` has worked out of it, each at its own place. */
  readonly known: unknown[];
}

let places = 0;

/**
 * Works something out of each form when first asked for it: a text asks for it at every word.
 * @param compute must not return `undefined`.
 */
export function perForm<T>(compute: (form: VocabEntry) => T): (form: VocabEntry) => T {
  const place = places;
  places += 1;
  return (form) => {
    const { known } = form;
    const found = known[place];
    if (found !== undefined) return found as T;
    const made = compute(form);
    while (known.length < place) known.push(undefined);
    known[place] = made;
    return made;
  };
}

/** So many are kept at most; then the cache starts over, so that memory does not grow with the texts read. */
const most = 10_000;
let forms = new Map<string, VocabEntry>();

/** The forms seen last, each at a place that its letters tell: most words are found here, and not cut out at all. */
const seen = new Array<VocabEntry | undefined>(1 << 14).fill(undefined);

const plainMarks: ReadonlyMap<string, string> = new Map([
  ["“", '"'],
  ["”", '"'],
  ["„", '"'],
  ["«", '"'],
  ["»", '"'],
  ["‘", "'"],
  ["’", "'"],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["−", "-"],
]);

/**
 * The form of one word, number or mark.
 * @param sum of its code units, one after the other by `addEntry`.
 */
export function entryAt(
  source: string,
  start: number,
  end: number,
  sum: number,
  kind: VocabEntry["kind"],
): VocabEntry {
  const place = (sum ^ (sum >>> 14)) & (seen.length - 1);
  const last = seen[place];
  if (last !== undefined && stands(last.printed, source, start, end)) return last;
  const form = formOf(source.slice(start, end), kind);
  seen[place] = form;
  return form;
}

export function addEntry(sum: number, code: number): number {
  return (Math.imul(sum, 31) + code) | 0;
}

function stands(printed: string, source: string, start: number, end: number): boolean {
  if (printed.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (printed.charCodeAt(at - start) !== source.charCodeAt(at)) return false;
  }
  return true;
}

function formOf(printed: string, kind: VocabEntry["kind"]): VocabEntry {
  const found = forms.get(printed);
  if (found !== undefined) return found;
  const made = kind === "letters" ? lettersForm(printed) : plainForm(printed, kind);
  if (forms.size >= most) forms = new Map();
  forms.set(printed, made);
  return made;
}

function plainForm(printed: string, kind: VocabEntry["kind"]): VocabEntry {
  const text = plainMarks.get(printed) ?? printed.replaceAll(ignored, "");
  return { printed, text, kind, capital: false, upper: false, hash: hashOf(text), known: [] };
}

function lettersForm(printed: string): VocabEntry {
  const lower = printed.replaceAll(ignored, "").toLowerCase();
  const text = lower.replace("’", "'");
  const capital = lower.charCodeAt(0) !== printed.charCodeAt(0);
  const upper = capital && printed.length > 1 && printed === printed.toUpperCase();
  return { printed, text, kind: "letters", capital, upper, hash: hashOf(text), known: [] };
}

/** The same word without its ending. */
export function cutEntry(form: VocabEntry, text: string): VocabEntry {
  return { ...form, text, hash: hashOf(text), known: [] };
}

export function hashOf(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = addEntry(sum, text.charCodeAt(at));
  return sum ^ (sum >>> 12);
}
