/** Form: every figure of one harm, by event, on a logarithmic axis. One row a figure; nothing added or averaged. */
import { z } from "astro/zod";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { Harm } from "../../model/claims/casualty-claim.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { memoize } from "../../text/memoize.ts";
import { asOfInWords } from "../claims/as-of-in-words.ts";
import { type EventPoints, endsOf, pointsByEvent } from "../claims/points-by-event.ts";
import { wholeGroups } from "../claims/whole-groups.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import type { LayoutName } from "../frame/scene.ts";
import { figureGlance } from "./figure-glance.ts";
import { figureRows, type RowGroup } from "./figure-rows.ts";
import { figureSummary } from "./figure-summary.ts";
import { figureTable } from "./figure-table.ts";

const Options = z.strictObject({
  harm: Harm.default("killed").describe("Which harm it counts."),
  events: z.array(EventId).min(1).optional().describe("Events to show. Default: all with figures."),
  most: z
    .number()
    .int()
    .min(5)
    .max(60)
    .default(32)
    .describe(
      "The maximum number of figures in the image; the rest is counted there and listed in the table.",
    ),
});

export const rangeByEvent = chartForm("range-by-event", Options, (options, spec, context): Drawing => {
  const all = pointsByEvent(context.ledger, options.harm, options.events ?? null);
  const chosen = limited(all, options.most);
  const groups = chosen.map((group) => rowGroup(group, context));
  const rest = figuresOf(all) - chosen.reduce((sum, { points, more }) => sum + points.length + more, 0);
  const shown = memoize(() =>
    all.flatMap(({ points }) => points.flatMap(({ claim, others }) => [claim, ...others])),
  );
  const harm = strings(context.language).claims.harm[options.harm];
  const drawnIn = (layout: LayoutName) =>
    figureRows(groups, harm, layout, (claim) => asOfInWords(claim, context), rest, "groups", context);
  return {
    get narrow() {
      return drawnIn("narrow");
    },
    get wide() {
      return drawnIn("wide");
    },
    get full() {
      return drawnIn("full");
    },
    get glance() {
      const [first] = all.toSorted((a, b) => b.points.length - a.points.length);
      const title = first ? localise(first.event.name, context.language, context.ledger.site).text : "";
      return figureGlance(title, first?.points ?? [], context);
    },
    get table() {
      return figureTable(shown(), localise(spec.title, context.language, context.ledger.site).text, context);
    },
    get drawn() {
      return shown();
    },
    get listed() {
      return withoutMark(shown(), options.harm, options.events ?? null, context);
    },
    get summary() {
      return figureSummary(all, harm, context);
    },
  };
});

/** What is drawn of one event; `more` figures are only counted. */
export interface ShownPoints extends EventPoints {
  readonly more: number;
}

function rowGroup({ event, points, more }: ShownPoints, context: ChartContext): RowGroup {
  const tail = dateInWords(event.edtf, context.language, true);
  return { title: localise(event.name, context.language, context.ledger.site).text, tail, points, more };
}

function figuresOf(groups: readonly EventPoints[]): number {
  return groups.reduce((sum, { points }) => sum + points.length, 0);
}

/** The most events, as a part of the most figures: a head takes room too. */
const mostEvents = 0.5;

/**
 * Events with the most figures come first. The figures of one event are drawn together or not at all; of one with too
 * many of them the least and the greatest.
 */
function limited(all: readonly EventPoints[], max: number): readonly ShownPoints[] {
  const bySize = all
    .toSorted((a, b) => b.points.length - a.points.length)
    .slice(0, Math.max(1, Math.floor(max * mostEvents)));
  const groups = all.filter((group) => bySize.includes(group));
  const drawn = wholeGroups(
    bySize.map(({ points }) => ({ items: points, ends: endsOf(points) })),
    max,
  );
  return groups.flatMap((group): readonly ShownPoints[] => {
    const points = drawn[bySize.indexOf(group)]!;
    return points.length > 0 ? [{ ...group, points, more: group.points.length - points.length }] : [];
  });
}

/** Claims of the harm that have nothing to draw: no number, or one figure over several harms. */
function withoutMark(
  shown: readonly LedgerCasualty[],
  harm: Harm,
  events: readonly string[] | null,
  { ledger }: ChartContext,
): readonly LedgerCasualty[] {
  const drawn = new Set(shown.map(({ id }) => id));
  return ledger.claims.filter(
    (claim): claim is LedgerCasualty =>
      claim.kind === "casualty" &&
      claim.harms.includes(harm) &&
      !drawn.has(claim.id) &&
      (events === null || (claim.event !== null && events.includes(claim.event))),
  );
}
