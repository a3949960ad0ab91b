/** Numbers and counts as a language writes them: "30,000", "khoảng 30.000", "lebih dari 6.500", "dozens". */
import type { Count } from "../model/claims/count.ts";
import { strings } from "./strings.ts";

/** Making a format is slow, so each is made once. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number with the thousands mark of the language. */
export function numberInWords(value: number, language: string): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  formats.set(language, format);
  return format.format(value);
}

/** The count with its hedge, in the reader's language; the words as printed are in `count.stated`. */
export function countInWords(count: Count, language: string): string {
  const words = strings(language).counts;
  const { qualifier, value, low, high } = count;
  const digits = (n: number | null) => (n === null ? "" : numberInWords(n, language));
  switch (qualifier) {
    case "many":
    case "some":
    case "mass":
    case "unknown":
    case "fraction":
    case "garbled":
      return words.words[qualifier];
    case "none":
      return digits(0);
    case "class-word":
      return classWord(low, high, words.classWords) ?? words.range(digits(low), digits(high));
    case "range":
      return words.range(digits(low), digits(high));
    case "exact":
      return digits(value ?? low ?? high);
    default:
      return words[qualifier](digits(value ?? low ?? high));
  }
}

/** "dozens" for 10 to 99; other classes (`belasan`, 11 to 19) have no word in every language. */
function classWord(low: number | null, high: number | null, words: Readonly<Record<number, string>>) {
  return low !== null && high === low * 10 - 1 ? words[low] : undefined;
}
