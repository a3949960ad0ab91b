/** The references whose first mark stands in a piece of prose: each witness stands once on a page, a quotation is its own. */
import type { Reference, References } from "./references.ts";

export function firstCalled(html: string, { all, quoted }: References): readonly Reference[] {
  const numbers = new Set(Array.from(html.matchAll(/ id="mark-(\d+)-1"/gu), ([, n]) => Number(n)));
  return all.filter(({ n }) => numbers.has(n) && !quoted.has(n));
}

/** Letters of prose beside which one witness stands: some five lines of the column. */
const lettersPerWitness = 300;
const most = 3;

/** How many witnesses stand beside a piece of prose, by its length: a short paragraph leaves no hole under it. */
export function witnessesBeside(html: string): number {
  const letters = html.replace(/<[^>]*>/gu, "").length;
  return Math.min(most, Math.max(1, Math.round(letters / lettersPerWitness)));
}
