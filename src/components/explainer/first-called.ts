/** The references whose first mark stands in a piece of rendered prose: each witness stands once on a page. */
import type { Reference, References } from "./references.ts";

export function firstCalled(html: string, { all }: References): readonly Reference[] {
  const numbers = new Set(Array.from(html.matchAll(/ id="mark-(\d+)-1"/gu), ([, n]) => Number(n)));
  return all.filter(({ n }) => numbers.has(n));
}
