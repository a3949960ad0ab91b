/** What an ingest did, as a table a person can read in a terminal. */
import { ClaimKind } from "../../model/claims/claim.ts";
import { problemLine } from "../../model/problem.ts";
import type { Ingested } from "./ingest.ts";

/** Rows shown; a corpus of thousands is summed up below them. */
const mostRows = 40;

export function ingestTable({ ledger, entries, orphans, assumedSubject }: Ingested): string {
  const coverage = new Map(ledger.coverage.map((row) => [row.source, row]));
  const rows = entries.map(({ id, language, sentences }): readonly (string | number)[] => {
    const row = coverage.get(id);
    return [
      id,
      language,
      sentences.length,
      ...ClaimKind.options.map((kind) => row?.claims[kind] ?? 0),
      row?.rejected.length ?? 0,
    ];
  });
  const head = ["document", "language", "sentences", ...ClaimKind.options, "numbers left"];
  const sums = head.slice(2).map((_, i) => rows.reduce((sum, row) => sum + Number(row[i + 2]), 0));
  const shown = [head, ...rows.slice(0, mostRows), [`${rows.length} in all`, "", ...sums]].map((row) =>
    row.map(String),
  );
  const widths = head.map((_, column) => Math.max(...shown.map((row) => row[column]!.length)));
  const lines = shown.map((row) =>
    row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join("  "),
  );
  lines.splice(1, 0, widths.map((width) => "─".repeat(width)).join("  "));
  if (rows.length > mostRows) lines.splice(-1, 0, `… and ${rows.length - mostRows} more documents`);
  const stale = ledger.staleTranslations.length;
  const unplaced = ledger.claims.filter(({ placed }) => placed === "unplaced").length;
  const unreviewed = ledger.claims.filter(({ review }) => review.state === "unreviewed").length;
  return [
    ...lines,
    "",
    `${ledger.claims.length} claims: ${unreviewed} not yet reviewed, ${unplaced} without an event; ${stale} stale translations; version ${ledger.version}`,
    ...(assumedSubject === null
      ? []
      : [
          `Claims without another event are taken to be about ${assumedSubject}, the only war in events.yaml; write about: in site.yaml to say otherwise (about: null for no event).`,
        ]),
    ...orphanLines(orphans),
  ].join("\n");
}

/** Shown in a terminal; the desk shows all. */
const mostOrphans = 10;

function orphanLines(orphans: Ingested["orphans"]): readonly string[] {
  if (orphans.length === 0) return [];
  const more = orphans.length - mostOrphans;
  return [
    "",
    `${orphans.length} entries of review.yaml fit nothing any more; read the sentences again at the desk (npm run dev, /_desk/):`,
    ...orphans.slice(0, mostOrphans).map(({ problem }) => problemLine(problem)),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}
