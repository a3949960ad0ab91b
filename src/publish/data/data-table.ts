/** The tables of the open data: each with its rows and the schema that explains its columns. */
import { documentName } from "../../i18n/document-name.ts";
import { CeasefireRow } from "../../model/data/ceasefire-row.ts";
import type { ClaimRow } from "../../model/data/claim-row.ts";
import { type Column, columnsOf } from "../../model/data/column.ts";
import { CoverageRow } from "../../model/data/coverage-row.ts";
import { RejectedRow } from "../../model/data/rejected-row.ts";
import { SourceRow } from "../../model/data/source-row.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Localised } from "../../model/localised.ts";
import { sha256 } from "../../model/sha256.ts";
import { publishedText } from "../../model/sources/published-text.ts";
import { localise } from "../../text/localise.ts";
import { shownSentences } from "../pages/shown-sentences.ts";
import { claimRow } from "./claim-row.ts";
import type { DataContext } from "./data-context.ts";
import { estimatedSize } from "./estimated-size.ts";
import { claimColumns } from "./serialized-claims.ts";

export type TableName = "claims" | "ceasefire-statements" | "rejected-numbers" | "coverage" | "documents";

export interface DataTable {
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly primaryKey: readonly string[];
  readonly rows: (context: DataContext) => readonly object[];
  /** Bytes of each row, about, as JSON. */
  readonly weights: (ledger: Ledger) => readonly number[];
  /** Of a table of claims, the claims: then its rows are theirs, in this order. */
  readonly claims?: (ledger: Ledger) => readonly LedgerClaim[];
}

export const dataTables: readonly DataTable[] = [
  {
    name: "claims",
    columns: claimColumns,
    primaryKey: ["id"],
    rows: (context) => claimRows(context),
    weights: ({ claims }) => claims.map(estimatedSize),
    claims: ({ claims }) => claims,
  },
  {
    name: "ceasefire-statements",
    columns: columnsOf(CeasefireRow),
    primaryKey: ["id"],
    rows: (context) => claimRows(context, ceasefires(context.ledger)),
    weights: (ledger) => ceasefires(ledger).map(estimatedSize),
    claims: ceasefires,
  },
  {
    name: "rejected-numbers",
    columns: columnsOf(RejectedRow),
    primaryKey: ["source", "start"],
    rows: rejectedRows,
    weights: ({ coverage }) => coverage.flatMap(({ rejected }) => rejected.map(() => 180)),
  },
  {
    name: "coverage",
    columns: columnsOf(CoverageRow),
    primaryKey: ["source"],
    rows: coverageRows,
    weights: ({ coverage }) => coverage.map(() => 240),
  },
  {
    name: "documents",
    columns: columnsOf(SourceRow),
    primaryKey: ["id"],
    rows: sourceRows,
    weights: ({ sources }) => sources.map(() => 660),
  },
];

function ceasefires({ claims }: Ledger): readonly LedgerClaim[] {
  return claims.filter(({ kind }) => kind === "ceasefire");
}

/** @returns a row for each claim, in the order given. */
export function claimRows(
  { ledger, address }: DataContext,
  claims: readonly LedgerClaim[] = ledger.claims,
): readonly ClaimRow[] {
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  return claims.map((claim) => claimRow(claim, sources.get(claim.source)!, ledger.site, address));
}

function rejectedRows({ ledger, address }: DataContext): readonly RejectedRow[] {
  const shown = shownSentences(ledger);
  return ledger.coverage.flatMap(({ source, rejected }) =>
    rejected.map(({ sentence, start, end, words, reason, rule }) => ({
      source,
      sentence_id: sentence,
      ...{ start, end, words, reason, rule },
      url: address(shown.path(source, sentence)),
    })),
  );
}

function coverageRows({ ledger }: DataContext): readonly CoverageRow[] {
  return ledger.coverage.map(
    ({ source, sentences, withClaims, claims, placed, withoutNumber, rejected }) => ({
      source,
      sentences,
      with_claims: withClaims,
      casualties: claims.casualty,
      ceasefires: claims.ceasefire,
      ...{ placed_by_text: placed.text, placed_by_document: placed.document },
      ...{ placed_by_editors: placed.editorial, unplaced: placed.unplaced },
      without_number: withoutNumber,
      rejected: rejected.length,
    }),
  );
}

function sourceRows({ ledger, documents, address }: DataContext): readonly SourceRow[] {
  const { site } = ledger;
  const first = site.editions[0]!;
  const inFirst = (texts: Localised) => localise(texts, first, site).text;
  return ledger.sources.map(({ id, seed, language, title, asOf, rights, ...source }) => ({
    ...{ id, seed, language, title: inFirst(title) },
    name: documentName({ ...source, title, asOf }, first, site).text,
    outlet: source.outlet,
    author: source.author,
    published: source.published?.edtf ?? null,
    original_url: source.url,
    as_of: asOf?.edtf ?? null,
    as_of_basis: asOf ? (asOf.stated ? "stated" : "editorial") : null,
    sha256: source.sha256,
    text_sha256: source.textSha256,
    shown: rights.show,
    published_sha256: sha256(publishedText(documents.get(id)!)),
    text_url: address(`/data/sources/${id}.txt`),
    url: address(`/sources/${id}/`),
    items: source.items,
    sentences: source.sentences,
    rights_holder: inFirst(rights.holder),
  }));
}
