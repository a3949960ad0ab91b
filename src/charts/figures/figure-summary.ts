/** The alternative text of a chart of figures: how many there are, and for each event the figures in words. */
import { figureInWords } from "../../i18n/harm-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { localise } from "../../text/localise.ts";
import type { EventPoints } from "../claims/points-by-event.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { someOf } from "../frame/some-of.ts";

/** The most events named; a longer text would not be read to its end. */
const mostEvents = 6;

export function figureSummary(groups: readonly EventPoints[], harm: string, context: ChartContext): string {
  const { summary } = strings(context.language).charts;
  const digits = (n: number) => numberInWords(n, context.language);
  const figures = groups.reduce((sum, { points }) => sum + points.length, 0);
  const first = summary.figures(digits(figures), harm, summary.events(groups.length, digits(groups.length)));
  const named = groups.map(({ event, points }) => {
    const words = [...new Set(points.map(({ claim }) => figureInWords(claim, context.language)))];
    return summary.perEvent(localise(event.name, context.language, context.ledger.site).text, [
      someOf(words, 5, context),
    ]);
  });
  return `${first} ${someOf(named, mostEvents, context, "; ")}.`;
}
