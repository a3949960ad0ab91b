/**
 * What the desk looks at: the ledger that the last ingest wrote, and the documents themselves, each read and extracted
 * again when somebody first comes to it. Nothing is read twice while its file stays the same.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../../extract/extract.ts";
import { languages } from "../../../languages/index.ts";
import type { ReviewOrphan } from "../../../ledger/reviews/review-orphan.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";
import type { Source } from "../../../model/sources/source.ts";
import { readSource } from "../../../read/read-source.ts";
import type { Project } from "../../project.ts";

/** A document as the program reads it, whatever editors said of it since, and whatever may be shown of it. */
export interface DeskDocument {
  readonly source: Source;
  readonly claims: readonly Claim[];
}

export interface DeskCorpus {
  readonly ledger: () => Ledger;
  readonly orphans: () => readonly ReviewOrphan[];
  /** Claims of the ledger by their ids. */
  readonly claims: () => ReadonlyMap<string, LedgerClaim>;
  /** Null where there is no such document, or none that can be read. */
  readonly document: (id: string) => DeskDocument | null;
}

export function deskCorpus(project: Project): DeskCorpus {
  const json = <T>(name: string, none: T) =>
    kept(join(project.generated, name), (text) => JSON.parse(text) as T, none);
  const ledger = json<Ledger | null>("ledger.json", null);
  const orphans = json<readonly ReviewOrphan[]>("orphans.json", []);
  const documents = new Map<string, () => DeskDocument | null>();
  let byId: { readonly of: Ledger; readonly claims: ReadonlyMap<string, LedgerClaim> } | null = null;
  const current = () => {
    const found = ledger();
    if (!found) throw new Error("the documents have not been read yet");
    return found;
  };
  return {
    ledger: current,
    orphans,
    claims: () => {
      const of = current();
      if (byId?.of !== of) byId = { of, claims: new Map(of.claims.map((claim) => [claim.id, claim])) };
      return byId.claims;
    },
    document: (id) => {
      const summary = current().sources.find((source) => source.id === id);
      if (!summary) return null;
      const { seed, language } = summary;
      const key = `${seed} ${language}`;
      const known = documents.get(key);
      if (known) return known();
      const read = kept(join(project.seeds, seed), (_, bytes) => readDocument(bytes, seed, language), null);
      documents.set(key, read);
      return read();
    },
  };
}

function readDocument(bytes: Uint8Array, seed: string, stated: string): DeskDocument | null {
  const read = readSource(bytes, seed, languages, stated);
  if (!("source" in read)) return null;
  const language = languages.find(({ code }) => code === read.source.language);
  return { source: read.source, claims: language ? extract(read.source, language).claims : [] };
}

/** What is made of a file, made again when the file is another. */
function kept<T>(file: string, make: (text: string, bytes: Uint8Array) => T, none: T): () => T {
  let last: { readonly state: string; readonly made: T } | null = null;
  return () => {
    if (!existsSync(file)) return none;
    const { mtimeMs, size, ino } = statSync(file);
    const state = `${ino} ${size} ${mtimeMs}`;
    if (last?.state === state) return last.made;
    const bytes = readFileSync(file);
    last = { state, made: make(bytes.toString("utf8"), bytes) };
    return last.made;
  };
}
