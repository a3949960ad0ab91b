/**
 * Form: each ceasefire from declared to ended, with every statement about it as a mark at its day. The dates of the
 * spans are the editors' (events carry them); the statements are the documents' own.
 */
import { z } from "astro/zod";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import type { Event } from "../../model/editorial/event.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { dayOf } from "../claims/day-of.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import { mediatorAccounts } from "../claims/mediator-accounts.ts";
import { outcomeInWords } from "../claims/outcome-in-words.ts";
import { chosenEvents, spread } from "../claims/points-by-event.ts";
import { sortedByDay } from "../claims/sorted-by-day.ts";
import { statementTable } from "../claims/statement-table.ts";
import { isDrawn } from "../claims/status-mark.ts";
import { type ChartContext, chartForm, type Drawing, fewerMarks } from "../frame/chart-form.ts";
import { someOf } from "../frame/some-of.ts";
import type { SpanRow } from "./span-card.ts";
import { spanRows } from "./span-rows.ts";

const Options = z.strictObject({
  events: z.array(EventId).min(1).optional().describe("Ceasefires to show. Default: all."),
  unplaced: z
    .boolean()
    .default(true)
    .describe("Whether statements that name no ceasefire get their own row."),
  most: z
    .number()
    .int()
    .min(2)
    .max(20)
    .default(12)
    .describe("The maximum number of ceasefires, and of statements per row; the rest is counted."),
  mostStatements: z
    .number()
    .int()
    .min(2)
    .max(12)
    .default(9)
    .describe("The maximum number of statements per row; the rest is counted."),
  brief: z.boolean().default(false).describe("Whether statements are shortened, without days and documents."),
  mostUnplaced: z
    .number()
    .int()
    .min(0)
    .max(12)
    .default(4)
    .describe("The same for the row of statements that name no ceasefire; 0 only counts them."),
});

/** Statements that name no ceasefire are left out first, then some of each ceasefire; ceasefires last. */
const fewer = [
  { mostUnplaced: 0 },
  { mostUnplaced: 0, brief: true },
  ...[8, 7, 6, 5, 4, 3, 2].map((n) => ({ mostUnplaced: 0, brief: true, mostStatements: n })),
  ...fewerMarks.map((most) => ({ mostUnplaced: 0, brief: true, mostStatements: 2, most })),
];

export const spans = chartForm(
  "spans",
  Options,
  (options, spec, context): Drawing => {
    const { byEvent } = ledgerIndex(context.ledger);
    const events = chosenEvents(context.ledger, options.events ?? null).filter(({ ceasefire }) => ceasefire);
    const ids = new Set(events.map(({ id }) => id));
    const loose = !options.events && options.unplaced;
    const reported = context.ledger.claims.filter((claim) => claim.kind === "ceasefire");
    const all = reported.filter((claim) => loose || claim.events.some((id) => ids.has(id)));
    const shown = spread(events, options.most);
    const rows = shown.map((event) => {
      const statements = (byEvent.get(event.id) ?? []).filter((claim) => claim.kind === "ceasefire");
      return row(event, statements, options.mostStatements, options.brief, context);
    });
    const placeless = all.filter((claim) => isDrawn(claim) && !claim.events.some((id) => ids.has(id)));
    const mostPlaceless = options.mostUnplaced;
    if (placeless.length > 0 && mostPlaceless > 0)
      rows.push(row(null, placeless, mostPlaceless, options.brief, context));
    const more = events.length - shown.length;
    const unplaced = mostPlaceless > 0 ? 0 : placeless.length;
    return {
      get narrow() {
        return spanRows(rows, more, unplaced, "narrow", context);
      },
      get wide() {
        return spanRows(rows, more, unplaced, "wide", context);
      },
      get full() {
        return spanRows(rows, more, unplaced, "full", context);
      },
      get glance() {
        const brief = rows.flatMap((each) => (each.event ? [{ ...each, brief: true }] : []));
        return spanRows(brief, 0, 0, "narrow", context);
      },
      get table() {
        return statementTable(all, localise(spec.title, context.language, context.ledger.site).text, context);
      },
      get drawn() {
        return all.filter(
          (claim) => isDrawn(claim) && dayOf(claim, ledgerIndex(context.ledger).events) !== null,
        );
      },
      get listed() {
        return all.filter(
          (claim) => !isDrawn(claim) || dayOf(claim, ledgerIndex(context.ledger).events) === null,
        );
      },
      get summary() {
        return summary(rows, all.length, context);
      },
    };
  },
  fewer,
);

function row(
  event: Event | null,
  claims: readonly LedgerCeasefire[],
  max: number,
  brief: boolean,
  context: ChartContext,
): SpanRow {
  const sorted = sortedByDay(claims.filter(isDrawn), ledgerIndex(context.ledger).events);
  // That one is left out takes the room that it would take itself.
  const statements = sorted.length === max + 1 && !brief ? sorted : foremost(sorted, max);
  const title = event
    ? localise(event.name, context.language, context.ledger.site).text
    : strings(context.language).charts.noCeasefire;
  const mediators = mediatorAccounts(sorted, context);
  return { event, title, statements, brief, more: sorted.length - statements.length, mediators };
}

/** What became first of all that is told: that it was agreed before that it collapsed; then one of each other status. */
const lifeFirst: readonly CeasefireStatus[] = [
  "agreed",
  "collapsed",
  "violated",
  "in-force",
  "extended",
  "rejected",
];

function foremost(sorted: readonly LedgerCeasefire[], max: number): readonly LedgerCeasefire[] {
  if (sorted.length <= max) return sorted;
  const rank = ({ status }: LedgerCeasefire) =>
    (lifeFirst.indexOf(status) + lifeFirst.length + 1) % (lifeFirst.length + 1);
  const firsts = [...Map.groupBy(sorted, ({ status }) => status).values()].map(([first]) => first!);
  const others = sorted.filter((claim) => !firsts.includes(claim));
  const kept = new Set([...firsts.sort((a, b) => rank(a) - rank(b)), ...others].slice(0, max));
  return sorted.filter((claim) => kept.has(claim));
}

function summary(rows: readonly SpanRow[], statements: number, context: ChartContext): string {
  const { language } = context;
  const { charts } = strings(language);
  const named = rows.filter(({ event }) => event);
  const digits = (n: number) => numberInWords(n, language);
  const each = named.map(({ title, statements: said }) => {
    const statuses = [...new Set(said.map((claim) => outcomeInWords(claim, context)))];
    return charts.summary.perEvent(title, statuses.length ? statuses : [charts.notMentioned]);
  });
  return `${charts.summary.ceasefires(digits(named.length), digits(statements))} ${someOf(each, 8, context, "; ")}.`;
}
