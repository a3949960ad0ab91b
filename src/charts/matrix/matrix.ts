/** Form: figures by event and side against the kinds of harm; a cell that no document fills is seen to be empty. */
import { z } from "astro/zod";
import { figureInWords, harmInWords } from "../../i18n/harm-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { Harm } from "../../model/claims/casualty-claim.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { LedgerCasualty } from "../../model/ledger/ledger-claim.ts";
import { lazyList } from "../../text/lazy-list.ts";
import { localise } from "../../text/localise.ts";
import { memoize } from "../../text/memoize.ts";
import { cell } from "../claims/cell.ts";
import { spread } from "../claims/points-by-event.ts";
import {
  type ChartContext,
  type ChartTable,
  chartForm,
  type Drawing,
  fewerMarks,
} from "../frame/chart-form.ts";
import { someOf } from "../frame/some-of.ts";
import type { MatrixRow } from "./figure-item.ts";
import { matrixRows } from "./matrix-rows.ts";
import { matrixScene } from "./matrix-scene.ts";

const Options = z.strictObject({
  events: z.array(EventId).min(1).optional().describe("Events to show. Default: all with figures."),
  harms: z
    .array(Harm)
    .min(2)
    .default(["killed", "wounded", "missing", "captured", "displaced"])
    .describe("The harms that have a column."),
  most: z
    .number()
    .int()
    .min(2)
    .max(20)
    .default(16)
    .describe("The maximum number of rows in the image; the table has all."),
  mostFigures: z
    .number()
    .int()
    .min(2)
    .max(12)
    .default(8)
    .describe("The maximum number of figures in a cell."),
});

/** Some figures of each cell are left out before rows are: which fields are empty is what it shows. */
const fewer = [
  ...[7, 6, 5, 4, 3, 2].map((n) => ({ mostFigures: n })),
  ...fewerMarks.map((most) => ({ mostFigures: 2, most })),
];

export const matrix = chartForm(
  "matrix",
  Options,
  (options, spec, context): Drawing => {
    const { harms, mostFigures } = options;
    const rows = matrixRows(options.events ?? null, harms, context);
    const shown = spread(rows, options.most).map((row, i, all) => ({
      ...row,
      first: row.event !== all[i - 1]?.event,
    }));
    const more = rows.length - shown.length;
    const reported = memoize(() => [...new Set(rows.flatMap(({ claims }) => claims))]);
    return {
      get narrow() {
        return matrixScene({ rows: shown, more, harms, mostFigures }, "narrow", context);
      },
      get wide() {
        return matrixScene({ rows: shown, more, harms, mostFigures }, "wide", context);
      },
      get full() {
        return matrixScene({ rows: shown, more, harms, mostFigures }, "full", context);
      },
      get table() {
        return matrixTable(
          rows,
          harms,
          localise(spec.title, context.language, context.ledger.site).text,
          context,
        );
      },
      get drawn() {
        return reported();
      },
      get listed() {
        return options.events ? [] : untold(reported(), context);
      },
      get summary() {
        return summary(rows, harms, context);
      },
    };
  },
  fewer,
);

/** The figures of people that no row has. */
function untold(reported: readonly LedgerCasualty[], { ledger }: ChartContext): readonly LedgerCasualty[] {
  const inRows = new Set(reported);
  return ledger.claims.filter(
    (claim): claim is LedgerCasualty => claim.kind === "casualty" && !inRows.has(claim),
  );
}

/** Figures told in one cell of the table; what is beyond is counted. */
const mostTold = 30;

function matrixTable(
  rows: readonly MatrixRow[],
  harms: readonly Harm[],
  caption: string,
  context: ChartContext,
): ChartTable {
  const { charts, claims: words } = strings(context.language);
  const heads = [charts.table.event, charts.table.side, ...harms.map((harm) => words.harm[harm])];
  return {
    caption,
    columns: heads.map((text) => ({ text, numeric: false })),
    rows: lazyList(rows, ({ title, side, claims }) => [
      cell(title),
      cell(side || charts.noSide),
      ...harms.map((harm) => {
        const reported = claims.filter((claim) => claim.harms.includes(harm));
        const text = reported.map((claim) =>
          claim.harms.length > 1
            ? harmInWords(claim, context.language)
            : figureInWords(claim, context.language),
        );
        const [shown, more] = [[...new Set(text)].slice(0, mostTold), new Set(text).size - mostTold];
        const words = more > 0 ? [...shown, charts.andMore(String(more))] : shown;
        return cell(words.join("; ") || charts.nothingSaid, reported, context);
      }),
    ]),
  };
}

function summary(rows: readonly MatrixRow[], harms: readonly Harm[], context: ChartContext): string {
  const { charts, claims: words } = strings(context.language);
  const each = rows.map(({ title, side, claims }) => {
    const reported = [...new Set(claims.map((claim) => harmInWords(claim, context.language)))];
    return charts.summary.perEvent(side ? `${title}, ${side}` : title, [someOf(reported, 6, context)]);
  });
  const silent = harms.filter(
    (harm) => !rows.some(({ claims }) => claims.some((claim) => claim.harms.includes(harm))),
  );
  const none = silent.length ? ` ${charts.summary.silent(silent.map((harm) => words.harm[harm]))}` : "";
  return `${someOf(each, 8, context, "; ")}.${none}`;
}
