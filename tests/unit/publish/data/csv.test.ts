import assert from "node:assert/strict";
import { test } from "node:test";
import { ClaimRow } from "../../../../src/model/data/claim-row.ts";
import { columnsOf, valueAt } from "../../../../src/model/data/column.ts";
import { wholeText } from "../../../../src/publish/data/chunk.ts";
import { csv, csvLine, spreadsheetFile, spreadsheetLine } from "../../../../src/publish/data/csv.ts";
import { claimRows, dataTables } from "../../../../src/publish/data/data-table.ts";
import { smallContext } from "../small-ledger.ts";
import { readCsv } from "./read-csv.ts";

const context = smallContext();
const columns = columnsOf(ClaimRow);

test("what is written as CSV reads back as the same values", () => {
  const rows = claimRows(context);
  const [head, ...lines] = readCsv(csv(columns, rows));
  assert.deepEqual(
    head,
    columns.map(({ name }) => name),
  );
  assert.equal(lines.length, rows.length);
  lines.forEach((line, i) => {
    columns.forEach(({ path, type }, j) => {
      const value = valueAt(rows[i], path);
      const back = line[j] === "" ? null : type === "string" ? line[j] : JSON.parse(line[j]!);
      assert.deepEqual(back, value === "" ? null : value, path.join("."));
    });
  });
});

test("the spreadsheet file begins with a byte-order mark and runs no formula", () => {
  const lines = claimRows(context).map((row) => spreadsheetLine(columns, row, csvLine(columns, row)));
  const text = wholeText(spreadsheetFile(columns, lines));
  assert.equal(text[0], "\ufeff");
  assert.doesNotMatch(text, /(?:^|,)"?=/mu);
  assert.match(text, /'=1\+1 is no formula/u);
  assert.match(csv(columns, claimRows(context)), /,"?=1\+1/u);
});

test("every column of every table has a description, and no name stands twice", () => {
  for (const { name, columns: own, rows } of dataTables) {
    assert.equal(new Set(own.map((column) => column.name)).size, own.length, name);
    for (const column of own) assert.notEqual(column.description, "", `${name}.${column.name}`);
    for (const row of rows(context)) {
      for (const { path, nullable } of own)
        if (!nullable) assert.notEqual(valueAt(row, path), null, `${name}.${path}`);
    }
  }
});

test("a spreadsheet runs no cell: every mark that can begin a formula is guarded", () => {
  const one = [{ name: "text", path: ["text"], type: "string" }] as unknown as Parameters<typeof csvLine>[0];
  for (const mark of ["=", "+", "-", "@", "\t", "\r"]) {
    const row = { text: `${mark}SUM(1)` };
    const [, cell] = readCsv(`text\r\n${spreadsheetLine(one, row, csvLine(one, row))}\r\n`)[1] ?? [];
    assert.equal(cell, undefined);
    assert.equal(
      readCsv(`text\r\n${spreadsheetLine(one, row, csvLine(one, row))}\r\n`)[1]?.[0],
      `'${mark}SUM(1)`,
    );
  }
});
