/** Blocks of a page in the order of reading: the page is cut between columns and between parts (an XY cut). */
import type { Line, TextItem } from "./text-item.ts";

/** Deepest nesting of cuts: a page is columns in parts in columns at the most. */
const deepest = 6;
/** Least width of what divides columns, in points, and least share of the width that each column has. */
const gutter = 9;
const columnShare = 0.2;

export function blocksOf(items: readonly TextItem[], depth = 0): readonly (readonly Line[])[] {
  if (items.length === 0) return [];
  const columns = depth < deepest ? cutColumns(items) : null;
  if (columns) return columns.flatMap((part) => blocksOf(part, depth + 1));
  const parts = depth < deepest ? cutParts(items) : null;
  if (parts) return parts.flatMap((part) => blocksOf(part, depth + 1));
  return [linesOf(items)];
}

/** The widest strip that nothing crosses, with prose on both sides; null where there is none. */
function cutColumns(items: readonly TextItem[]): readonly [readonly TextItem[], readonly TextItem[]] | null {
  const sorted = [...items].sort((a, b) => a.x - b.x);
  const width = Math.max(...items.map(({ x, width }) => x + width)) - sorted[0]!.x;
  let [reach, widest, at] = [Number.NEGATIVE_INFINITY, gutter, -1];
  sorted.forEach(({ x, width }, i) => {
    if (i > 0 && x - reach >= widest) [widest, at] = [x - reach, i];
    reach = Math.max(reach, x + width);
  });
  if (at < 1) return null;
  const sides = [sorted.slice(0, at), sorted.slice(at)] as const;
  return sides.every((side) => isProse(side, width)) ? sides : null;
}

/** Several lines, most of them of some length: the cells of a table are none. */
function isProse(items: readonly TextItem[], width: number): boolean {
  const lines = linesOf(items);
  const long = lines.filter(({ left, right }) => right - left >= width * columnShare);
  return lines.length >= 3 && long.length >= lines.length * 0.5;
}

/** Above and below the highest empty strip; only where a column begins or ends there does the order change. */
function cutParts(items: readonly TextItem[]): readonly [readonly TextItem[], readonly TextItem[]] | null {
  const sorted = [...items].sort((a, b) => b.y - a.y);
  for (let i = 1; i < sorted.length; i++) {
    const gap = sorted[i - 1]!.y - sorted[i]!.y;
    if (gap <= sorted[i]!.fontSize * 1.3) continue;
    const parts = [sorted.slice(0, i), sorted.slice(i)] as const;
    if (cutColumns(parts[0]) || cutColumns(parts[1])) return parts;
  }
  return null;
}

/** Items side by side are one line; a gap between them is a blank. */
function linesOf(items: readonly TextItem[]): readonly Line[] {
  const rows: TextItem[][] = [];
  for (const item of [...items].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - item.y) < Math.max(row[0]!.fontSize, item.fontSize) * 0.5) row.push(item);
    else rows.push([item]);
  }
  return rows.map(lineOf);
}

function lineOf(row: readonly TextItem[]): Line {
  const items = [...row].sort((a, b) => a.x - b.x);
  let text = "";
  let right = Number.NEGATIVE_INFINITY;
  for (const { str, x, width, fontSize } of items) {
    if (text !== "" && x - right > fontSize * 0.15) text += " ";
    text += str;
    right = Math.max(right, x + width);
  }
  // A raised reference mark is small: the line has the size of its longest piece.
  const [longest] = [...items].sort((a, b) => b.str.length - a.str.length);
  return {
    text: text.replace(/\s+/gu, " ").trim().normalize("NFC"),
    left: items[0]!.x,
    right,
    y: longest!.y,
    size: longest!.fontSize,
  };
}
