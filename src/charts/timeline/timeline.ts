/** Form: figures and ceasefires along one line of time, by the day they speak of; gaps of time are told in words. */
import { z } from "astro/zod";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import { Harm } from "../../model/claims/casualty-claim.ts";
import { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { hasNumber } from "../../model/claims/has-number.ts";
import { EventId } from "../../model/editorial/event-id.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { claimTable } from "../claims/claim-table.ts";
import { dayOf } from "../claims/day-of.ts";
import { spread } from "../claims/points-by-event.ts";
import { sortedByDay } from "../claims/sorted-by-day.ts";
import { isDrawn } from "../claims/status-mark.ts";
import { type ChartContext, chartForm, type Drawing } from "../frame/chart-form.ts";
import { type DayClaims, timelineScene } from "./timeline-scene.ts";

const Options = z.strictObject({
  events: z.array(EventId).min(1).optional().describe("Events to show; all when left out."),
  harms: z.array(Harm).min(1).optional().describe("Harms to show; all when left out."),
  statuses: z
    .array(CeasefireStatus)
    .min(1)
    .optional()
    .describe("Statuses of ceasefires to show; all when left out."),
  most: z
    .number()
    .int()
    .min(5)
    .max(60)
    .default(20)
    .describe("The most marks drawn; what is beyond is counted in the picture and stands in the table."),
});
type Options = z.infer<typeof Options>;

export const timeline = chartForm("timeline", Options, (options, spec, context): Drawing => {
  const all = told(options, context.ledger);
  const { sorted, undated } = all;
  const shown = foremost(all, options.most);
  const more = sorted.length - shown.length;
  const days = byDay(shown);
  return {
    get narrow() {
      return timelineScene(days, more, "narrow", context);
    },
    get wide() {
      return timelineScene(days, more, "wide", context);
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
function told({ events, harms, statuses }: Options, ledger: Ledger) {
  return memoizeFor(ledger, `told ${JSON.stringify([events, harms, statuses])}`, () => {
    const chosen = ledger.claims.filter((claim) => matches(claim, { events, harms, statuses }));
    const drawn = chosen.filter((claim) => isDrawn(claim) && !isRepeat(claim));
    const sorted = sortedByDay(drawn);
    const isTruce = Map.groupBy(sorted, ({ kind }) => kind === "ceasefire");
    return {
      sorted,
      undated: chosen.filter((claim) => dayOf(claim) === null || !isDrawn(claim)),
      people: byRank(isTruce.get(false) ?? []),
      truces: byRank(isTruce.get(true) ?? []),
    };
  });
}

/** Claims from those to draw first to those to draw last. */
interface Ranked {
  readonly count: number;
  readonly ranks: readonly (readonly LedgerClaim[])[];
}

function byRank(claims: readonly LedgerClaim[]): Ranked {
  const groups = Map.groupBy(claims, rank);
  return { count: claims.length, ranks: [0, 1, 2, 3].map((n) => groups.get(n) ?? []) };
}

function matches(claim: LedgerClaim, { events, harms, statuses }: Omit<Options, "most">): boolean {
  if (events && !claim.events.some((id) => events.includes(id))) return false;
  if (claim.kind === "casualty") return !harms || claim.harms.some((harm) => harms.includes(harm));
  return claim.kind !== "ceasefire" || !statuses || statuses.includes(claim.status);
}

const isRepeat = (claim: LedgerClaim) => claim.kind === "casualty" && claim.repeats !== null;

/**
 * The claims to draw when there are too many: as many of people as of ceasefires, where there are so many of both;
 * of people, figures first; of ceasefires, what became of them first.
 */
function foremost({ sorted, people, truces }: ReturnType<typeof told>, most: number): readonly LedgerClaim[] {
  const half = Math.ceil(most / 2);
  const ofPeople = Math.min(people.count, Math.max(half, most - truces.count));
  const chosen = new Set([...first(people, ofPeople), ...first(truces, most - ofPeople)]);
  return sorted.filter((claim) => chosen.has(claim));
}

function first({ ranks }: Ranked, most: number): readonly LedgerClaim[] {
  const chosen: LedgerClaim[] = [];
  for (const same of ranks) chosen.push(...spread(same, most - chosen.length));
  return chosen;
}

function rank(claim: LedgerClaim): number {
  if (claim.kind === "casualty") return hasNumber(claim.count) ? 0 : 2;
  return claim.kind === "ceasefire" && (claim.status === "called-for" || claim.status === "proposed") ? 3 : 1;
}

function byDay(claims: readonly LedgerClaim[]): readonly DayClaims[] {
  const days = Map.groupBy(claims, (claim) => `${dayOf(claim)} ${edtfOf(claim)} ${isEditorial(claim)}`);
  return [...days.values()].map((same) => {
    const first = same[0] as LedgerClaim;
    return { day: dayOf(first) ?? 0, edtf: edtfOf(first), editorial: isEditorial(first), claims: same };
  });
}

const edtfOf = (claim: LedgerClaim) => claim.dated?.edtf ?? claim.asOf?.edtf ?? "";

/** Dates of documents are editorial unless the document itself gives them. */
function isEditorial(claim: LedgerClaim): boolean {
  return claim.dated ? claim.dated.basis === "editorial" : claim.asOf?.stated === false;
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
