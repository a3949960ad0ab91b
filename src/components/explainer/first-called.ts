/**
 * The references whose first mark is in a piece of prose: each witness appears once on a page, a quotation is its own,
 * and so is a paragraph within a list.
 */
import type { Reference, References } from "./references.ts";

export function firstCalled(html: string, { all, quoted }: References): readonly Reference[] {
  const numbers = new Set(Array.from(html.matchAll(/ id="mark-(\d+)-1"/gu), ([, n]) => Number(n)));
  return all.filter(({ n }) => numbers.has(n) && !quoted.has(n) && !html.includes(` id="w-${n}"`));
}

/** Letters of prose per witness in the margin: some six lines of the column. */
const lettersPerWitness = 380;
/** The last line of each item of a list is about half empty. */
const lettersOfAnItem = 40;
const most = 3;

/** How many witnesses are next to a piece of prose, by its length: a short paragraph leaves no hole under it. */
export function witnessesBeside(html: string): number {
  const items = html.split("<li").length - 1;
  const letters = html.replace(/<[^>]*>/gu, "").length + items * lettersOfAnItem;
  return Math.min(most, Math.max(1, Math.round(letters / lettersPerWitness)));
}
