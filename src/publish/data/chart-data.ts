/** The data of one chart: its claims in reading order, as rows of the open data, and what the chart says of itself. */
import { renderChart } from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/chart-spec.ts";
import { ClaimRow } from "../../model/claim-row.ts";
import { type Column, columnsOf } from "../../model/columns.ts";
import type { Ledger } from "../../model/ledger.ts";
import { claimRow } from "./claim-row.ts";
import { csv } from "./csv.ts";
import { jsonText } from "./json-lines.ts";

/** `shown` comes first: whether a claim is a mark of the picture or told in words below it. */
export const chartColumns: readonly Column[] = [
  {
    name: "shown",
    path: ["shown"],
    type: "string",
    nullable: false,
    group: null,
    description: "`drawn` as a mark of the chart, or `listed` in words, having nothing to draw.",
    unit: null,
    rule: null,
    values: ["drawn", "listed"],
    url: false,
  },
  ...columnsOf(ClaimRow),
];

export function chartRows(spec: ChartSpec, ledger: Ledger, address: (path: string) => string) {
  const language = ledger.site.editions[0]!;
  const chart = renderChart(spec, { language, ledger, hrefOf: () => "" });
  const listed = new Set(chart.listed.map(({ id }) => id));
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const rows = [...new Set(chart.claims)].map((id) => {
    const claim = claims.get(id)!;
    const row = claimRow(claim, sources.get(claim.source)!, address);
    return { shown: listed.has(id) ? "listed" : "drawn", ...row };
  });
  return { rows, asOf: chart.asOfEdtf };
}

export function chartCsv(spec: ChartSpec, ledger: Ledger, address: (path: string) => string): string {
  return csv(chartColumns, chartRows(spec, ledger, address).rows);
}

/** @param version what the file says it is: the ledger's version, or that of a fixed file. */
export function chartJson(
  spec: ChartSpec,
  ledger: Ledger,
  address: (path: string) => string,
  version = ledger.version,
): string {
  const { rows, asOf } = chartRows(spec, ledger, address);
  return jsonText({
    slug: spec.slug,
    form: spec.form,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note,
    as_of: asOf,
    version,
    licence: ledger.site.licence,
    publisher: ledger.site.publisher,
    url: address(`/charts/${spec.slug}/`),
    claims: rows,
  });
}
