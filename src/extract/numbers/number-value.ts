/** Puts the parts of a number together: "dua ratus lima puluh ribu" is 250,000, "4,6 triệu" is 4,600,000. */
import type { Token } from "./token.ts";

export interface NumberValue {
  /** One past the last token. */
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** `class`: a word for a size ("dozens"), whose low and high differ. */
  readonly kind: "number" | "class";
}

/** Above this no count of people is meant, and arithmetic would lose digits. */
const largest = 100_000_000_000;

/** The number that begins at `from`; null if none does. */
export function numberValueAt(tokens: readonly Token[], from: number): NumberValue | null {
  const first = tokens[from];
  if (first === undefined) return null;
  const found =
    halfMore(tokens, from) ??
    (first.tags.size === undefined ? summed(tokens, from) : sized(tokens, from, first.tags.size));
  return found === null || found.high > largest ? null : found;
}

/** "nghìn rưỡi": one and a half times the scale. */
function halfMore(tokens: readonly Token[], from: number): NumberValue | null {
  const { scale, teen } = tokens[from]!.tags;
  if (scale === undefined || teen !== undefined || !tokens[from + 1]?.tags.halves) return null;
  if (tokens[from + 2]?.tags.scale !== undefined) return null;
  return { to: from + 2, low: scale * 1.5, high: scale * 1.5, kind: "number" };
}

/** What a word multiplies by; letters behind digits only where people follow: "1.2m people". */
function scaleAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || token.tags.scale !== undefined) return token?.tags.scale;
  const { suffixScale } = token.tags;
  if (suffixScale === undefined || !token.glued || !tokens[at - 1]?.numeral) return undefined;
  const people = [at + 1, at + 2].some((k) => {
    const tags = tokens[k]?.tags;
    return tags?.people !== undefined || tags?.counted !== undefined || tags?.lives;
  });
  return people ? suffixScale : undefined;
}

/** "hàng chục nghìn": the scale after a word of size multiplies both ends. */
function sized(tokens: readonly Token[], from: number, size: readonly [number, number]): NumberValue {
  let [low, high] = size;
  let to = from + 1;
  for (let scale = tokens[to]?.tags.scale; scale !== undefined; scale = tokens[to]?.tags.scale) {
    low *= scale;
    high = (high + 1) * scale - 1;
    to += 1;
    if (to - from > 4) break;
  }
  return { to, low, high, kind: "class" };
}

/** The running sum: closed groups (thousands and above), the open group, and the last part of it. */
interface Sum {
  closed: number;
  open: number;
  last: number;
  scale: number;
  parts: number;
  /** The last part is written in digits: no word adds to it ("in 2020 seven people"). */
  digits: boolean;
}

function summed(tokens: readonly Token[], from: number): NumberValue | null {
  const { numeral, tags } = tokens[from]!;
  if (numeral === null && tags.value === undefined && !tags.halves) return null;
  const sum: Sum = { closed: 0, open: 0, last: 0, scale: 0, parts: 0, digits: false };
  let to = from;
  while (to - from < 14) {
    const token = tokens[to]!;
    if (token === undefined) break;
    if (sum.parts > 0 && (token.tags.joints || (token.text === "-" && token.glued))) {
      const next = tokens[to + 1];
      // "hai nghìn lẻ ba"; but "two thousand and five …" may be two numbers
      const room = sum.last >= 20 || (sum.scale >= 1000 && sum.last === 0 && !token.tags.joins);
      if (room && next?.tags.value !== undefined && addable(sum, next) && next.numeral === null) {
        to += 1;
        continue;
      }
      break;
    }
    if (!taken(sum, tokens, to)) break;
    to += 1;
  }
  if (sum.parts === 0) return null;
  const value = Math.round(sum.closed + sum.open + sum.last);
  if (tokens[to]?.tags.andSome && value % 10 === 0 && value < 100 && !sum.digits) {
    return { to: to + 1, low: value + 1, high: value + 9, kind: "class" };
  }
  return { to, low: value, high: value, kind: "number" };
}

/** A digit after tens or hundreds, tens after hundreds: what may follow within one number. */
function addable(sum: Sum, { tags, numeral }: Token): boolean {
  if (numeral !== null || tags.value === undefined || sum.digits) return false;
  if (tags.value >= 1000) return false;
  const room = sum.scale >= 1000 && sum.last === 0 ? sum.scale : lastUnit(sum.last);
  return tags.value < room;
}

