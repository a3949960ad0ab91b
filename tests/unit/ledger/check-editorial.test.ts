/** What the entries of editors are checked for, each with the entry that is wrong. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkEditorial } from "../../../src/ledger/editorial/check-editorial.ts";
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import { documentIndexOf } from "../../../src/ledger/editorial/document-index.ts";
import { SourceCard } from "../../../src/model/sources/source-card.ts";
import { source } from "./make.ts";

const documents = documentIndexOf([source("001", ["Nine people died."])]);

test("a day of a document must exist and have its year", () => {
  const found = (edtf: string) => {
    const fields = [
      { asOf: { edtf, reason: { en: "x" }, stated: false } },
      { items: { 1: { edtf, reason: { en: "x" }, stated: false } } },
      { published: { edtf, from: null } },
    ];
    return fields.map((card) => {
      const sources = { "001": SourceCard.parse(card) };
      return checkEditorial({ ...defaultEditorial, sources }, documents, () => ({ line: 1, column: 1 })).map(
        (one) => one.expected,
      );
    });
  };
  for (const edtf of ["2020-10-22", "2020-10~", "2020-33", "2020-10-10T12:00:00"])
    assert.deepEqual(found(edtf), [[], [], []], edtf);
  for (const edtf of ["2020-02-30", "2020-13", "XXXX-09-27", "22 Oct 2020"])
    for (const problems of found(edtf)) assert.match(problems.join(), /a date with its year/u, edtf);
});
