/** Form: who brokered each ceasefire and what became of it, rival accounts side by side and each with its documents. */
import { z } from "astro/zod";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { wrapLines } from "../../text/text-width.ts";
import { type Account, accountLines, brokerAccounts, outcomeAccounts } from "../claims/account-lines.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import { legendPicture } from "../claims/legend-picture.ts";
import { chosenEvents, spread } from "../claims/points-by-event.ts";
import { statementTable } from "../claims/statement-table.ts";
import { isDrawn, stanceKey } from "../claims/status-mark.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import { moreLines } from "../frame/more-label.ts";
import { type Item, type LayoutName, label, layouts, line, type Scene } from "../frame/scene.ts";
import { someOf } from "../frame/some-of.ts";

const Options = z.strictObject({
  events: z
    .array(EventId)
    .min(1)
    .optional()
    .describe("Ceasefires to show. Default: all that a document mentions."),
  most: z
    .number()
    .int()
    .min(2)
    .max(16)
    .default(12)
    .describe(
      "The maximum number of ceasefires in the image; the rest is counted there and listed in the table.",
    ),
});

interface CeasefireRow {
  readonly event: Event;
  readonly claims: readonly LedgerCeasefire[];
}

export const tableChart = chartForm("table-chart", Options, (options, spec, context): Drawing => {
  const { byEvent } = ledgerIndex(context.ledger);
  const rows = chosenEvents(context.ledger, options.events ?? null).flatMap(
    (event): readonly CeasefireRow[] => {
      const claims = event.ceasefire ? (byEvent.get(event.id) ?? []) : [];
      const reported = claims.filter((claim) => claim.kind === "ceasefire").filter(isDrawn);
      return reported.length > 0 ? [{ event, claims: reported }] : [];
    },
  );
  const shown = chosenRows(rows, options.most, context.ledger);
  const reported = [...new Set(rows.flatMap((row) => row.claims))];
  return {
    get narrow() {
      return scene(shown, rows.length - shown.length, "narrow", context);
    },
    get wide() {
      return scene(shown, rows.length - shown.length, "wide", context);
    },
    get full() {
      return scene(shown, rows.length - shown.length, "full", context);
    },
    get glance() {
      const answers = ({ claims }: CeasefireRow) => brokerAccounts(claims, context).length;
      const bySize = shown.toSorted((a, b) => answers(b) - answers(a));
      return scene(bySize, 0, "narrow", context);
    },
    get table() {
      return statementTable(
        reported,
        localise(spec.title, context.language, context.ledger.site).text,
        context,
      );
    },
    drawn: reported,
    listed: [],
    get summary() {
      return summary(rows, context);
    },
  };
});

/** Where not all can be drawn, a ceasefire of each disagreement on mediators is among them, all of these or none. */
function chosenRows(rows: readonly CeasefireRow[], most: number, ledger: Ledger): readonly CeasefireRow[] {
  if (rows.length <= most) return rows;
  const disputed = new Set(
    disagreements(ledger).flatMap(({ events }) => rows.find(({ event }) => events.includes(event.id)) ?? []),
  );
  const first = disputed.size <= most ? disputed : new Set<CeasefireRow>();
  const others = rows.filter((row) => !first.has(row));
  const kept = new Set([...first, ...spread(others, most - first.size)]);
  return rows.filter((row) => kept.has(row));
}

const disagreements = ({ contradictions }: Ledger) =>
  contradictions.filter(({ kind }) => kind === "mediator");

function scene(
  rows: readonly CeasefireRow[],
  more: number,
  layout: LayoutName,
  context: ChartContext,
): Scene {
  const { minWidth } = layouts[layout];
  const words = strings(context.language).charts;
  const columns = layout !== "narrow" ? [0.27, 0.66] : [0, 0.54];
  const heads = [words.table.mediators, words.table.outcome];
  const lines = heads.map((text, i) =>
    wrapLines(text, ((columns[i + 1] ?? 1) - (columns[i] ?? 0)) * minWidth - 8, 12),
  );
  const top = 8 + Math.max(...lines.map(({ length }) => length)) * 16;
  const items: Item[] = lines.flatMap((texts, i) =>
    texts.map((text, n) => label(columns[i] ?? 0, 13 + n * 16, text, { size: 12 })),
  );
  items.push(line(0, top - 2, 1, top - 2, "r"));
  let y = top;
  for (const row of rows) {
    const block = rowItems(row, y, columns, layout, context);
    items.push(...block.items, line(0, y + block.height, 1, y + block.height, "g"));
    y += block.height;
  }
  if (more > 0) {
    const isDisputed = ({ event }: CeasefireRow) =>
      disagreements(context.ledger).some(({ events }) => events.includes(event.id));
    const choice = rows.some(isDisputed) ? "disputed" : "even";
    const rest = moreLines(more, choice, y + 2, minWidth, context);
    items.push(...rest.items);
    y += rest.height + 2;
  }
  const key = legendPicture(
    stanceKey(
      rows.flatMap(({ claims }) => claims),
      words,
    ),
    y + 8,
    minWidth,
  );
  return { layout, height: y + 10 + key.height, items: [...items, ...key.items] };
}

function rowItems(
  row: CeasefireRow,
  y: number,
  columns: readonly number[],
  layout: LayoutName,
  context: ChartContext,
) {
  const { minWidth } = layouts[layout];
  const [brokers = 0, outcomes = 0] = columns;
  const wide = layout !== "narrow";
  const maxWidth = wide ? brokers * minWidth - 14 : minWidth;
  const date = wide ? wrapLines(dateInWords(row.event.edtf, context.language, true), maxWidth, 12) : [];
  const name = wrapLines(localise(row.event.name, context.language, context.ledger.site).text, maxWidth, 13, {
    bold: true,
  });
  const items: Item[] = name.map((text, i) => label(0, y + 19 + i * 16, text, { bold: true }));
  items.push(...date.map((text, i) => label(0, y + 19 + (name.length + i) * 16, text, { size: 12 })));
  const top = wide ? y + 3 : y + 8 + name.length * 16;
  const column = (accounts: readonly Account[], x: number, end: number) => {
    let below = top;
    for (const account of accounts) {
      const block = accountLines(account, x, below, (end - x) * minWidth - 10, context);
      items.push(...block.items);
      below += block.height;
    }
    return below;
  };
  const left = column(brokerAccounts(row.claims, context), brokers, outcomes);
  const right = column(outcomeAccounts(row.claims, context), outcomes, 1);
  const labels = wide ? y + (name.length + date.length) * 16 + 12 : 0;
  return { items, height: Math.max(left, right, labels) - y + 4 };
}

function summary(rows: readonly CeasefireRow[], context: ChartContext): string {
  const { charts } = strings(context.language);
  const each = rows.map(({ event, claims }) => {
    const brokers = brokerAccounts(claims, context).map(({ text }) => text);
    const named = brokers.filter((text) => text !== charts.noMediator);
    const reported = [
      named.length ? charts.named(named) : "",
      named.length < brokers.length ? charts.noMediator : "",
    ];
    const outcomes = outcomeAccounts(claims, context).map(({ text }) => text);
    return charts.summary.perEvent(localise(event.name, context.language, context.ledger.site).text, [
      ...reported.filter(Boolean),
      ...outcomes,
    ]);
  });
  return `${someOf(each, 8, context, "; ")}.`;
}
