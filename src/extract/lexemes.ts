/** A sentence cut into known phrases, numerals and other words, with all that the language pack says of each. */
import type { Language } from "../model/language.ts";
import type { Span } from "../model/span.ts";
import { datesAmong } from "./find-dates.ts";
import { type Numeral, numeralOf } from "./numerals.ts";
import { type Found, phraseAt } from "./phrases.ts";
import { type Tags, tagTree } from "./tags.ts";
import { type Word, wordsOf } from "./words.ts";

export interface Lexeme extends Span {
  /** In lower case, endings cut; the words of a phrase joined by spaces. */
  readonly text: string;
  readonly tags: Readonly<Tags>;
  readonly numeral: Numeral | null;
  readonly kind: "phrase" | "numeral" | "word" | "mark";
  readonly capital: boolean;
  /** Written without a space after the character before. */
  readonly glued: boolean;
  /** Part of a date. */
  readonly date: "date" | "year" | null;
}

const nothing: Readonly<Tags> = {};

/** @param printed the words of the stretch, if they are cut already. */
export function lexemesOf(
  text: string,
  span: Span,
  language: Language,
  printed: readonly Word[] = wordsOf(text, span),
): readonly Lexeme[] {
  const words = withoutEndings(printed, language);
  const dates = datesAmong(text, printed, language);
  const { phrases } = tagTree(language);
  const found: Lexeme[] = [];
  const names = hasNames(printed);
  let date = 0;
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    while (date < dates.length && dates[date]!.end <= word.start) date += 1;
    const mention = dates[date];
    const inDate = mention !== undefined && mention.start <= word.start && word.end <= mention.end;
    const shared = {
      start: word.start,
      capital: word.capital,
      glued: at > 0 && words[at - 1]!.end === word.start,
      date: inDate ? (/^\d{4}$/u.test(word.text) ? ("year" as const) : ("date" as const)) : null,
    };
    if (word.kind === "number") {
      const to = numeralEnd(words, at);
      const raw = text.slice(word.start, words[to - 1]!.end);
      const { groupMark } = language.numbers;
      const numeral = raw.length > 15 ? null : numeralOf(raw, groupMark);
      found.push({ ...shared, end: words[to - 1]!.end, text: raw, tags: nothing, numeral, kind: "numeral" });
      at = to;
      continue;
    }
    const known = phraseAt(phrases, words, at);
    const phrase = names && known !== null && insideName(found.at(-1), word, known) ? null : known;
    const to = phrase?.to ?? at + 1;
    found.push({
      ...shared,
      end: words[to - 1]!.end,
      text: word.text,
      tags: phrase?.values[0] ?? nothing,
      numeral: null,
      kind: phrase !== null ? "phrase" : word.kind === "mark" ? "mark" : "word",
    });
    at = to;
  }
  return found;
}

/** Capitals tell names only where most words have none: not in a headline or a text in capitals. */
function hasNames(words: readonly Word[]): boolean {
  const letters = words.filter(({ kind }) => kind === "letters");
  return letters.length > 4 && letters.filter(({ capital }) => capital).length * 2 < letters.length;
}

/** "Ấn Độ" (India) is not "about" (độ), "Brigade Martir" kills nobody: the second word of a name. */
function insideName(before: Lexeme | undefined, word: Word, known: Found<Readonly<Tags>>): boolean {
  if (!word.capital || known.to > known.from + 1 || known.values[0]?.people !== undefined) return false;
  return before?.capital === true && before.kind === "word" && before.end + 1 === word.start;
}

/** "30.000" and "1,234,567" are one number: marks between digits, nothing apart. */
function numeralEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const [mark, digits, before] = [words[to], words[to + 1], words[to - 1]!];
    if (mark === undefined || digits === undefined || digits.kind !== "number") return to;
    if (mark.text !== "." && mark.text !== ",") return to;
    if (mark.start !== before.end || digits.start !== mark.end) return to;
    to += 2;
  }
}

/** Cuts an ending ("korbannya", "Israel's") where only the rest is a word of the pack. */
function withoutEndings(words: readonly Word[], language: Language): readonly Word[] {
  const { suffixes } = language.harm;
  if (suffixes.length === 0) return words;
  const { vocabulary } = tagTree(language);
  return words.map((word) => {
    if (word.kind !== "letters" || vocabulary.has(word.text)) return word;
    const suffix = suffixes.find(
      (ending) => word.text.endsWith(ending) && vocabulary.has(word.text.slice(0, -ending.length)),
    );
    return suffix === undefined ? word : { ...word, text: word.text.slice(0, -suffix.length) };
  });
}
