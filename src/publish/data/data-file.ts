/** One file below `/data/`: its path, its kind, and how its text is made. */
import type { Column } from "../../model/data/column.ts";
import type { Chunk } from "./chunk.ts";
import type { TableName } from "./data-table.ts";
import type { workbookType } from "./workbook.ts";

export interface DataFile {
  /** Below `/data/`: `claims.json`. */
  readonly path: string;
  readonly mediaType:
    | "application/json"
    | "application/ld+json"
    | "text/csv"
    | "text/plain"
    | typeof workbookType;
  /** What it holds: a table, the data of a chart, a document's text, the annotations, or the package itself. */
  readonly kind: TableName | "chart" | "text" | "annotations" | "package";
  /** Id of the chart or the document; null for the others. */
  readonly of: string | null;
  /** Columns of a table in CSV; null for the others. */
  readonly columns: (() => readonly Column[]) | null;
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

/** A file before its bytes are counted. */
export type UndigestedFile = Omit<DataFile, "text" | "digest" | "blocks"> & {
  readonly pieces: () => Iterable<Chunk>;
};

/** Of a file that is no table of the data package. */
export const noTable = { of: null, columns: null, primaryKey: [] } as const;
