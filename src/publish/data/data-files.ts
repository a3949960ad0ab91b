/** Every file below `/data/`: its path, its kind, and how its text is made. Pages and the data package list them. */
import { once } from "../../charts/once.ts";
import type { Column } from "../../model/columns.ts";
import { publishedText } from "../../model/published-text.ts";
import { sha256InPieces } from "../../model/sha256.ts";
import { annotations } from "./annotations.ts";
import { chartColumns, chartCsv, chartJson } from "./chart-data.ts";
import { claimColumns, claimTexts } from "./claim-texts.ts";
import { csv, csvFile, spreadsheetFile } from "./csv.ts";
import type { DataContext } from "./data-context.ts";
import { dataPackage } from "./data-package.ts";
import { jsonRows, jsonText } from "./json-lines.ts";
import { blocks, type Piece, wholeText } from "./pieces.ts";
import { type DataTable, dataTables, type TableName } from "./tables.ts";

export interface DataFile {
  /** Below `/data/`: `claims.json`. */
  readonly path: string;
  readonly mediaType: "application/json" | "application/ld+json" | "text/csv" | "text/plain";
  /** What it holds: a table, the data of a chart, a document's text, the annotations, or the package itself. */
  readonly kind: TableName | "chart" | "text" | "annotations" | "package";
  /** Id of the chart or the document; null for the others. */
  readonly of: string | null;
  /** Columns of a table in CSV; null for the others. */
  readonly columns: readonly Column[] | null;
  readonly primaryKey: readonly string[];
  /** What it holds, from its beginning to its end; a block is good until the next is asked for. */
  readonly blocks: () => Iterable<Uint8Array>;
  /** The same as one text, for those who know it to be short. */
  readonly text: () => string;
  /** Kept when the blocks have been read once, for they may be many. */
  readonly digest: () => Digest;
}

export interface Digest {
  readonly bytes: number;
  readonly sha256: string;
}

const rest = { of: null, columns: null, primaryKey: [] } as const;

/** In the order a reader wants them. Throws when a chart's slug is the name of a table. */
export function dataFiles(context: DataContext): readonly DataFile[] {
  const files = [
    ...tableFiles(context),
    annotationFile(context),
    ...chartFiles(context),
    ...textFiles(context),
  ].map(withDigest);
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`two data files are called ${path}; give the chart another slug`);
    paths.add(path);
  }
  const packed = withDigest({
    ...rest,
    path: "datapackage.json",
    mediaType: "application/json",
    kind: "package",
    pieces: () => [jsonText(dataPackage(files, context))],
  });
  return [packed, ...files];
}

function withDigest({ pieces, ...file }: Made): DataFile {
  let digest: Digest | null = null;
  const hashed = function* () {
    const hash = sha256InPieces();
    let bytes = 0;
    for (const block of blocks(pieces())) {
      hash.add(block);
      bytes += block.length;
      yield block;
    }
    digest = { bytes, sha256: hash.end() };
  };
  return {
    ...file,
    blocks: hashed,
    text: () => wholeText(pieces()),
    digest: () => {
      if (!digest) for (const _ of hashed());
      return digest!;
    },
  };
}

type Made = Omit<DataFile, "text" | "digest" | "blocks"> & { readonly pieces: () => Iterable<Piece> };

function tableFiles(context: DataContext): readonly Made[] {
  return dataTables.flatMap((table) => {
    const { name, columns, primaryKey } = table;
    const rows = once(() => table.rows(context));
    const inJson: Made = {
      ...rest,
      path: `${name}.json`,
      mediaType: "application/json",
      kind: name,
      pieces: () => tableJson(table, rows, context),
    };
    const asCsv: Made = {
      path: `${name}.csv`,
      mediaType: "text/csv",
      kind: name,
      of: null,
      columns,
      primaryKey,
      pieces: () => tableCsv(table, rows, context),
    };
    // No table by the standard: readers of it take the byte-order mark for a part of the first column's name.
    const forExcel: Made = {
      ...rest,
      path: `${name}.excel.csv`,
      mediaType: "text/csv",
      kind: name,
      pieces: () => claimsSpreadsheet(context),
    };
    return name === "claims" ? [inJson, asCsv, forExcel] : [inJson, asCsv];
  });
}

type Rows = () => readonly object[];

function tableJson({ claims }: DataTable, rows: Rows, context: DataContext): Iterable<Piece> {
  if (!claims) return jsonRows(rows().map((row) => JSON.stringify(row)));
  const textsOf = claimTexts(context.ledger, context.address);
  return jsonRows(claims(context.ledger).map((claim) => textsOf(claim).json));
}

function tableCsv({ columns }: DataTable, rows: Rows, context: DataContext): Iterable<Piece> {
  if (columns !== claimColumns) return [csv(columns, rows())];
  const textsOf = claimTexts(context.ledger, context.address);
  return csvFile(
    columns,
    context.ledger.claims.map((claim) => textsOf(claim).csv),
  );
}

function claimsSpreadsheet({ ledger, address }: DataContext): Iterable<Piece> {
  const textsOf = claimTexts(ledger, address);
  return spreadsheetFile(
    claimColumns,
    ledger.claims.map((claim) => textsOf(claim).spreadsheet),
  );
}

function annotationFile(context: DataContext): Made {
  return {
    ...rest,
    path: "annotations.jsonld",
    mediaType: "application/ld+json",
    kind: "annotations",
    pieces: () => annotations(context),
  };
}

function chartFiles({ ledger, address }: DataContext): readonly Made[] {
  return ledger.charts.flatMap((spec): readonly Made[] => [
    {
      path: `${spec.slug}.csv`,
      mediaType: "text/csv",
      kind: "chart",
      of: spec.slug,
      columns: chartColumns,
      primaryKey: ["id"],
      pieces: () => chartCsv(spec, ledger, address),
    },
    {
      ...rest,
      path: `${spec.slug}.json`,
      mediaType: "application/json",
      kind: "chart",
      of: spec.slug,
      pieces: () => chartJson(spec, ledger, address),
    },
  ]);
}

function textFiles({ ledger, documents }: DataContext): readonly Made[] {
  return ledger.sources.map(({ id }) => ({
    ...rest,
    path: `sources/${id}.txt`,
    mediaType: "text/plain",
    kind: "text",
    of: id,
    pieces: () => [publishedText(documents.get(id)!)],
  }));
}
