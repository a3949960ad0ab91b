/** Rows of a table to documents: which column is what by its heading, by what an editor says, or by what it holds. */
import { languages } from "../../../languages/index.ts";
import { type ColumnField, columnFields } from "../../../model/language/document-words.ts";
import {
  type Converted,
  type FormatSettings,
  type Imported,
  type InboxFile,
  nothingKnown,
  Unreadable,
} from "../imported.ts";
import { limits } from "../limits.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { type DayOrder, dayOrder, publishedOn } from "../text/published-on.ts";
import { languageTag, tidy, webAddress } from "../text/tidy.ts";
import { withHeadline } from "../text/with-headline.ts";

export type SheetRow = readonly unknown[];
/** The column of each field, by its place. */
type Columns = Partial<Record<ColumnField, number>>;

/** Whether the first line of a table names a text and something else. */
export function looksLikeHeadings(headings: SheetRow): boolean {
  const columns = byHeadings(headings);
  return columns.text !== undefined && Object.keys(columns).length > 1;
}

export function rowsToDocuments(
  rows: readonly SheetRow[],
  file: InboxFile,
  settings: FormatSettings,
): Converted {
  const [headings = [], ...body] = rows.filter((row) => row.some((cell) => tidy(cell) !== null));
  if (body.length > limits.rows)
    throw new Unreadable(`${body.length} rows; at most ${limits.rows}; split the table`);
  const columns = columnsOf(headings, body, settings.columns[file.name]);
  if (columns.text === undefined) {
    const names = headings.map((cell) => JSON.stringify(tidy(cell) ?? "")).join(", ");
    throw new Unreadable(
      `a table whose text column is not known (${names}); say which in import.yaml: columns: { ${JSON.stringify(file.name)}: { ${JSON.stringify(tidy(headings[0]) ?? "")}: text } }`,
    );
  }
  const named = (field: ColumnField) => tidy(headings[columns[field] ?? -1]) ?? field;
  const days = { from: named("published"), order: dayOrder(body.map((row) => row[columns.published ?? -1])) };
  const read = body.map((row) => documentOf(row, columns, days));
  return {
    documents: read.filter((document) => document !== null),
    // The headings are row 1.
    left: read.flatMap((document, i) => (document === null ? [`row ${i + 2}: no text`] : [])),
    columns: Object.fromEntries(
      Object.entries(columns).flatMap(([field, at]) => {
        const heading = tidy(headings[at]);
        return heading === null ? [] : [[heading, field]];
      }),
    ),
  };
}

function columnsOf(
  headings: SheetRow,
  body: readonly SheetRow[],
  told: Readonly<Record<string, string>> | undefined,
): Columns {
  if (told !== undefined) {
    const places = headings.flatMap((cell, at) => {
      const field = columnFields.find((each) => each === told[tidy(cell) ?? ""]);
      return field === undefined ? [] : [[field, at] as const];
    });
    return Object.fromEntries(places);
  }
  const columns = byHeadings(headings);
  return columns.text === undefined ? { ...columns, ...byLength(headings, body) } : columns;
}

function byHeadings(headings: SheetRow): Columns {
  const plain = headings.map((cell) =>
    (tidy(cell) ?? "")
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
      .trim(),
  );
  const columns: Columns = {};
  for (const field of columnFields) {
    const names = languages.flatMap(({ documents }) => documents.columns[field]);
    const name = names.find((each) => plain.includes(each));
    if (name !== undefined) columns[field] = plain.indexOf(name);
  }
  return columns;
}

/** Rows looked at, and how long a text is on average, in characters, at the least. */
const sample = 200;
const longEnough = 100;

/** A column of long texts, twice as long as any other, is the text. */
function byLength(headings: SheetRow, body: readonly SheetRow[]): Columns {
  const rows = body.slice(0, sample);
  const means = headings.map(
    (_, at) => rows.reduce((sum, row) => sum + String(row[at] ?? "").length, 0) / Math.max(1, rows.length),
  );
  const [first = 0, second = 0] = [...means].sort((a, b) => b - a);
  return first >= longEnough && first >= second * 2 ? { text: means.indexOf(first) } : {};
}

function documentOf(
  row: SheetRow,
  columns: Columns,
  days: { readonly from: string; readonly order: DayOrder },
): Imported | null {
  const cell = (field: ColumnField) => row[columns[field] ?? -1];
  const body = paragraphsOf(String(cell("text") ?? ""));
  if (body.length === 0) return null;
  const title = tidy(cell("title"));
  const url = webAddress(cell("url"));
  return {
    ...nothingKnown,
    title,
    outlet: tidy(cell("outlet")),
    author: tidy(cell("author")),
    url,
    published: publishedOn(cell("published"), days.from, days.order),
    language: languageTag(cell("language")),
    key: url ?? title ?? body[0]!.slice(0, 80),
    paragraphs: withHeadline(title, body),
  };
}

function paragraphsOf(cell: string): readonly string[] {
  if (/<\/?(?:p|br|div)\b/iu.test(cell)) return htmlParagraphs(parseHtml(cell).body).map(({ text }) => text);
  return cell
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, " ").trim())
    .filter((line) => line !== "");
}
