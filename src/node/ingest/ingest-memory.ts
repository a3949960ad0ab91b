/**
 * What a development server keeps of one ingest for the next: documents whose files are as they were, what was read from
 * them, and what was written. A build has none: it reads everything.
 */
import type { Extraction } from "../../model/claims/extraction.ts";
import type { Source } from "../../model/sources/source.ts";
import type { ReadResult } from "../../read/read-source.ts";

export interface IngestMemory {
  /** By file: what it was read from (`stateOf` in `read-seeds.ts`), and what came of it. */
  readonly seeds: Map<string, { readonly state: string; readonly result: ReadResult }>;
  /** With the days of its card, from which the text's own dates may be computed. */
  readonly extractions: WeakMap<Source, { readonly days: string; readonly extraction: Extraction }>;
  /** Texts of the generated documents, by id. */
  readonly written: Map<string, string>;
}

export function ingestMemory(): IngestMemory {
  return { seeds: new Map(), extractions: new WeakMap(), written: new Map() };
}
