/**
 * EDTF (ISO 8601-2) to first and last day. The npm package `edtf` is asked only for single dates: intervals, sets
 * and seasons are taken apart here, because the package gives 1970 for an unknown start, refuses an interval of one
 * day, takes only the first day of `[a..b]` and makes each season a quarter ("Fall 2020" would miss October).
 */
import edtf from "edtf";
import { addDays, dayNumber, dayOf } from "./day-number.ts";

export interface DateBounds {
  /** First day it can be, `YYYY-MM-DD`; null = open or unknown. */
  readonly min: string | null;
  /** Last day it can be; null = open or unknown. */
  readonly max: string | null;
  /** Days of room that `~`, `?` or `%` give before the first day and after the last; `widened` takes them. */
  readonly room: readonly [before: number, after: number];
  /** The year is not given (`XXXX-09-27`): never to be put on an axis; both bounds are null. */
  readonly yearless: boolean;
}

const nowhere: DateBounds = { min: null, max: null, room: [0, 0], yearless: false };

/**
 * First and last month of the named parts of a year (ISO 8601-2, level 2), a last month above 12 lying in the next
 * year. Seasons are meteorological, and those of unsaid hemisphere (21–24) are the northern ones.
 */
const partsOfYear: Readonly<Record<string, readonly [first: number, last: number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

const known = new Map<string, DateBounds | null>();

/** First and last day of an EDTF string; null where it is no EDTF of the years 0000 to 9999. */
export function boundsOf(text: string): DateBounds | null {
  const found = known.get(text);
  if (found !== undefined) return found;
  const bounds = read(text);
  known.set(text, bounds);
  return bounds;
}

function read(text: string): DateBounds | null {
  const set = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (set !== undefined) return all(set.split(",").map((member) => range(member.trim(), "..")));
  return text.includes("/") ? range(text, "/") : single(text);
}

/** `a/b` or, inside a set, `a..b`; a side that is empty or `..` is unknown or open. */
function range(text: string, mark: string): DateBounds | null {
  const at = text.indexOf(mark);
  if (at < 0) return single(text);
  const [from, to] = [text.slice(0, at), text.slice(at + mark.length)];
  const first = from === "" || from === ".." ? nowhere : single(from);
  const last = to === "" || to === ".." ? nowhere : single(to);
  if (first === null || last === null) return null;
  if (first.min !== null && last.max !== null && first.min > last.max) return null;
  const yearless = first.yearless || last.yearless;
  return {
    min: yearless ? null : first.min,
    max: yearless ? null : last.max,
    room: [first.room[0], last.room[1]],
    yearless,
  };
}

/** From the first day of all to the last day of all. */
function all(members: readonly (DateBounds | null)[]): DateBounds | null {
  const [head, ...rest] = members;
  if (head === undefined || head === null) return null;
  let whole = head;
  for (const member of rest) {
    if (member === null) return null;
    whole = {
      min: whole.min === null || member.min === null ? null : whole.min < member.min ? whole.min : member.min,
      max: whole.max === null || member.max === null ? null : whole.max > member.max ? whole.max : member.max,
      room: [Math.max(whole.room[0], member.room[0]), Math.max(whole.room[1], member.room[1])],
      yearless: whole.yearless || member.yearless,
    };
  }
  return whole;
}

function single(text: string): DateBounds | null {
  const plain = text.replace(/[~?%]/g, "");
  if (plain.startsWith("XXXX")) {
    // 2000 is a leap year, so that XXXX-02-29 is a date.
    const date = plain === "XXXX" || days(`2000${plain.slice(4)}`) !== null;
    return date ? { ...nowhere, yearless: true } : null;
  }
  const bounds = partOfYear(plain) ?? days(plain);
  if (bounds === null) return null;
  const [min, max] = bounds;
  const room = plain === text ? 0 : roomAbout(min, max);
  return { min, max, room: [room, room], yearless: false };
}

/** "About" a month is a month more on either side, about a day three days; never more than a year. */
function roomAbout(min: string, max: string): number {
  return Math.min(Math.max(dayNumber(max) - dayNumber(min) + 1, 3), 366);
}

function partOfYear(text: string): readonly [string, string] | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  const months = partsOfYear[match?.[2] ?? ""];
  if (match?.[1] === undefined || months === undefined) return null;
  const year = Number(match[1]);
  return [dayOf(Date.UTC(year, months[0] - 1, 1)), dayOf(Date.UTC(year, months[1], 0))];
}

/** A plain date as the package reads it; a time of day is dropped, the day being the one that is written. */
function days(text: string): readonly [string, string] | null {
  if (!/^\d{3}[\dX]|^\d\dXX/.test(text)) return null;
  try {
    const { min, max } = edtf(text.replace(/T.*$/, ""), { level: 2 });
    return Number.isFinite(min) && Number.isFinite(max) ? [dayOf(min), dayOf(max)] : null;
  } catch {
    return null;
  }
}

/** The bounds with the room that "about" gives. */
export function widened(bounds: DateBounds): DateBounds {
  const { min, max, room } = bounds;
  return { ...bounds, min: min && addDays(min, -room[0]), max: max && addDays(max, room[1]), room: [0, 0] };
}
