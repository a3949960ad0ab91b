/** One chart of `charts.yaml`, drawn: pictures for columns of each width, the table of the same rows, and what could not be drawn, in words. */

import { dayRange } from "../dates/day-range.ts";
import { claimInWords } from "../i18n/claim-in-words.ts";
import { dateInWords } from "../i18n/date-in-words.ts";
import { strings } from "../i18n/strings.ts";
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { type LazyList, lazyList } from "../text/lazy-list.ts";
import { localise } from "../text/localise.ts";
import { memoizeParts } from "../text/memoize.ts";
import { listedClaim } from "./claims/listed-claim.ts";
import { sourceLabel } from "./claims/source-label.ts";
import { forms } from "./forms.ts";
import type { ChartContext, ChartTable, Drawing, ListedClaim } from "./frame/chart-form.ts";
import { neverEmpty } from "./frame/never-empty.ts";
import { layouts, type Scene } from "./frame/scene.ts";
import { stretchingSvg } from "./frame/scene-content.ts";

export type { ChartContext } from "./frame/chart-form.ts";

/** An `<svg>` that takes the width of its container; `width` is the one it was designed at, `height` is constant. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** A document a chart is drawn from: as readers meet it, and its headline. */
export interface NamedSource {
  readonly id: string;
  readonly name: string;
  /** Its day in words; null = not known. */
  readonly day: string | null;
  readonly title: string;
}

export interface RenderedChart {
  /** For columns below 520 pixels. */
  readonly narrow: Picture;
  /** For columns from 520 pixels. */
  readonly wide: Picture;
  /** For columns from 840 pixels, where it is next to the other two. */
  readonly full: Picture;
  /** The same told in steps, where its form has a story: small pictures, each with the claim it adds. */
  readonly steps: readonly { readonly id: string; readonly svg: string }[];
  readonly table: ChartTable;
  /** Claims without anything to draw, in words. */
  readonly listed: LazyList<ListedClaim>;
  /** "Figures as of …": the day of the latest document; null = no document is dated. */
  readonly asOf: string | null;
  readonly asOfEdtf: string | null;
  readonly sources: readonly NamedSource[];
  /** Alternative text. */
  readonly summary: string;
  /** Ids of all claims in the chart, drawn or listed, in reading order. */
  readonly claims: readonly string[];
}

/**
 * Draws the chart in the context's language. Throws on a form or options that do not exist; see `chartProblems`. Parts
 * that cost much in a large corpus (the pictures' text, the table, the list) are made when they are asked for.
 */
export function renderChart(spec: ChartSpec, context: ChartContext): RenderedChart {
  const drawing = drawChart(spec, context);
  const claims = [...drawing.drawn, ...drawing.listed];
  const title = localise(spec.title, context.language, context.ledger.site).text;
  const asOfEdtf = latestAsOf(drawing.drawn) ?? latestAsOf(claims);
  return memoizeParts({
    get narrow() {
      return picture(drawing.narrow, title);
    },
    get wide() {
      return picture(drawing.wide, title);
    },
    get full() {
      return picture(drawing.full, title);
    },
    get steps() {
      const words = (claim: LedgerClaim) => claimInWords(claim, context.ledger, context.language);
      return (drawing.steps ?? []).map(({ claim, scene }) => ({
        id: claim.id,
        svg: stretchingSvg(scene, words(claim)),
      }));
    },
    get table() {
      return drawing.table;
    },
    listed: lazyList(drawing.listed, (claim) => listedClaim(claim, context)),
    asOf: asOfEdtf && strings(context.language).charts.asOf(dateInWords(asOfEdtf, context.language)),
    asOfEdtf,
    get sources() {
      return sourcesOf(claims, context);
    },
    get summary() {
      return drawing.summary;
    },
    claims: claims.map(({ id }) => id),
  });
}

/** The drawing before it is text, for pictures that stand alone. */
export function drawChart(spec: ChartSpec, context: ChartContext): Drawing {
  const form = forms.find(({ name }) => name === spec.form);
  if (!form) throw new Error(`chart ${spec.slug}: ${unknownForm(spec)}`);
  return neverEmpty(form.draw(spec, context), context);
}

/** What is wrong with an entry of `charts.yaml`, in words; empty = nothing. */
export function chartProblems(spec: ChartSpec): readonly string[] {
  const form = forms.find(({ name }) => name === spec.form);
  return form ? form.check(spec.options) : [unknownForm(spec)];
}

/** The same chart with less and less drawn, by options its form allows. */
export function smallerCharts(spec: ChartSpec): readonly ChartSpec[] {
  const fewer = forms.find(({ name }) => name === spec.form)?.fewer ?? [];
  return fewer
    .map((options) => ({ ...spec, options: { ...spec.options, ...options } }))
    .filter((each) => chartProblems(each).length === 0);
}

function unknownForm({ form }: ChartSpec): string {
  return `form: expected one of ${forms.map(({ name }) => name).join(", ")}, found ${form}`;
}

/** @param title names it to screen readers. */
export function picture(scene: Scene, title: string): Picture {
  return memoizeParts({
    get svg() {
      return stretchingSvg(scene, title);
    },
    width: layouts[scene.layout].drawn,
    height: scene.height,
  });
}

/** Day of the latest document among the claims. */
export function latestAsOf(claims: readonly LedgerClaim[]): string | null {
  let latest: { edtf: string; day: number } | null = null;
  for (const { asOf } of claims) {
    const bounds = asOf && dayRange(asOf.edtf);
    const day = bounds?.to ?? bounds?.from ?? null;
    if (asOf && day !== null && day > (latest?.day ?? -Infinity)) latest = { edtf: asOf.edtf, day };
  }
  return latest?.edtf ?? null;
}

export function sourcesOf(claims: readonly LedgerClaim[], context: ChartContext): readonly NamedSource[] {
  const used = new Set(claims.map(({ source }) => source));
  return context.ledger.sources
    .filter(({ id }) => used.has(id))
    .map(({ id, title, asOf }) => ({
      id,
      name: sourceLabel(id, context),
      day: asOf && dateInWords(asOf.edtf, context.language, true),
      title: localise(title, context.language, context.ledger.site).text,
    }));
}