/** 200 leaves room below 100; 20 below 10; 5 leaves none. */
function lastUnit(last: number): number {
  if (last >= 100 && last % 100 === 0) return 100;
  if (last >= 20 && last % 10 === 0) return 10;
  return last === 10 ? 10 : 1;
}

function taken(sum: Sum, tokens: readonly Token[], at: number): boolean {
  const { tags, numeral } = tokens[at]!;
  if (numeral !== null) {
    const scaleNext = scaleAt(tokens, at + 1);
    const value = scaleNext === undefined ? numeral.whole : numeral.scaled;
    if (value === null || value > largest) return false;
    // "1 triệu 200 nghìn": digits again only below the scale just closed, and only with a scale of their own.
    if (sum.parts > 0 && !(sum.last === 0 && scaleNext !== undefined && scaleNext < sum.scale)) return false;
    sum.last = value;
    sum.digits = true;
  } else if (isTenth(sum, tokens, at)) {
    if (!lastDigit(sum, tags.lastDigit!)) return false;
  } else if (
    tags.value !== undefined &&
    (sum.parts === 0 || (addable(sum, tokens[at]!) && !countsYears(tokens, at)))
  ) {
    sum.open += sum.last;
    sum.last = tags.value;
  } else if (tags.lastDigit !== undefined && tags.value === undefined && sum.parts > 0 && !sum.digits) {
    if (!lastDigit(sum, tags.lastDigit)) return false;
  } else if (tags.teen !== undefined && sum.last > 0 && sum.last < 10) {
    sum.last += tags.teen;
  } else if (scaleAt(tokens, at) !== undefined && sum.parts > 0) {
    return scaled(sum, scaleAt(tokens, at)!);
  } else if (tags.halves && sum.scale > 0 && sum.last === 0 && sum.parts > 0) {
    sum.closed += sum.scale / 2;
  } else if (tags.halves && sum.last < 1000 && tokens[at + 1]?.tags.scale !== undefined) {
    // "four and a half million", "setengah juta"
    sum.last += 0.5;
  } else {
    return false;
  }
  sum.parts += 1;
  return true;
}

/** "mười năm đã qua": ten years; but "mười năm người", "linh năm", "năm mươi". */
function countsYears(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.tags;
  const counts = next?.scale ?? next?.people ?? next?.counted;
  return tokens[at]!.tags.unit !== undefined && counts === undefined && !tokens[at - 1]!.tags.joints;
}

/** "hai nghìn tư" is 2,400, "ba trăm hai" 320: a digit right behind a scale, and no other scale behind it. */
function isTenth(sum: Sum, tokens: readonly Token[], at: number): boolean {
  const { value, lastDigit: digit } = tokens[at]!.tags;
  if (digit === undefined || value === undefined || sum.parts === 0 || sum.digits) return false;
  return (tokens[at - 1]?.tags.scale ?? 0) >= 100 && tokens[at + 1]?.tags.scale === undefined;
}

/** "bốn lăm" is 45, "ba trăm mốt" 310, "nghìn mốt" 1,100, "hai mươi mốt" 21. */
function lastDigit(sum: Sum, digit: number): boolean {
  if (sum.last === 0 && sum.scale >= 1000) sum.closed += (digit * sum.scale) / 10;
  else if (sum.last >= 2 && sum.last < 10) sum.last = sum.last * 10 + digit;
  else if (sum.last >= 100 && sum.last % 100 === 0) sum.last += digit * 10;
  else if (sum.last >= 20 && sum.last % 10 === 0) sum.last += digit;
  else return false;
  return true;
}

function scaled(sum: Sum, scale: number): boolean {
  if (scale >= 1000) {
    if (sum.scale > 0 && scale >= sum.scale && sum.last === 0 && sum.open === 0) sum.closed *= scale;
    else sum.closed += (sum.open + sum.last || 1) * scale;
    sum.open = 0;
    sum.last = 0;
    sum.scale = scale;
  } else {
    if (sum.last === 0 || sum.last >= 1000) return false;
    sum.last *= scale;
  }
  sum.digits = false;
  sum.parts += 1;
  return true;
}
