/** First and last day that an EDTF date can be. */
import { addDays, dayNumber } from "./day-number.ts";
import { type DatePart, parseEdtf } from "./parse-edtf.ts";

export interface DateBounds {
  /** First ISO day it can be; null = open or unknown. */
  readonly min: string | null;
  /** Last ISO day it can be; null = open or unknown. */
  readonly max: string | null;
  /** Days of room that `~`, `?` or `%` give before the first day and after the last; `widened` takes them. */
  readonly tolerance: readonly [before: number, after: number];
  /** The year is not given (`XXXX-09-27`): never to be put on an axis; both bounds are null. */
  readonly yearless: boolean;
}

const known = new Map<string, DateBounds | null>();

/** First and last day of an EDTF string; null where it is no EDTF or no date that exists. */
export function boundsOf(text: string): DateBounds | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const bounds = read(text);
  known.set(text, bounds);
  return bounds;
}

function read(text: string): DateBounds | null {
  const spans = parseEdtf(text)?.spans;
  if (spans === undefined) return null;
  const [froms, tos] = [spans.map(({ from }) => from), spans.map(({ to }) => to)];
  const tolerance = [roomOf(froms), roomOf(tos)] as const;
  const yearless = [...froms, ...tos].some((part) => part?.year === null);
  if (yearless) return { min: null, max: null, tolerance, yearless };
  const min = froms.map((part) => part?.first ?? "").sort(byDay)[0] || null;
  const lasts = tos.map((part) => part?.last ?? "");
  return { min, max: lasts.includes("") ? null : (lasts.sort(byDay).at(-1) ?? null), tolerance, yearless };
}

/** ISO days sort as they stand, but for those before the first year. */
const byDay = (a: string, b: string) => (a && b ? dayNumber(a) - dayNumber(b) : a.localeCompare(b));

function roomOf(parts: readonly (DatePart | null)[]): number {
  return Math.max(...parts.map((part) => (part === null ? 0 : roomAbout(part))));
}

/** "About" a month is a month more on either side, about a day three days; never more than a year. */
function roomAbout({ approximate, uncertain, first, last }: DatePart): number {
  if (!(approximate || uncertain) || first === null || last === null) return 0;
  return Math.min(Math.max(dayNumber(last) - dayNumber(first) + 1, 3), 366);
}

/** The bounds with the room that "about" gives. */
export function widened(bounds: DateBounds): DateBounds {
  const { min, max, tolerance } = bounds;
  return {
    ...bounds,
    min: min && addDays(min, -tolerance[0]),
    max: max && addDays(max, tolerance[1]),
    tolerance: [0, 0],
  };
}
