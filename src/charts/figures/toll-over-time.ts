/**
 * Form: how a toll was told from day to day and speaker to speaker. Each figure is drawn at the day of its document;
 * nothing joins them, since a line would claim values that nobody stated.
 */
import { z } from "astro/zod";
import { isoDay } from "../../dates/day-number.ts";
import { dayRange, firstDay } from "../../dates/day-range.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { Harm } from "../../model/claims/casualty-claim.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { memoize } from "../../text/memoize.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import { endsOf, type Point, pointsByEvent, spread } from "../claims/points-by-event.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import { timePassed } from "../scales/time-passed.ts";
import { figureGlance } from "./figure-glance.ts";
import { figureRows, type RowGroup } from "./figure-rows.ts";
import { figureSummary } from "./figure-summary.ts";
import { figureTable } from "./figure-table.ts";
import { type DatedPoint, type Fight, tollPlot } from "./toll-plot.ts";
import { tollSteps } from "./toll-steps.ts";

const Options = z.strictObject({
  event: EventId.describe("The event."),
  harm: Harm.default("killed").describe("Which harm it counts."),
  most: z
    .number()
    .int()
    .min(3)
    .max(40)
    .default(16)
    .describe(
      "The maximum number of figures in the image; the rest is counted there and listed in the table.",
    ),
});

export const tollOverTime = chartForm("toll-over-time", Options, (options, spec, context): Drawing => {
  const groups = pointsByEvent(context.ledger, options.harm, [options.event]);
  const all = groups.flatMap(({ points }) => points);
  const dated = all.flatMap(withDay).sort((a, b) => a.day - b.day);
  const shown = withEnds(dated, options.most);
  const more = dated.length - shown.length;
  const fight = fightOf(options.event, context);
  const harm = strings(context.language).claims.harm[options.harm];
  const drawn = dated.flatMap(({ claim, others }) => [claim, ...others]);
  const listed = memoize(() => rest(drawn, options.event, options.harm, context));
  return {
    get narrow() {
      const days = byDay(shown, fight, untold(dated, shown, listed()), context);
      return figureRows(days, harm, "narrow", () => "", more, "ends", context);
    },
    get wide() {
      return tollPlot(shown, more, harm, fight, "wide", context);
    },
    get full() {
      return tollPlot(shown, more, harm, fight, "full", context);
    },
    get glance() {
      return figureGlance("", shown, context);
    },
    get table() {
      return figureTable(drawn, localise(spec.title, context.language, context.ledger.site).text, context);
    },
    get steps() {
      return tollSteps(shown, context);
    },
    drawn,
    get listed() {
      return listed();
    },
    get summary() {
      return figureSummary(groups, harm, context);
    },
  };
});

function withDay(point: Point): readonly DatedPoint[] {
  const day = firstDay(point.claim.asOf?.edtf);
  return day === null ? [] : [{ ...point, day }];
}

/** The days of the event, as the editors give them; null where it has no first or no last day. */
function fightOf(id: string, { ledger }: ChartContext): Fight | null {
  const { from = null, to = null } = dayRange(ledgerIndex(ledger).events.get(id)?.edtf ?? "") ?? {};
  return from === null || to === null || from === to ? null : { from, to };
}

/** Days on which documents tell something of the harm that the picture leaves out. */
function untold(
  dated: readonly DatedPoint[],
  shown: readonly DatedPoint[],
  listed: readonly LedgerCasualty[],
): readonly number[] {
  const left = dated.filter((point) => !shown.includes(point)).map(({ day }) => day);
  return [...left, ...listed.flatMap(({ asOf }) => firstDay(asOf?.edtf) ?? [])];
}

/**
 * A head for each day, with the time that has passed since the one before, and one for the end of the fighting.
 * @param left days of what is left out: across them no time is said to have passed.
 */
function byDay(
  points: readonly DatedPoint[],
  fight: Fight | null,
  left: readonly number[],
  context: ChartContext,
): readonly RowGroup[] {
  const days = [...new Set(points.map(({ day }) => day))];
  const groups = days.map((day, i) => {
    const same = points.filter((point) => point.day === day);
    const before = days[i - 1];
    const title = dateInWords(same[0]?.claim.asOf?.edtf ?? "", context.language);
    const across = before !== undefined && left.some((other) => before < other && other < day);
    const tail = before === undefined ? "" : across ? "…" : timePassed(day - before, context);
    return { title, tail, points: same, more: 0 };
  });
  if (!fight) return groups;
  const { fightEnds, editorsDate } = strings(context.language).charts;
  const title = fightEnds(dateInWords(isoDay(fight.to), context.language));
  const after = days.filter((day) => day <= fight.to).length;
  return groups.toSpliced(after, 0, { title, tail: editorsDate, points: [], more: 0 });
}

/** Claims of the harm in the event that are not drawn: no number, no day, or one figure over several harms. */
function rest(
  drawn: readonly LedgerCasualty[],
  event: string,
  harm: Harm,
  { ledger }: ChartContext,
): readonly LedgerCasualty[] {
  const ids = new Set(drawn.map(({ id }) => id));
  return ledger.claims.filter(
    (claim): claim is LedgerCasualty =>
      claim.kind === "casualty" && claim.event === event && claim.harms.includes(harm) && !ids.has(claim.id),
  );
}

/** Points spread over the days: the first and the last, the least and the greatest are always among them. */
function withEnds<T extends Point>(dated: readonly T[], max: number): readonly T[] {
  if (dated.length <= max) return dated;
  const chosen = [dated[0], dated.at(-1), ...endsOf(dated), ...spread(dated, max)];
  const kept = new Set([...new Set(chosen)].slice(0, max));
  return dated.filter((point) => kept.has(point));
}
