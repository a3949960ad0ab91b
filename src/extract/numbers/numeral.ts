/** A number written in digits, read by the marks of its language: `30.000` is thirty thousand in Vietnamese. */

export interface Numeral {
  /** The number if no scale word follows; null where it is no whole number ("4,6"). */
  readonly whole: number | null;
  /** The number if a scale word follows: `4,6` in "4,6 triệu". */
  readonly scaled: number;
}

const vulgar: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4],
  ["½", 1 / 2],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["⅛", 1 / 8],
]);

/** Marks between groups of three digits that stand for nothing else: "1'200", "30 000". */
const groupedPlainly = /^\d{1,3}(?:(['’\u00a0\u2009\u202f ])\d{3})(?:\1\d{3})*(?:[.,]\d{1,2})?$/u;
/** "3,45,000": lakh and crore. */
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}$/u;

/**
 * A number is read whole or not at all.
 * @param written digits, and marks or blanks between them.
 * @returns null where the whole cannot be read with certainty.
 */
export function numeralOf(written: string, groupMark: "." | ","): Numeral | null {
  // "05 người": official reports write two digits
  if (/^(?:0|0?[1-9]|[1-9]\d+)$/u.test(written)) return same(Number(written));
  const fraction = /^(\d*)([¼-¾⅐-⅞])$/u.exec(written);
  if (fraction !== null) return fractionOf(fraction[1]!, fraction[2]!);
  if (indian.test(written)) return same(Number(written.replaceAll(",", "")));
  if (groupedPlainly.test(written)) return grouped(written);
  if (/^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(written)) return thousands(written, groupMark);
  return decimal(written);
}

function same(value: number): Numeral {
  return { whole: value, scaled: value };
}

function fractionOf(whole: string, part: string): Numeral | null {
  const value = vulgar.get(part);
  return value === undefined ? null : { whole: null, scaled: Number(whole) + value };
}

/** "12 500", "12'500,5" */
function grouped(written: string): Numeral | null {
  const [whole, rest] = written.split(/[.,]/u);
  const value = Number(whole!.replaceAll(/\D/gu, ""));
  if (whole!.startsWith("0")) return null;
  return rest === undefined ? same(value) : { whole: null, scaled: Number(`${value}.${rest}`) };
}

/** "6,500 người" in a language with the decimal comma can only mean thousands: people come whole. */
function thousands(written: string, groupMark: "." | ","): Numeral {
  const all = Number(written.replaceAll(/[.,]/gu, ""));
  const marks = written.replaceAll(/\d/gu, "");
  return { whole: all, scaled: marks.length === 1 && marks !== groupMark ? all / 1000 : all };
}

/** "4,6", "1,234.5"; one mark for the decimals, another for the groups. */
function decimal(written: string): Numeral | null {
  const parts = /^(0|[1-9]\d*|[1-9]\d{0,2}(?:([.,])\d{3})+)([.,])(\d+)$/u.exec(written);
  if (parts === null || parts[2] === parts[3]) return null;
  return { whole: null, scaled: Number(`${parts[1]!.replaceAll(/[.,]/gu, "")}.${parts[4]}`) };
}
