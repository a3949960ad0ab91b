/** A number written in digits, read by the marks of its language: `30.000` is thirty thousand in Vietnamese. */

export interface Numeral {
  /** The number if no scale word follows; null where it is no whole number ("4,6"). */
  readonly whole: number | null;
  /** The number if a scale word follows: `4,6` in "4,6 triệu". */
  readonly scaled: number;
}

/** @param written digits with ".", "," and single spaces inside, nothing else. */
export function numeralOf(written: string, groupMark: "." | ","): Numeral {
  if (/^\d+$/u.test(written)) return { whole: Number(written), scaled: Number(written) };
  const printed = written.replaceAll(/\s/gu, "");
  const digits = printed.replaceAll(/[.,]/gu, "");
  const all = Number(digits);
  const marks = printed.replaceAll(/\d/gu, "");
  if (marks === "") return { whole: all, scaled: all };
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(printed);
  const oneKind = marks.split("").every((mark) => mark === marks[0]);
  if (grouped && oneKind) {
    // "6,500 người" in a language with the decimal comma can only mean thousands: people come whole.
    const decimal = marks.length === 1 && marks !== groupMark;
    return { whole: all, scaled: decimal ? all / 1000 : all };
  }
  const last = Math.max(printed.lastIndexOf("."), printed.lastIndexOf(","));
  const head = Number(printed.slice(0, last).replaceAll(/[.,]/gu, ""));
  const tail = printed.slice(last + 1);
  const value = Number(`${head}.${tail}`);
  return { whole: null, scaled: value };
}
