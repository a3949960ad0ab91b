import assert from "node:assert/strict";
import { test } from "node:test";
import { ClaimRow } from "../../../../src/model/data/claim-row.ts";
import { columnsOf, valueAt } from "../../../../src/model/data/column.ts";
import { csv } from "../../../../src/publish/data/csv.ts";
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
