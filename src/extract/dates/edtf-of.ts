/**
 * From the parts of a written date to EDTF; what is not written stays `X`, nothing is added. Whether the calendar has
 * the day is for the caller to ask.
 */
import { boundsOf } from "../../dates/date-bounds.ts";

export interface DateParts {
  readonly d?: number;
  readonly m?: number;
  readonly y?: number;
  readonly s?: number;
  readonly w?: number;
  readonly d2?: number;
  readonly m2?: number;
  readonly y2?: number;
  readonly D?: number;
  /** The last two digits of a year that ends a period: "1991-94". */
  readonly e?: number;
  /** So many first months of a year. */
  readonly n?: number;
  readonly a?: number;
  readonly b?: number;
}

export type DateKind = "day" | "month" | "season" | "year" | "decade" | "period" | "weekday" | "relative";

const two = (n: number): string => String(n).padStart(2, "0");

function point(y: number | undefined, m: number | undefined, d: number | undefined): string {
  const year = y === undefined ? "XXXX" : String(y);
  if (m === undefined) return year;
  return d === undefined ? `${year}-${two(m)}` : `${year}-${two(m)}-${two(d)}`;
}

/** "20 và 21/10" has its month at the end, "Oct 20-21" at the start: each end lends the other what it lacks. */
function period(p: DateParts): string {
  const from = point(p.y ?? p.y2, p.m ?? p.m2, p.d);
  const to = point(p.y2 ?? p.y, p.m2 ?? p.m, p.d2);
  return from === to ? from : `${from}/${to}`;
}

/** "5/10/2020" where nobody can know which number is the day: one of two days. */
function eitherOrder(a: number, b: number, y: number): string | null {
  const dayFirst = b <= 12 ? point(y, b, a) : null;
  const monthFirst = a <= 12 ? point(y, a, b) : null;
  if (dayFirst === null || boundsOf(dayFirst) === null) return monthFirst ?? dayFirst;
  if (monthFirst === null || boundsOf(monthFirst) === null) return dayFirst;
  if (dayFirst === monthFirst) return dayFirst;
  return `[${[dayFirst, monthFirst].sort().join(",")}]`;
}

/** EDTF and kind; `edtf` null for a day of the week alone. Null when the parts make no date. */
export function edtfOf(parts: DateParts): { readonly edtf: string | null; readonly kind: DateKind } | null {
  const { d, m, y, s, w, a, b } = parts;
  if (a !== undefined && b !== undefined && y !== undefined) {
    const edtf = eitherOrder(a, b, y);
    return edtf === null ? null : { edtf, kind: "day" };
  }
  if (parts.e !== undefined && y !== undefined) {
    const end = y - (y % 100) + parts.e;
    return end > y ? { edtf: `${y}/${end}`, kind: "period" } : null;
  }
  if (parts.n !== undefined && y !== undefined) {
    return parts.n > 12 ? null : { edtf: `${y}-01/${y}-${two(parts.n)}`, kind: "period" };
  }
  if (parts.d2 !== undefined || parts.m2 !== undefined || parts.y2 !== undefined) {
    if (parts.y !== undefined && parts.y2 !== undefined && parts.y2 < parts.y) return null;
    return { edtf: period(parts), kind: "period" };
  }
  if (s !== undefined) return y === undefined ? null : { edtf: `${y}-${s}`, kind: "season" };
  if (m !== undefined) return { edtf: point(y, m, d), kind: d === undefined ? "month" : "day" };
  if (y !== undefined) return { edtf: String(y), kind: "year" };
  return w === undefined ? null : { edtf: null, kind: "weekday" };
}
