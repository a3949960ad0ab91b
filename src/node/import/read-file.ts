/** A file of the inbox that was read, with what it holds. */
import type { Imported } from "./imported.ts";

export interface ReadFile {
  readonly file: string;
  readonly path: string;
  readonly sha256: string;
  readonly format: string;
  readonly documents: readonly Imported[];
}
