import assert from "node:assert/strict";
import { test } from "node:test";
import { unzipSync } from "fflate";
import { readSheet } from "read-excel-file/node";
import { type Column, valueAt } from "../../../../src/model/data/column.ts";
import { dataTables } from "../../../../src/publish/data/data-table.ts";
import { workbook } from "../../../../src/publish/data/workbook.ts";
import { smallContext } from "../small-ledger.ts";

const column = (name: string, type: Column["type"]): Column => ({
  ...{ name, path: [name], type, nullable: true, group: null },
  ...{ description: name, unit: null, rule: null, values: null, url: false },
});
const columns = [column("id", "string"), column("count", "integer")];
const bytes = (rows: Iterable<unknown>, own: readonly Column[] = columns, name = "claims") =>
  Buffer.concat([...workbook(name, own, rows)]);
const read = (file: Buffer) => readSheet(file, { trim: false }) as Promise<readonly (readonly unknown[])[]>;
const sheetOf = (file: Buffer) => Buffer.from(unzipSync(file)["xl/worksheets/sheet1.xml"]!).toString("utf8");

test("text that looks like a number, a date or a formula stays text", async () => {
  const ids = ["000", "1e5", "2023-05-03", "=1+1", "+84", "-1", "@SUM(1+1)", "TRUE", "1/2", "'1", "1.500"];
  const file = bytes(ids.map((id, count) => ({ id, count })));
  const [head, ...rows] = await read(file);
  assert.deepEqual(head, ["id", "count"]);
  assert.deepEqual(
    rows,
    ids.map((id, count) => [id, count]),
  );
  assert.doesNotMatch(sheetOf(file), /<f[ >]/u);
});

test("every table holds the values of its rows, and a column has one type", async () => {
  const context = smallContext();
  for (const { name, columns: own, rows } of dataTables) {
    const all = rows(context);
    const [, ...found] = await read(bytes(all, own, name));
    assert.equal(found.length, all.length, name);
    for (const [i, row] of found.entries()) {
      for (const [j, { path, type }] of own.entries()) {
        const value = valueAt(all[i], path);
        const expected = typeof value === "object" && value !== null ? JSON.stringify(value) : value;
        assert.equal(row[j] ?? null, expected === "" ? null : expected, `${name} ${path}`);
        if (row[j] !== null)
          assert.equal(typeof row[j], type === "integer" ? "number" : "string", `${name} ${path}`);
      }
    }
  }
});

test("signs that XML forbids, spaces at the edges and line breaks are kept", async () => {
  const texts = ["a\u0007b", " two ", "one\ntwo", "one\rtwo", "<b>&\"'</b>", "_x0041_", "Ə 𝗑 ế", "\ufffe"];
  const sheet = sheetOf(bytes(texts.map((id) => ({ id, count: null }))));
  for (const written of ["a_x0007_b", " two ", "one\ntwo", "one_x000D_two", "_x005F_x0041_", "_xFFFE_"])
    assert.ok(sheet.includes(`>${written}</t>`), written);
  const [, ...rows] = await read(bytes(["<b>&\"'</b>", "Ə 𝗑 ế"].map((id) => ({ id, count: null }))));
  assert.deepEqual(
    rows.map(([id]) => id),
    ["<b>&\"'</b>", "Ə 𝗑 ế"],
  );
});

test("a cell holds no more than Excel can open, and says that it was cut", async () => {
  const [, [cell] = []] = await read(bytes([{ id: "𝗑".repeat(20_000), count: 1 }]));
  assert.equal((cell as string).length <= 32_767, true);
  assert.match(cell as string, /^𝗑+…$/u);
});

test("a table of many rows comes in pieces and is the same every time, in any time zone", async () => {
  const rows = Array.from({ length: 20_000 }, (_, count) => ({ id: `id ${count} ${"x".repeat(40)}`, count }));
  const pieces = [...workbook("claims", columns, rows)];
  assert.ok(pieces.length > 10);
  const zone = process.env["TZ"];
  process.env["TZ"] = "Pacific/Kiritimati";
  const again = bytes(rows);
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
  assert.ok(again.equals(Buffer.concat(pieces)));
  const found = await read(again);
  assert.equal(found.length, 20_001);
  assert.deepEqual(found[20_000], [`id 19999 ${"x".repeat(40)}`, 19_999]);
});

test("beyond the 26th column, letters are doubled", async () => {
  const wide = Array.from({ length: 60 }, (_, i) => column(`c${i}`, "integer"));
  const file = bytes([Object.fromEntries(wide.map(({ name }, i) => [name, i]))], wide);
  assert.match(sheetOf(file), /r="AA2".*r="AZ2".*r="BA2"/su);
  assert.deepEqual((await read(file))[1]?.[59], 59);
});
