/** A date whose year stands above it or before it: "8 Nov", "tháng 11". */
import { parseEdtf } from "../dates/parse-edtf.ts";
import { dateInWords } from "./date-in-words.ts";

/** @param year the one that is known; a year alone stays, so do seasons and dates of two years. */
export function dateWithoutYear(edtf: string, year: string, language: string): string {
  const words = dateInWords(edtf, language, true);
  if (beginsWithPart(edtf) || !year || words.match(/\d{4}/gu)?.length !== 1) return words;
  const without = (text: string) => text.replace(new RegExp(`[ /]${year}$`, "u"), "");
  // "11" of "11/2020" is no month that anybody could tell.
  return /^\d+$/u.test(without(words)) ? without(dateInWords(edtf, language)) : without(words);
}

/** "autumn" alone says too little. */
function beginsWithPart(edtf: string): boolean {
  return parseEdtf(edtf)?.spans[0].from?.partOfYear != null;
}
