/** Every file below `/data/`. Pages and the data package list them. */

import { sha256InPieces } from "../../model/sha256.ts";
import { publishedText } from "../../model/sources/published-text.ts";
import { annotationPage, annotationParts, annotations } from "./annotations.ts";
import { chartColumns, chartCsv, chartJson, chartWorkbook } from "./chart-columns.ts";
import { blocks, wholeText } from "./chunk.ts";
import type { DataContext } from "./data-context.ts";
import { type DataFile, type Digest, noTable, type UndigestedFile } from "./data-file.ts";
import { dataPackage } from "./data-package.ts";
import { jsonText } from "./json-rows.ts";
import { partPath } from "./part.ts";
import { tableFiles } from "./table-files.ts";
import { workbookType } from "./workbook.ts";

/** In the order a reader wants them. Throws when a chart's slug is the name of a table. */
export function dataFiles(context: DataContext): readonly DataFile[] {
  const files = [
    ...tableFiles(context),
    ...annotationFiles(context),
    ...chartFiles(context),
    ...textFiles(context),
  ].map(withDigest);
  const paths = new Set<string>();
  for (const { path } of files) {
    if (paths.has(path)) throw new Error(`two data files are called ${path}; give the chart another slug`);
    paths.add(path);
  }
  const packed = withDigest({
    ...noTable,
    path: "datapackage.json",
    mediaType: "application/json",
    kind: "package",
    pieces: () => [jsonText(dataPackage(files, context))],
  });
  return [packed, ...files];
}

function withDigest({ pieces, ...file }: UndigestedFile): DataFile {
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

function annotationFiles(context: DataContext): readonly UndigestedFile[] {
  const file = { ...noTable, mediaType: "application/ld+json", kind: "annotations" } as const;
  const parts = annotationParts(context);
  const whole: UndigestedFile = {
    ...file,
    path: "annotations.jsonld",
    pieces: () => annotations(context, parts),
  };
  if (parts.length === 1) return [whole];
  const pages = parts.map(
    (part): UndigestedFile => ({
      ...file,
      path: partPath("annotations", "jsonld", part),
      pieces: () => annotationPage(context, parts, part),
    }),
  );
  return [whole, ...pages];
}

function chartFiles(context: DataContext): readonly UndigestedFile[] {
  const { ledger } = context;
  return ledger.charts.flatMap((spec): readonly UndigestedFile[] => [
    {
      path: `${spec.slug}.csv`,
      mediaType: "text/csv",
      kind: "chart",
      of: spec.slug,
      columns: () => chartColumns(spec, context),
      primaryKey: ["id"],
      pieces: () => chartCsv(spec, context),
    },
    {
      ...noTable,
      path: `${spec.slug}.json`,
      mediaType: "application/json",
      kind: "chart",
      of: spec.slug,
      pieces: () => chartJson(spec, context),
    },
    {
      ...noTable,
      path: `${spec.slug}.xlsx`,
      mediaType: workbookType,
      kind: "chart",
      of: spec.slug,
      pieces: () => chartWorkbook(spec, context),
    },
  ]);
}

function textFiles({ ledger, documents }: DataContext): readonly UndigestedFile[] {
  return ledger.sources.map(({ id }) => ({
    ...noTable,
    path: `sources/${id}.txt`,
    mediaType: "text/plain",
    kind: "text",
    of: id,
    pieces: () => [publishedText(documents.get(id)!)],
  }));
}
