/** Excel workbooks (.xlsx): each row of each sheet a document. */

import { zipSync } from "fflate";
import readWorkbook from "read-excel-file/node";
import { type Converted, type Format, type InboxFile, Unreadable } from "../imported.ts";
import { unzip, zipNames } from "../text/unzip.ts";
import { rowsToDocuments, type SheetRow } from "./rows-to-documents.ts";

export const spreadsheet: Format = {
  name: "spreadsheet",
  recognises: ({ bytes }) => zipNames(bytes).includes("xl/workbook.xml"),
  read: async (file, settings) => {
    const sheets = await workbook(file);
    const parts = sheets
      .filter((rows) => rows.length > 1)
      .map((rows) => rowsToDocuments(rows, file, settings));
    if (parts.length === 0) throw new Unreadable("a spreadsheet without rows");
    return parts.reduce((all, part) => joined(all, part));
  },
};

const joined = (a: Converted, b: Converted): Converted => ({
  documents: [...a.documents, ...b.documents],
  left: [...a.left, ...b.left],
  columns: { ...b.columns, ...a.columns },
});

/** The rows of each sheet. Packed again, so that no size the file states is believed. */
async function workbook({ bytes }: Pick<InboxFile, "bytes">): Promise<readonly (readonly SheetRow[])[]> {
  const parts = unzip(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
  try {
    const sheets = await readWorkbook(Buffer.from(zipSync({ ...parts }, { level: 0 })));
    return sheets.map(({ data }) => data);
  } catch {
    throw new Unreadable("a damaged spreadsheet; save it again");
  }
}
