/** What the data files are made from: the ledger, the documents' texts, and how to write an address. */
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";

/** Of a document, what its published text and its annotations need. */
export type DataDocument = Pick<SourceEntry, "id" | "text" | "rights" | "sentences">;

export interface DataContext {
  readonly ledger: Ledger;
  /** By id. */
  readonly documents: ReadonlyMap<string, DataDocument>;
  /** Full address of a path from the root of the site: `/sources/000/#s2`, `/data/claims.json`. */
  readonly address: (path: string) => string;
  /** The most bytes of a file, about; left out = what hosts take. */
  readonly mostBytes?: number;
}
