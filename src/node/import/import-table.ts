/** What `import` did, for a person at a terminal: what was taken and how, what was skipped and why. */
import type { ImportRow } from "./import-inbox.ts";

export function importTable(rows: readonly ImportRow[]): string {
  const lines = rows.flatMap((row) => {
    if (row.state === "unchanged") return [];
    if (row.state === "skipped") return [`skipped  ${row.file}: ${row.why}`];
    const near = row.near === null ? "" : `; nearly the text of ${row.near}`;
    const moved = row.moved.length === 0 ? "" : `; no longer in the text: ${row.moved.join(", ")}`;
    return [
      `${row.state.padEnd(7)}  ${row.file} -> ${row.id} (${row.format}, ${row.language}${near}${moved})`,
    ];
  });
  const count = (state: ImportRow["state"]) => rows.filter((row) => row.state === state).length;
  const files = new Set(rows.filter(({ state }) => state !== "skipped").map(({ file }) => file)).size;
  const others = rows.flatMap((row) => ("language" in row && row.language === "und" ? [row.id] : []));
  return [
    ...lines,
    ...(lines.length > 0 ? [""] : []),
    `${count("taken")} document(s) taken, ${count("changed")} changed, ${count("unchanged")} file(s) unchanged, ${count("skipped")} skipped; ${files} file(s) of the inbox are on the site.`,
    ...(others.length > 0
      ? [`Language not known: ${others.join(", ")}; give it as language: in content/editorial/sources.yaml.`]
      : []),
  ].join("\n");
}
