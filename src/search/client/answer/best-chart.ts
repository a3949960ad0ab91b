/** The chart that shows an answer best: most of its claims, and little else. */
import type { AnswerClaim } from "../../../model/search/answer-claim.ts";

type Charted = Pick<AnswerClaim, "charts">;

/**
 * Number of the page of the chart whose claims are most nearly those of the answer; null = no chart has any.
 * @param all the claims among which the answer was found.
 */
export function bestChart(answer: readonly Charted[], all: readonly Charted[]): number | null {
  const [inAnswer, inAll] = [answer, all].map(timesOf) as [Map<number, number>, Map<number, number>];
  // Twice what both have, by what they have together: a chart of everything shows an answer no better than a list.
  const likeness = (chart: number) =>
    (2 * inAnswer.get(chart)!) / (answer.length + (inAll.get(chart) ?? inAnswer.get(chart)!));
  const [best] = [...inAnswer.keys()].sort((a, b) => likeness(b) - likeness(a) || a - b);
  return best ?? null;
}

function timesOf(claims: readonly Charted[]): Map<number, number> {
  const times = new Map<number, number>();
  for (const { charts = [] } of claims)
    for (const chart of charts) times.set(chart, (times.get(chart) ?? 0) + 1);
  return times;
}
