/** The references whose first mark is in a piece of prose: each witness appears once on a page, a quotation is its own. */
import type { Reference, References } from "./references.ts";

export function firstCalled(html: string, { all, quoted }: References): readonly Reference[] {
  const numbers = new Set(Array.from(html.matchAll(/ id="mark-(\d+)-1"/gu), ([, n]) => Number(n)));
  return all.filter(({ n }) => numbers.has(n) && !quoted.has(n));
}

/** Letters of prose per witness in the margin: some five lines of the column. */
const lettersPerWitness = 300;
const most = 3;

/** How many witnesses are next to a piece of prose, by its length: a short paragraph leaves no hole under it. */
export function witnessesBeside(html: string): number {
  const letters = html.replace(/<[^>]*>/gu, "").length;
  return Math.min(most, Math.max(1, Math.round(letters / lettersPerWitness)));
}
