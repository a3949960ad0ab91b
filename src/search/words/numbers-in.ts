/**
 * Numbers of a text, whether in digits, with the word that multiplies them, or in words: "30.000", "30 nghìn" and
 * "thirty thousand" are 30000.
 */
import { type NumeralIndex, numberWordsAt } from "./numeral-index.ts";
import type { Token } from "./tokens.ts";

export interface NumberMention {
  readonly value: number;
  /** Places in the list of tokens, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Of one word, smaller numbers are too often something else: "năm" is a year, "one" is anyone. */
const least = 10;

/** @param scales by folded word. Every number in digits counts, with its multiplier or by itself. */
export function numbersIn(
  text: string,
  words: readonly Token[],
  scales: ReadonlyMap<string, number>,
  numerals: NumeralIndex,
): readonly NumberMention[] {
  let read = 0;
  return words.flatMap((word, at) => {
    if (at < read) return [];
    if (word.value === null) {
      const spelt = numberWordsAt(words, at, numerals);
      if (spelt === null || (spelt.to - at < 2 && spelt.value < least)) return [];
      read = spelt.to;
      return [{ value: spelt.value, from: at, to: spelt.to }];
    }
    const alone = { value: word.value, from: at, to: at + 1 };
    const scaled = scaledAt(text, words, at, scales);
    return scaled ? [scaled] : [alone];
  });
}

function scaledAt(
  text: string,
  words: readonly Token[],
  at: number,
  scales: ReadonlyMap<string, number>,
): NumberMention | null {
  const [number, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (number?.value == null || !next) return null;
  const scale = scales.get(next.fold);
  if (scale && gap(text, number, next) === " ") return { value: number.value * scale, from: at, to: at + 2 };
  // "4,6 triệu", "2.5 million"
  const decimal = after && scales.get(after.fold);
  if (!decimal || next.value === null || !/^[.,]$/u.test(gap(text, number, next))) return null;
  const value = Math.round(Number(`${number.value}.${next.spelling}`) * decimal);
  return { value, from: at, to: at + 3 };
}

const gap = (text: string, one: Token, other: Token) => text.slice(one.end, other.start);
