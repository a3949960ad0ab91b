import assert from "node:assert/strict";
import { test } from "node:test";
import { citations } from "../../../src/publish/pages/citations.ts";

const page = {
  title: "How many & who {says}",
  site: "Verbatim",
  publisher: "V",
  address: "https://e.example/a/",
  updated: "2026-11-20",
  version: "0123456789ab",
  versionWord: "Version",
  language: "en",
};
const of = (format: string) => citations(page).find((each) => each.format === format)!.text;

test("the plain citation names publisher, title, day, version and address", () => {
  assert.equal(
    of("text"),
    "V: “How many & who {says}”. Verbatim, 2026-11-20. Version 0123456789ab. https://e.example/a/",
  );
});

test("BibTeX escapes what TeX would read", () => {
  assert.match(of("BibTeX"), /title = \{How many \\& who \\\{says\\\}\}/);
  assert.match(of("BibTeX"), /year = \{2026\},\n {2}month = \{11\}/);
});

test("CSL-JSON is JSON with the date in parts", () => {
  const [item] = JSON.parse(of("CSL-JSON"));
  assert.deepEqual(item.issued, { "date-parts": [[2026, 11, 20]] });
  assert.equal(item.type, "webpage");
});
