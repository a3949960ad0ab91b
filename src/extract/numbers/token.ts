/** Stage "tokens": a sentence cut into known phrases, numerals and other words, with all that the language pack says of each. */
import type { Language } from "../../model/language/language.ts";
import type { Span } from "../../model/span.ts";
import { ignored } from "../../text/reading-view.ts";
import type { DateAnalysis } from "../dates/dated-sentences.ts";
import { matchAt, type Node } from "../text/phrases.ts";
import type { Word } from "../text/split-words.ts";
import type { VocabEntry } from "../text/vocab-entry.ts";
import { compileLexicon, digitHints } from "./compile-lexicon.ts";
import { type LexiconTags, noTags } from "./lexicon-tags.ts";
import { type Numeral, numeralOf } from "./numeral.ts";

export interface Token extends Span {
  /** In lower case, endings cut; of a phrase its first word. */
  readonly text: string;
  readonly tags: Readonly<LexiconTags>;
  readonly numeral: Numeral | null;
  readonly kind: "phrase" | "numeral" | "word" | "mark";
  readonly capital: boolean;
  /** Its last word begins with a capital letter: "anggota Front Rakyat". */
  readonly capitalEnd: boolean;
  /** Written without a space after the character before. */
  readonly glued: boolean;
  /** Part of a date. */
  readonly date: "date" | "year" | null;
}

/** Of a number in digits: no role, but hints. */
const numeralTags: Readonly<LexiconTags> = { ...noTags, hints: digitHints };

/** The hints (see `prefilter`) of all tokens together. */
export function hintsOf(tokens: readonly Token[]): number {
  let hints = 0;
  for (const { tags } of tokens) hints |= tags.hints;
  return hints;
}

/** The hints that the tokens of some words may have, told without making them. */
export function hintsAhead(words: readonly Word[], language: Language): number {
  const lexicon = compileLexicon(language);
  let hints = 0;
  for (const { form } of words) hints |= lexicon.hints(form);
  return hints;
}

export function tokensOf({ view: text, words, dated, language }: DateAnalysis): readonly Token[] {
  const { dates } = dated;
  const { phrases, stem } = compileLexicon(language);
  const bare = language.harm.suffixes.length === 0 ? words : stemmed(words, stem);
  const found: Token[] = [];
  let names: boolean | null = null;
  let date = 0;
  let before: Token | undefined;
  let dateline = words[0]?.form.upper === true && words[0].end - words[0].start > 1;
  for (let at = 0; at < bare.length; ) {
    const word = bare[at]!;
    dateline &&= word.capital || word.text === ",";
    while (date < dates.length && dates[date]!.end <= word.start) date += 1;
    const inDate = datedBy(word, dates[date]);
    const glued = before !== undefined && touches(text, before.end, word.start);
    // "1 số" (some): digits that are a word of the pack
    const spelled = word.kind === "number" ? matchAt(phrases, bare, at) : null;
    if (word.kind === "number" && (spelled === null || spelled.length < 2)) {
      const to = numeralEnd(text, bare, at, inDate === null ? (dates[date]?.start ?? text.length) : 0);
      before = numeralToken(text, word.start, bare[to - 1]!.end, glued, inDate, language);
      at = to;
    } else {
      let match = matchAt(phrases, bare, at);
      const lead = dateline && match !== null && !word.form.upper && opensLead(match);
      if (match !== null && word.capital && !lead && mayBeName(before, word, match)) {
        names ??= hasNames(words);
        if (names) match = null;
      }
      const length = match === null ? 1 : match.length;
      before = {
        start: word.start,
        end: bare[at + length - 1]!.end,
        text: word.text,
        tags: match === null ? noTags : match.values[0]!,
        numeral: null,
        // a mark stays one, also where the pack gives it a role ("," joins): rules see by marks where clauses end
        kind: length === 1 && word.kind === "mark" ? "mark" : match === null ? "word" : "phrase",
        capital: word.capital,
        capitalEnd: bare[at + length - 1]!.capital,
        glued,
        date: inDate,
      };
      at += length;
    }
    found.push(before);
  }
  return found;
}

/** "korbannya", "Israel's": the ending is cut where only the rest is a word of the pack. */
function stemmed(words: readonly Word[], stem: (form: VocabEntry) => VocabEntry): readonly Word[] {
  let cut: Word[] | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const form = stem(word.form);
    if (form === word.form) continue;
    cut ??= [...words];
    cut[at] = { ...word, text: form.text, form };
  }
  return cut ?? words;
}

function datedBy(word: Word, date: Span | undefined): Token["date"] {
  if (date === undefined || date.start > word.start || word.end > date.end) return null;
  return word.kind === "number" && word.text.length === 4 ? "year" : "date";
}

function numeralToken(
  text: string,
  start: number,
  end: number,
  glued: boolean,
  date: Token["date"],
  language: Language,
): Token {
  const raw = text.slice(start, end).replaceAll(ignored, "");
  // longer ones are account numbers and the like, and arithmetic would lose their digits
  const numeral = raw.length > 15 ? null : numeralOf(raw, language.numbers.groupMark);
  return {
    start,
    end,
    text: raw,
    tags: numeralTags,
    numeral,
    kind: "numeral",
    capital: false,
    capitalEnd: false,
    glued,
    date,
  };
}

