/**
 * A time axis that is cut where nothing happened for long, and says so: each span between two cuts has a scale of
 * its own and a share of the width by how many marks it carries, so that one crowded autumn is legible among decades.
 */
import { bisector, pairs, scaleLinear, scaleUtc, sum } from "d3";
import { isoDay, MS_PER_DAY } from "../../dates/day-number.ts";

export interface TimeSegment {
  /** First and last day shown. */
  readonly from: number;
  readonly to: number;
  /** Its part of the axis, in fractions of the axis. */
  readonly left: number;
  readonly right: number;
  /** Its first day with a mark, where it has only few days. */
  readonly only: number | null;
}

export interface BrokenTime {
  readonly segments: readonly TimeSegment[];
  /** Place of a day, from 0 to 1; a day inside a cut falls into its middle. */
  readonly at: (day: number) => number;
}

/** A gap is cut when it is this many days at least and this part of the time that is still drawn. */
const leastGap = 120;
const leastPart = 0.4;
/** Part of the axis a cut takes. */
const cutWidth = 0.035;
const mostStretches = 4;
/** A span of so few days is labelled with its first one. */
const fewDays = 10;

/** @param minShare smallest part of the axis a span gets, so that its label fits. */
export function brokenTime(days: readonly number[], minShare: number): BrokenTime {
  const groups = clusters([...days].sort((a, b) => a - b));
  const weights = groups.map((group) => new Set(group).size + group.length / 4);
  const shares = shared(weights, minShare, 1 - cutWidth * (groups.length - 1));
  let left = 0;
  const segments = groups.map((group, i): TimeSegment => {
    const first = group[0] ?? 0;
    const last = group.at(-1) ?? first;
    const padding = Math.max(3, (last - first) * 0.06);
    const right = left + (shares[i] ?? 0);
    const only = last - first <= fewDays ? first : null;
    const segment = { from: first - padding, to: last + padding, left, right, only };
    left = right + cutWidth;
    return segment;
  });
  return { segments, at: (day) => placeOf(day, segments) };
}

function placeOf(day: number, segments: readonly TimeSegment[]): number {
  const i = bisector(({ to }: TimeSegment) => to).left(segments, day);
  const segment = segments[i];
  if (!segment) return 1;
  const { from, to, left, right } = segment;
  return day < from
    ? ((segments[i - 1]?.right ?? 0) + left) / 2
    : scaleLinear([from, to], [left, right])(day);
}

/** Cuts the longest gap again and again while it is most of what is drawn. */
function clusters(sorted: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [[...sorted]];
  while (groups.length < mostStretches) {
    const drawn = sum(groups, (group) => (group.at(-1) ?? 0) - (group[0] ?? 0));
    let best = { group: -1, index: -1, gap: Math.max(leastGap, drawn * leastPart) };
    for (const [g, group] of groups.entries()) {
      for (const [i, gap] of pairs(group, (before, after) => after - before).entries())
        if (gap > best.gap) best = { group: g, index: i + 1, gap };
    }
    const chosen = groups[best.group];
    if (!chosen) break;
    groups.splice(best.group, 1, chosen.slice(0, best.index), chosen.slice(best.index));
  }
  return groups;
}

/** Shares of `whole` by weight, none below `minShare`. */
function shared(weights: readonly number[], minShare: number, whole: number): readonly number[] {
  const fair = Math.min(minShare, whole / weights.length);
  const total = sum(weights);
  const raised = weights.map((weight) => Math.max(fair, (weight / total) * whole));
  const over = sum(raised) - whole;
  const loose = raised.map((share) => share - fair);
  const looseSum = sum(loose) || 1;
  return raised.map((share, i) => share - (over * (loose[i] ?? 0)) / looseSum);
}

export interface TimeTick {
  readonly day: number;
  /** EDTF of the tick: a day, a month or a year. */
  readonly edtf: string;
}

/** Round dates inside a segment, at most `maxTicks` of them; the finest unit that still fits. */
export function timeTicks({ from, to, only }: TimeSegment, maxTicks: number): readonly TimeTick[] {
  if (only !== null) return [{ day: only, edtf: isoDay(only) }];
  const scale = scaleUtc([new Date(from * MS_PER_DAY), new Date(to * MS_PER_DAY)], [0, 1]);
  for (let count = maxTicks; count > 0; count -= 1) {
    const ticks = scale.ticks(count);
    if (ticks.length > 0 && ticks.length <= maxTicks) return ticks.map(tickOf);
  }
  return [tickOf(new Date(Math.round((from + to) / 2) * MS_PER_DAY))];
}

function tickOf(date: Date): TimeTick {
  const day = date.getTime() / MS_PER_DAY;
  const iso = isoDay(day);
  const edtf = iso.endsWith("-01-01") ? iso.slice(0, -6) : iso.endsWith("-01") ? iso.slice(0, -3) : iso;
  return { day, edtf };
}
