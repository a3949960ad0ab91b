/** Tables as text (.csv, .tsv): each row a document. */
import Papa from "papaparse";
import { type Format, type InboxFile, Unreadable } from "../imported.ts";
import { limits, megabytes } from "../limits.ts";
import { looksLikeHeadings, rowsToDocuments, type SheetRow } from "./rows-to-documents.ts";

export const table: Format = {
  name: "table",
  recognises: ({ name, text }) =>
    text !== null && (/\.(?:csv|tsv|tab)$/iu.test(name) || looksLikeHeadings(headingsOf(text))),
  read: (file, settings) => rowsToDocuments(tableRows(file), file, settings),
};

function tableRows({ text }: Pick<InboxFile, "text">): readonly SheetRow[] {
  if (text!.length > limits.text)
    throw new Unreadable(
      `a table of ${megabytes(text!.length)}; at most ${megabytes(limits.text)}; split it`,
    );
  const { data } = Papa.parse<SheetRow>(text!, { skipEmptyLines: "greedy" });
  return data;
}

/** Only a line with a separator can be one of headings; prose has one seldom, and then few columns have names. */
function headingsOf(text: string): SheetRow {
  const line = text.slice(0, 1000).split("\n", 1)[0] ?? "";
  return /[,;\t|]/u.test(line) ? (Papa.parse<SheetRow>(line).data[0] ?? []) : [];
}
