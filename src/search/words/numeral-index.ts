/** Numbers in words of any language, alone or after digits: "thirty thousand", "lima ribu", "30 nghìn", "hai trăm linh năm". */
import type { Numerals } from "../../model/search/search-words.ts";
import { fold } from "./fold.ts";
import type { Token } from "./tokens.ts";

export interface NumeralIndex {
  readonly units: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly teens: ReadonlyMap<string, number>;
  readonly joints: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** Words count with their marks or without any. */
export function numeralIndex({ units, scales, teens, joints, weak }: Numerals): NumeralIndex {
  const both = (of: Readonly<Record<string, number>>) =>
    new Map(
      Object.entries(of)
        .flatMap(([word, value]) => [[fold(word), value] as const, [word, value] as const])
        .reverse(),
    );
  const all = (list: readonly string[]) => new Set(list.flatMap((word) => [word, fold(word)]));
  return {
    units: both(units),
    scales: both(scales),
    teens: both(teens),
    joints: all(joints),
    weak: all(weak),
  };
}

interface Sum {
  /** Whole thousands, what is below them, and the last unit, which a scale may still multiply. */
  readonly total: number;
  readonly part: number;
  readonly unit: number;
}

/**
 * The number that begins at a token: its value and the token after it; null where there is none in words.
 * @param digits true to let a number in digits begin it ("30 nghìn").
 */
export function numberWordsAt(
  words: readonly Token[],
  at: number,
  numerals: NumeralIndex,
): { readonly value: number; readonly to: number } | null {
  let sum: Sum = { total: 0, part: 0, unit: 0 };
  let to = at;
  let hasContent = false;
  for (let i = at; i < words.length; i++) {
    const word = words[i]!;
    if (i > at && numerals.joints.has(word.spelling) && isNumeral(words[i + 1], numerals)) continue;
    const next = added(sum, word, i === at, numerals);
    if (next === null) break;
    const isWeak = numerals.weak.has(word.spelling) && i === at;
    const isScale = numerals.scales.has(word.spelling) || numerals.teens.has(word.spelling);
    if (isWeak && !isScaleWord(words[i + 1], numerals)) break;
    hasContent ||= word.value === null && (isScale || !isWeak);
    sum = next;
    to = i + 1;
  }
  const value = sum.total + sum.part + sum.unit;
  return hasContent && to > at && value > 0 ? { value, to } : null;
}

function added(sum: Sum, { value, spelling }: Token, first: boolean, numerals: NumeralIndex): Sum | null {
  if (value !== null) return first ? { ...sum, unit: value } : null;
  const scale = numerals.scales.get(spelling);
  const { total, part, unit } = sum;
  // a scale that opens is a word for a size: "hundreds"
  if (scale !== undefined && first) return null;
  if (scale !== undefined && scale >= 1000)
    return { total: total + (part + unit || 1) * scale, part: 0, unit: 0 };
  if (scale !== undefined) return { total, part: part + (unit || 1) * scale, unit: 0 };
  const more = numerals.teens.get(spelling) ?? numerals.units.get(spelling);
  if (more === undefined) return null;
  // two digits in a row are two numbers
  const follows = unit > 0 && !numerals.teens.has(spelling) && !(unit >= 20 && unit % 10 === 0 && more < 10);
  return follows ? null : { total, part, unit: unit + more };
}

const isScaleWord = (word: Token | undefined, { scales, teens }: NumeralIndex) =>
  word !== undefined && (scales.has(word.spelling) || teens.has(word.spelling));

const isNumeral = (word: Token | undefined, numerals: NumeralIndex) =>
  word !== undefined && (isScaleWord(word, numerals) || numerals.units.has(word.spelling));
