/** The data of one chart: its claims in reading order, as rows of the open data, and what the chart says of itself. */
import { drawChart, latestAsOf } from "../../charts/render-chart.ts";
import type { ChartSpec } from "../../model/chart-spec.ts";
import type { Column } from "../../model/columns.ts";
import type { Ledger } from "../../model/ledger.ts";
import type { LedgerClaim } from "../../model/ledger-claim.ts";
import { claimColumns, claimTexts } from "./claim-texts.ts";
import { csvFile } from "./csv.ts";
import { jsonWithRows } from "./json-lines.ts";
import type { Piece } from "./pieces.ts";

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
  ...claimColumns,
];

/** What is in each chart; found once a chart, since its two files and the data package all ask. */
const known = new WeakMap<ChartSpec, ChartContent>();

interface ChartContent {
  readonly ledger: Ledger;
  /** In reading order, each once. */
  readonly claims: readonly LedgerClaim[];
  readonly listed: ReadonlySet<LedgerClaim>;
  readonly asOf: string | null;
}

function contentOf(spec: ChartSpec, ledger: Ledger): ChartContent {
  const before = known.get(spec);
  if (before?.ledger === ledger) return before;
  const { drawn, listed } = drawChart(spec, { language: ledger.site.editions[0]!, ledger, hrefOf: () => "" });
  const claims = [...new Set([...drawn, ...listed])];
  const asOf = latestAsOf(drawn) ?? latestAsOf(claims);
  const content = { ledger, claims, listed: new Set(listed), asOf };
  known.set(spec, content);
  return content;
}

export function chartCsv(
  spec: ChartSpec,
  ledger: Ledger,
  address: (path: string) => string,
): Iterable<Piece> {
  const content = contentOf(spec, ledger);
  const textsOf = claimTexts(ledger, address);
  const lines = rowsOf(content, "drawn,", "listed,", (claim) => textsOf(claim).csv);
  return csvFile(chartColumns, lines);
}

/** The rows of the claims, each begun with what tells whether it is drawn or listed. */
function* rowsOf(
  { claims, listed }: ChartContent,
  ifDrawn: string,
  ifListed: string,
  row: (claim: LedgerClaim) => Uint8Array,
): Generator<Piece> {
  const [drawnStart, listedStart] = [Buffer.from(ifDrawn), Buffer.from(ifListed)];
  for (const claim of claims) yield Buffer.concat([listed.has(claim) ? listedStart : drawnStart, row(claim)]);
}

/** @param version what the file says it is: the ledger's version, or that of a fixed file. */
export function chartJson(
  spec: ChartSpec,
  ledger: Ledger,
  address: (path: string) => string,
  version = ledger.version,
): Iterable<Piece> {
  const content = contentOf(spec, ledger);
  const textsOf = claimTexts(ledger, address);
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
  };
  const rows = rowsOf(content, '{"shown":"drawn",', '{"shown":"listed",', (claim) =>
    textsOf(claim).json.subarray(1),
  );
  return jsonWithRows(head, "claims", rows);
}