/** Capitals tell names only where most words have none: not in a headline or a text in capitals. */
function hasNames(words: readonly Word[]): boolean {
  let letters = 0;
  let capitals = 0;
  for (const { kind, capital } of words) {
    if (kind !== "letters") continue;
    letters += 1;
    if (capital) capitals += 1;
  }
  return letters > 4 && capitals * 2 < letters;
}

/** "KELMAR Three miners", "ORSK, Kermia A tram driver": behind a place in capitals the sentence begins. */
function opensLead({ values }: Node<Readonly<LexiconTags>>): boolean {
  const tags = values[0]!;
  return tags.value !== undefined || tags.articles === true || tags.before !== undefined;
}

/** "Ấn Độ" (India) is not "about" (độ), "Brigade Martir" kills nobody: the second word of a name. */
function mayBeName(before: Token | undefined, word: Word, match: Node<Readonly<LexiconTags>>): boolean {
  const { people, currencies, formations } = match.values[0] ?? noTags;
  if (match.length > 1 || people !== undefined || currencies || formations) return false;
  return before?.capital === true && before.kind === "word" && before.end + 1 === word.start;
}

/**
 * "30.000" and "1'234'567" are one number, and so is "30 000". Digits that touch digits through a mark belong together
 * whatever it is: what cannot be read whole is read as no number at all.
 */
function numeralEnd(text: string, words: readonly Word[], from: number, limit: number): number {
  let to = groupsEnd(text, words, from, limit);
  for (;;) {
    const next = touching(text, words, to, limit) ?? tornEnd(text, words, to);
    if (next === null) return to;
    to = next;
  }
}

/** Marks with a meaning of their own between two numbers: "20-30", "1/3", "12:30", "70%". */
const parting = /^[-/:%+=]$/u;
/** A letter that no abbreviation is, between digits: what is left of a mark that was misread, "1ƒ000". */
const misread = /^[^a-zđ]$/u;
/** Most marks that may come between two groups of digits. */
const mostMarks = 3;

/** One past the digits that follow without a blank, over marks alone: "1'200", "20(4", "14·000". */
function touching(text: string, words: readonly Word[], from: number, limit: number): number | null {
  for (let at = from; at < words.length && at - from <= mostMarks; at += 1) {
    const word = words[at]!;
    if (!touches(text, words[at - 1]!.end, word.start)) return null;
    if (word.kind === "number")
      return dateBegins(text, at - from, words[at - 1]!, word, limit) ? null : at + 1;
    if (word.kind !== "mark" && !misread.test(word.text)) return null;
    if (parting.test(word.text) && !beforeGroup(text, words, at)) return null;
  }
  return null;
}

/** "1—000": no number begins with a nought, so the dash parts none. */
function beforeGroup(text: string, words: readonly Word[], dash: number): boolean {
  const mark = words[dash]!;
  const group = words[dash + 1];
  if (mark.text !== "-" || group?.kind !== "number" || !touches(text, mark.end, group.start)) return false;
  return group.text.length === 3 && group.text.startsWith("0");
}

/** "40.14/5/1945": a sentence that ends in a number, and a date without the blank between. */
function dateBegins(text: string, marks: number, mark: Word, { start }: Word, limit: number): boolean {
  return marks === 1 && start === limit && text.charAt(mark.start) === ".";
}

/** Whether nothing is between two places but ignored characters. */
function touches(text: string, end: number, start: number): boolean {
  for (let at = end; at < start; at += 1) if (text.charAt(at) !== ignored) return false;
  return true;
}

/** One past a group that no number begins with, torn from its number by a blank next to the mark: "7 ,000", "20, 000". */
function tornEnd(text: string, words: readonly Word[], from: number): number | null {
  const mark = words[from];
  const group = words[from + 1];
  const before = words[from - 1]!;
  if (mark === undefined || group?.kind !== "number" || !/^[.,'’]$/u.test(mark.text)) return null;
  const left = touches(text, before.end, mark.start);
  const right = touches(text, mark.end, group.start);
  const torn = group.text.length === 3 && (right ? !left : left && group.text.startsWith("0"));
  return torn && text.slice(before.end, group.start).trim().length === 1 ? from + 2 : null;
}

/**
 * "30 000", "1 250 000": one space before each three digits, as SI and many languages write it.
 * @param limit where the next date begins: a day goes on with no digits.
 */
function groupsEnd(text: string, words: readonly Word[], from: number, limit: number): number {
  let to = from + 1;
  if (words[from]!.text.length > 3 || /^0/u.test(words[from]!.text)) return to;
  for (; ; to += 1) {
    const before = words[to - 1]!;
    const group = words[to];
    if (group?.kind !== "number" || group.text.length !== 3) return to;
    const between = text.slice(before.end, group.start).replaceAll(ignored, "");
    if (group.end > limit || !/^[ \n\u00a0\u2009\u202f]$/u.test(between)) return to;
  }
}
