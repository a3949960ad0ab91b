/**
 * What a date may be looked up by. A day is found with its year and without, and by its month: "2020-09-27" also as
 * "XXXX-09-27" and "2020-09"; the candidates of a set are found each; an interval is found as it is written.
 */
import { type DatePart, parseEdtf } from "./parse-edtf.ts";

/** Keys, the most exact first; the string itself where it is no day or month. */
export function dateKeys(edtf: string): readonly string[] {
  const parsed = parseEdtf(edtf);
  if (parsed === null || parsed.kind === "interval") return [edtf];
  const parts = parsed.spans.flatMap(({ from, to }) => (from === to && from ? [from] : [from, to]));
  return [...new Set(parts.flatMap((part) => (part === null ? [] : keysOf(part, edtf))))];
}

function keysOf({ year, month, day, gaps }: DatePart, edtf: string): readonly string[] {
  if (month === null || gaps || year?.includes("X")) return [edtf];
  const inMonth = `${year ?? "XXXX"}-${pad(month)}`;
  if (day === null) return [inMonth];
  const open = `XXXX-${pad(month)}-${pad(day)}`;
  return year === null ? [open] : [`${inMonth}-${pad(day)}`, open, inMonth];
}

const pad = (number: number): string => String(number).padStart(2, "0");
