/**
 * Dates that head a part of a text: "2004" or "June 2016" on a line of its own, "2011: Protests begin." They give their
 * year to the days below them; where a text has several, also the time of what is told there without one.
 */
import type { Span } from "../../model/span.ts";
import { wordFrom } from "../text/nearby.ts";
import type { Word } from "../text/split-words.ts";
import type { DateMention } from "./find-dates.ts";

export interface Heading extends Span {
  readonly edtf: string;
  readonly words: string;
}

/** A sentence as far as headings are concerned. */
export interface Line {
  readonly paragraph: number;
  readonly words: readonly Word[];
  readonly mentions: readonly DateMention[];
}

export interface Headings {
  /** For each sentence what heads it. */
  readonly above: readonly (Heading | null)[];
  /** A text with several headings is a chronicle. */
  readonly several: boolean;
}

const year = /^(?:1[5-9]|20)\d\d$/u;
/** Words before the date in its line: "Ngày 4/5", "Tahun 2004". */
const farthest = 1;

/** @param lines the sentences of one item. */
export function headingsOf(text: string, lines: readonly Line[]): Headings {
  const above: (Heading | null)[] = [];
  let found = 0;
  let section: Heading | null = null;
  let entry: Heading | null = null;
  lines.forEach((line, at) => {
    const begins = line.paragraph !== lines[at - 1]?.paragraph;
    if (begins) entry = null;
    const date = begins ? dateAtHead(text, line) : null;
    const rest = date === null ? [] : line.words.slice(wordFrom(line.words, date.end));
    const alone = rest.every(({ kind }) => kind === "mark") && line.paragraph !== lines[at + 1]?.paragraph;
    if (date !== null && (alone || isEntry(rest, date))) {
      found += 1;
      if (alone) section = date;
      else entry = date;
    }
    above.push(entry ?? section);
  });
  return { above, several: found > 1 };
}

function dateAtHead(text: string, { words, mentions }: Line): Heading | null {
  const [first] = words;
  const [date] = mentions;
  if (date?.edtf != null && date.lead === null && wordFrom(words, date.start) <= farthest)
    return { start: date.start, end: date.end, edtf: date.edtf, words: date.words };
  if (first?.kind !== "number" || !year.test(first.text)) return null;
  return { start: first.start, end: first.end, edtf: first.text, words: text.slice(first.start, first.end) };
}

/** "2011: …", "12 March 2011 – …": a mark that parts the date from what is told. */
function isEntry([mark, next]: readonly Word[], { end }: Heading): boolean {
  if (mark === undefined || next === undefined) return false;
  return mark.text === ":" || (/^[–—-]$/u.test(mark.text) && mark.start > end && next.start > mark.end);
}
