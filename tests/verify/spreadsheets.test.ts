/** LibreOffice reads the workbooks of the built site as they were meant: ids stay ids, and no cell is run. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { readCsv } from "../unit/publish/data/read-csv.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";

const version = spawnSync("soffice", ["--version"], { encoding: "utf8" });
const skip = version.status === 0 ? false : "no LibreOffice here (Debian: libreoffice-calc)";

test("each workbook holds in LibreOffice what its CSV file holds", { skip }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "spreadsheets-"));
  const corpus = corpusCopy();
  try {
    const build = command(corpus, ["build"]);
    assert.equal(await build.ended, 0, build.output());
    const data = join(corpus, "dist/data");
    const books = readdirSync(data).filter((name) => name.endsWith(".xlsx"));
    assert.ok(books.length > 5);
    // 44,34,76: comma, quotation mark, UTF-8; the last but one writes cells as they are stored, not as they are shown.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false";
    const run = spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--headless", "--convert-to", filter, "--outdir", folder],
        ...books.map((name) => join(data, name)),
      ],
      { encoding: "utf8" },
    );
    assert.equal(run.status, 0, run.stderr);
    for (const book of books) {
      const name = basename(book, ".xlsx");
      const found = readCsv(readFileSync(join(folder, `${name}.csv`), "utf8").replaceAll("\n", "\r\n"));
      const expected = readCsv(readFileSync(join(data, `${name}.csv`), "utf8"));
      assert.deepEqual(found, expected, name);
    }
    t.diagnostic(`${books.length} workbooks, ${version.stdout.trim()}`);
  } finally {
    [folder, corpus].forEach(remove);
  }
});
