/**
 * The paragraphs of a PDF, which has none, only letters at places: lines < blocks (columns, by cutting a page where
 * nothing is printed) < paragraphs; running heads and page numbers are left out, words divided at a line's end joined.
 */
import { blocksOf } from "./blocks-of.ts";
import type { Line, TextItem } from "./text-item.ts";

interface Paragraph {
  readonly text: string;
  readonly size: number;
  /** Its last line reaches the right edge of its block. */
  readonly full: boolean;
  readonly page: number;
}

/** @param pages the items of each page. @returns paragraphs, with a form feed before what is on the next page. */
export function pdfParagraphs(pages: readonly (readonly TextItem[])[]): readonly string[] {
  const printed = withoutRunningHeads(pages.map((items) => items.filter(({ str }) => str.trim() !== "")));
  const found = printed.flatMap((items, page) =>
    blocksOf(items).flatMap((lines) => paragraphsOf(lines, page)),
  );
  const compounds = new Set(found.flatMap(({ text }) => text.match(/[\p{L}\p{M}]+-[\p{L}\p{M}]+/gu) ?? []));
  const joined: { text: string; last: Paragraph }[] = [];
  for (const paragraph of found) {
    const before = joined.at(-1);
    const breaks = "\f".repeat(paragraph.page - (before?.last.page ?? 0));
    if (before && runsOn(before.last, paragraph)) {
      before.text = joinLines(before.text, paragraph.text, breaks || " ");
      before.last = paragraph;
    } else joined.push({ text: breaks + paragraph.text, last: paragraph });
  }
  return joined.map(({ text }) => joinDivided(text, compounds));
}

/** Height of the margins looked at, as a share of the page. */
const margin = 0.12;

/**
 * Lines in the margin that are on at least two pages and on half of those that have any, whatever their numbers; and
 * page numbers, alone on their line. Nothing but such lines is between them and the edge, and a headline is larger:
 * sentences and titles that reports repeat from page to page stay.
 */
function withoutRunningHeads(pages: readonly (readonly TextItem[])[]): readonly (readonly TextItem[])[] {
  const all = pages.flat();
  const [top, bottom] = [extreme(all, (item) => item.y, 1), extreme(all, (item) => item.y, -1)];
  const height = Math.max(1, top - bottom);
  const largest = usualSize(all) * 1.1;
  const isMarginal = ({ y, fontSize }: TextItem) =>
    fontSize <= largest && (y > top - height * margin || y < bottom + height * margin);
  const key = ({ str, y }: TextItem) =>
    `${Math.round(y / 4)} ${str.trim().replace(/\p{N}+|\b[ivxl]+\b/gu, "#")}`;
  const times = new Map<string, number>();
  for (const items of pages)
    for (const each of new Set(items.filter(isMarginal).map(key)))
      times.set(each, (times.get(each) ?? 0) + 1);
  const enough = Math.max(2, pages.filter((items) => items.length > 0).length * 0.5);
  const isHead = (item: TextItem, page: readonly TextItem[]) =>
    isMarginal(item) && ((times.get(key(item)) ?? 0) >= enough || (isNumber(item) && isAlone(item, page)));
  return pages.map((items) => {
    const heads = new Set(items.filter((item) => isHead(item, items)));
    const body = items.filter((item) => !heads.has(item));
    const [highest, lowest] = [extreme(body, ({ y }) => y, 1), extreme(body, ({ y }) => y, -1)];
    const beyond = ({ y, fontSize }: TextItem) => y > highest - fontSize / 2 || y < lowest + fontSize / 2;
    return items.filter((item) => !heads.has(item) || !(body.length === 0 || beyond(item)));
  });
}

/** That of most letters, in points. */
function usualSize(items: readonly TextItem[]): number {
  const letters = new Map<number, number>();
  for (const { str, fontSize } of items) letters.set(fontSize, (letters.get(fontSize) ?? 0) + str.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const isNumber = ({ str }: TextItem): boolean =>
  /^[–—-]?\s*\p{N}{1,4}\s*(?:\/\s*\p{N}{1,4}\s*)?[–—-]?$/u.test(str.trim());

function isAlone(item: TextItem, page: readonly TextItem[]): boolean {
  return !page.some((other) => other !== item && Math.abs(other.y - item.y) < item.fontSize / 2);
}

function extreme(items: readonly TextItem[], of: (item: TextItem) => number, sign: 1 | -1): number {
  return items.reduce((most, item) => Math.max(most, sign * of(item)), Number.NEGATIVE_INFINITY) * sign;
}

/** Share of a block's width from which a line is full. */
const fullLine = 0.85;
const closing = /[.!?…:;]["”’»')\]]*$/u;

function paragraphsOf(lines: readonly Line[], page: number): readonly Paragraph[] {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const pitch = usualPitch(lines);
  const isFull = (line: Line) => line.right - left >= (right - left) * fullLine;
  const found: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = found.at(-1);
    const own = { size: line.size, full: isFull(line), page };
    const starts =
      before === undefined ||
      before.y - line.y > pitch * 1.35 ||
      Math.abs(before.size - line.size) > line.size * 0.12 ||
      (line.left - left > line.size * 0.9 &&
        before.left - left < line.size * 0.9 &&
        closing.test(before.text)) ||
      (!isFull(before) && closing.test(before.text)) ||
      /^[•▪●–-]\s/u.test(line.text);
    if (last === undefined || starts) found.push({ ...own, text: line.text.replace(/^[•▪●]\s*/u, "") });
    else found[found.length - 1] = { ...own, text: joinLines(last.text, line.text, " ") };
  });
  return found;
}

/** The most usual distance of two lines, in points. */
function usualPitch(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map((line, i) => lines[i]!.y - line.y)
    .sort((a, b) => a - b);
  const smaller = gaps[Math.floor(gaps.length * 0.4)];
  return smaller ?? (lines[0]?.size ?? 10) * 1.4;
}

/** A sentence that a column or a page cuts: no full stop at its end, and what follows is no beginning. */
function runsOn(before: Paragraph, next: Paragraph): boolean {
  if (closing.test(before.text) || Math.abs(before.size - next.size) > next.size * 0.12) return false;
  return /^[\p{Ll}\p{N}(]/u.test(next.text) || (before.full && /^[\p{L}\p{N}"“‘'(]/u.test(next.text));
}

/** Marks a hyphen at a line's end, which `joinDivided` decides on when the whole text is known. */
const divided = "\ue000";

function joinLines(before: string, next: string, blank: string): string {
  if (/\u00ad$/u.test(before)) return before.slice(0, -1) + (blank === " " ? "" : blank) + next;
  if (/\p{L}[-‐]$/u.test(before) && /^\p{Ll}/u.test(next))
    return `${before.slice(0, -1)}${divided}${blank === " " ? "" : blank}${next}`;
  return `${before}${/[\p{N}]-$/u.test(before) && blank === " " ? "" : blank}${next}`;
}

/** A compound that is in the text with its hyphen keeps it; any other divided word is joined. */
function joinDivided(text: string, compounds: ReadonlySet<string>): string {
  return text
    .replace(
      new RegExp(`([\\p{L}\\p{M}]+)${divided}(\\f*)([\\p{L}\\p{M}]+)`, "gu"),
      (_, one: string, page: string, other: string) =>
        page + one + (compounds.has(`${one}-${other}`) ? "-" : "") + other,
    )
    .replaceAll(divided, "-");
}
