/** The chart whose picture stands for a story in lists: the one it names, or the first one in it. */
import type { CollectionEntry } from "astro:content";
import { ledger } from "verbatim:ledger";

export function chartOfStory({ data, body }: CollectionEntry<"explainers">): string | undefined {
  const slug = data.chart ?? /<Chart\s+slug="([^"]+)"/u.exec(body ?? "")?.[1];
  return ledger.charts.some((chart) => chart.slug === slug) ? slug : undefined;
}
