/** Form: figures and ceasefires along one line of time, by the day they speak of; gaps of time are told in words. */
import { z } from "astro/zod";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { Harm } from "../../model/claims/casualty-claim.ts";
import { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import type { Event } from "../../model/editorial/event.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { memoize, memoizeFor } from "../../text/memoize.ts";
import { claimTable } from "../claims/claim-table.ts";
import { dayOf } from "../claims/day-of.ts";
import { ledgerIndex } from "../claims/ledger-index.ts";
import { sortedByDay } from "../claims/sorted-by-day.ts";
import { isDrawn } from "../claims/status-mark.ts";
import { endsBy, wholeGroups } from "../claims/whole-groups.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import { sectionsOf } from "./sections-of.ts";
import { type LeftOut, timelineScene } from "./timeline-scene.ts";

const Options = z.strictObject({
  events: z.array(EventId).min(1).optional().describe("Events to show. Default: all."),
  harms: z.array(Harm).min(1).optional().describe("Harms to show. Default: all."),
  statuses: z.array(CeasefireStatus).min(1).optional().describe("Ceasefire statuses to show. Default: all."),
  most: z
    .number()
    .int()
    .min(5)
    .max(60)
    .default(20)
    .describe("The maximum number of marks in the image; the rest is counted there and listed in the table."),
});
type Options = z.infer<typeof Options>;

export const timeline = chartForm("timeline", Options, (options, spec, context): Drawing => {
  const { sorted, undated } = reportedClaims(options, context.ledger);
  const shown = foremost(sorted, options.most, ledgerIndex(context.ledger).events);
  const more = leftOut(sorted, shown);
  const sections = memoize(() => sectionsOf(shown, sorted, context));
  return {
    get narrow() {
      return timelineScene(sections(), more, "narrow", context);
    },
    get wide() {
      return timelineScene(sections(), more, "wide", context);
    },
    get full() {
      return timelineScene(sections(), more, "full", context);
    },
    get glance() {
      const [most] = sections().toSorted((a, b) => b.days.length - a.days.length);
      return timelineScene(most ? [most] : [], { figures: 0, statements: 0 }, "narrow", context);
    },
    get table() {
      return claimTable(sorted, localise(spec.title, context.language, context.ledger.site).text, context);
    },
    drawn: sorted,
    listed: undated,
    get summary() {
      return summary(sorted, context);
    },
  };
});

/** The claims to tell, each once, in the order of time; and those that have no place in it. */
function reportedClaims({ events, harms, statuses }: Options, ledger: Ledger) {
  return memoizeFor(ledger, `told ${JSON.stringify([events, harms, statuses])}`, () => {
    const chosen = ledger.claims.filter((claim) => matches(claim, { events, harms, statuses }));
    const drawn = chosen.filter((claim) => isDrawn(claim) && !isRepeat(claim));
    const { events: byId } = ledgerIndex(ledger);
    const sorted = sortedByDay(drawn, byId);
    return {
      sorted,
      undated: chosen.filter((claim) => dayOf(claim, byId) === null || !isDrawn(claim)),
    };
  });
}

function matches(claim: LedgerClaim, { events, harms, statuses }: Omit<Options, "most">): boolean {
  if (events && !claim.events.some((id) => events.includes(id))) return false;
  if (claim.kind === "casualty") return !harms || claim.harms.some((harm) => harms.includes(harm));
  return claim.kind !== "ceasefire" || !statuses || statuses.includes(claim.status);
}

const isRepeat = (claim: LedgerClaim) => claim.kind === "casualty" && claim.repeats !== null;

/**
 * The claims to draw when there are too many. What belongs together is drawn whole: the figures of one event and harm, what
 * became of one ceasefire. The largest groups come first, people and ceasefires in turn; words without a number, calls
 * and plans stand for themselves.
 */
function foremost(
  sorted: readonly LedgerClaim[],
  max: number,
  events: ReadonlyMap<string, Event>,
): readonly LedgerClaim[] {
  if (sorted.length <= max) return sorted;
  const groups = [...Map.groupBy(sorted, groupOf).values()]
    .map((items) => ({ items, ends: endsBy(items, (claim) => sizeOf(claim, events)) }))
    .sort((a, b) => b.items.length - a.items.length);
  const isOfPeople = Map.groupBy(groups, ({ items }) => items[0]!.kind !== "ceasefire");
  const [people, truces] = [isOfPeople.get(true) ?? [], isOfPeople.get(false) ?? []];
  const inTurn = groups.flatMap((_, i) => [people[i], truces[i]]).filter((group) => group !== undefined);
  const drawn = new Set(wholeGroups(inTurn, max).flat());
  return sorted.filter((claim) => drawn.has(claim));
}

/** Of figures their size; of statements their day. */
function sizeOf(claim: LedgerClaim, events: ReadonlyMap<string, Event>): number {
  return claim.kind === "casualty" ? (claim.count.low ?? claim.count.high ?? 0) : (dayOf(claim, events) ?? 0);
}

function groupOf(claim: LedgerClaim): string {
  if (claim.event === null) return claim.id;
  if (claim.kind === "casualty") return hasNumber(claim.count) ? `${claim.harm} ${claim.event}` : claim.id;
  const isWish = claim.kind === "ceasefire" && (claim.status === "called-for" || claim.status === "proposed");
  return isWish ? claim.id : claim.event;
}

function leftOut(sorted: readonly LedgerClaim[], shown: readonly LedgerClaim[]): LeftOut {
  const drawn = new Set(shown);
  const left = sorted.filter((claim) => !drawn.has(claim));
  const statements = left.filter(({ kind }) => kind === "ceasefire").length;
  return { figures: left.length - statements, statements };
}

function summary(claims: readonly LedgerClaim[], { language }: ChartContext): string {
  const { charts } = strings(language);
  const figures = claims.filter(({ kind }) => kind === "casualty").length;
  const digits = (n: number) => numberInWords(n, language);
  const date = (claim: LedgerClaim | undefined) =>
    dateInWords((claim?.dated ?? claim?.asOf)?.edtf ?? "", language);
  return charts.summary.timeline(
    digits(figures),
    digits(claims.length - figures),
    date(claims[0]),
    date(claims.at(-1)),
  );
}
