/**
 * The data of one chart: its claims in reading order, as rows of the open data, and what the chart says of itself. Of
 * claims too many for one file, only which they are: all that is known of them is in the table of claims.
 */

import { drawChart, latestAsOf } from "../../charts/render-chart.ts";
import type { Column } from "../../model/data/column.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { memoizeFor } from "../../text/memoize.ts";
import type { Chunk, RowChunks } from "./chunk.ts";
import { claimRow } from "./claim-row.ts";
import { csvFile, csvLine } from "./csv.ts";
import type { DataContext } from "./data-context.ts";
import { estimatedClaimsSize } from "./estimated-size.ts";
import { jsonWithRows } from "./json-rows.ts";
import { mostBytes } from "./part.ts";
import { claimColumns, serializedClaims } from "./serialized-claims.ts";
import { workbook } from "./workbook.ts";

/** `shown` comes first: whether a claim is a mark of the picture or told in words below it. */
const shown: Column = {
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
};

/** Columns that tell which claim is meant, and where it is read. */
const naming = new Set(["id", "source", "url"]);
const namingColumns = claimColumns.filter(({ name }) => naming.has(name));

type Context = Pick<DataContext, "ledger" | "address" | "mostBytes">;

/** @returns `shown` and all columns of claims; of too many claims for one file, only those that identify them. */
export function chartColumns(spec: ChartSpec, context: Context): readonly Column[] {
  return [shown, ...(isWhole(spec, context) ? claimColumns : namingColumns)];
}

/** Whether the claims, with all their columns, are not too many for one file. */
function isWhole(spec: ChartSpec, { ledger, mostBytes: maxBytes = mostBytes }: Context): boolean {
  const ofAll = memoizeFor(ledger, "weight of all claims", () => estimatedClaimsSize(ledger.claims));
  return ofAll <= maxBytes || estimatedClaimsSize(contentOf(spec, ledger).claims) <= maxBytes;
}

/** What is in each chart; found once a chart, since its two files and the data package all ask. */
const contents = new WeakMap<ChartSpec, ChartContent>();

interface ChartContent {
  readonly ledger: Ledger;
  /** In reading order, each once. */
  readonly claims: readonly LedgerClaim[];
  readonly listed: ReadonlySet<LedgerClaim>;
  readonly asOf: string | null;
}

/** The same rows as an .xlsx file. */
export function chartWorkbook(spec: ChartSpec, context: Context): Iterable<Chunk> {
  return workbook(spec.slug, chartColumns(spec, context), chartRows(spec, context));
}

function* chartRows(spec: ChartSpec, context: Context): Generator<object> {
  const { ledger, address } = context;
  const { claims, listed } = contentOf(spec, ledger);
  const whole = isWhole(spec, context);
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  for (const claim of claims) {
    const row = whole
      ? claimRow(claim, sources.get(claim.source)!, ledger.site, address)
      : whichClaim(claim, address);
    yield { shown: listed.has(claim) ? "listed" : "drawn", ...row };
  }
}

function contentOf(spec: ChartSpec, ledger: Ledger): ChartContent {
  const before = contents.get(spec);
  if (before?.ledger === ledger) return before;
  const { drawn, listed } = drawChart(spec, { language: ledger.site.editions[0]!, ledger, hrefOf: () => "" });
  const claims = [...new Set([...drawn, ...listed])];
  const asOf = latestAsOf(drawn) ?? latestAsOf(claims);
  const content = { ledger, claims, listed: new Set(listed), asOf };
  contents.set(spec, content);
  return content;
}

/** @returns a CSV file in pieces, with a header row. */
export function chartCsv(spec: ChartSpec, context: Context): Iterable<Chunk> {
  const row = isWhole(spec, context) ? wholeRow(context).csv : namingRow(context).csv;
  return csvFile(
    chartColumns(spec, context),
    rowsOf(contentOf(spec, context.ledger), "drawn,", "listed,", row),
  );
}

type RowOf = (claim: LedgerClaim) => Uint8Array;

/** A claim as the formats write it after whether it is drawn. */
function wholeRow({ ledger, address }: Context): Readonly<Record<"csv" | "json", RowOf>> {
  const textsOf = serializedClaims(ledger, address);
  return { csv: (claim) => textsOf(claim).csv, json: (claim) => textsOf(claim).json.subarray(1) };
}

function namingRow({ address }: Context): Readonly<Record<"csv" | "json", RowOf>> {
  return {
    csv: (claim) => Buffer.from(csvLine(namingColumns, whichClaim(claim, address))),
    json: (claim) => Buffer.from(JSON.stringify(whichClaim(claim, address)).slice(1)),
  };
}

function whichClaim({ id, source, sentence }: LedgerClaim, address: DataContext["address"]) {
  return { id, source, url: address(`/sources/${source}/#${sentence}`) };
}

/** The rows of the claims, each begun with what tells whether it is drawn or listed. */
function* rowsOf(
  { claims, listed }: ChartContent,
  ifDrawn: string,
  ifListed: string,
  row: RowOf,
): Generator<RowChunks> {
  const [drawnStart, listedStart] = [Buffer.from(ifDrawn), Buffer.from(ifListed)];
  for (const claim of claims) yield [listed.has(claim) ? listedStart : drawnStart, row(claim)];
}

/** @param version what the file says it is: the ledger's version, or that of a fixed file. */
export function chartJson(
  spec: ChartSpec,
  context: Context,
  version = context.ledger.version,
): Iterable<Chunk> {
  const { ledger, address } = context;
  const content = contentOf(spec, ledger);
  const whole = isWhole(spec, context);
  const head = {
    slug: spec.slug,
    form: spec.form,
    title: spec.title,
    subtitle: spec.subtitle,
    note: spec.note,
    as_of: content.asOf,
    version,
    licence: ledger.site.licence,
    publisher: ledger.site.publisher,
    url: address(`/charts/${spec.slug}/`),
    ...(whole ? {} : { claims_in: address("/data/datapackage.json") }),
  };
  const row = whole ? wholeRow(context).json : namingRow(context).json;
  return jsonWithRows(head, "claims", rowsOf(content, '{"shown":"drawn",', '{"shown":"listed",', row));
}
