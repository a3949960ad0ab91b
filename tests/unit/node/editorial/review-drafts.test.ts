import assert from "node:assert/strict";
import { test } from "node:test";
import { z } from "astro/zod";
import { parse } from "yaml";
import { ReviewEntry } from "../../../../src/model/editorial/review-entry.ts";
import { reviewDrafts } from "../../../../src/node/ingest/editorial/review-drafts.ts";
import { casualty, ledgerOf, source } from "../../ledger/make.ts";

const doc = source("a", [
  "The army said 12 were killed: bad.",
  "The mayor said 12 were killed: worse; 3 were hurt.",
]);
const first = casualty(doc, "12 were killed", [12, 12]);
const at = doc.text.lastIndexOf("12 were killed");
const second = {
  ...first,
  id: `${first.id}-2`,
  sentence: "s2",
  start: at,
  end: at + 14,
  trigger: { start: at, end: at + 2 },
};
const claims = [first, second, casualty(doc, "3 were hurt", [3, 3], { harm: "wounded" })];

test("A draft, once it has a reason and a name, confirms just its claim", () => {
  const { ledger } = ledgerOf([[doc, claims]]);
  const drafts = reviewDrafts(ledger.claims, () => doc.text);
  assert.equal(drafts.length, 3);
  const entries = drafts.flatMap((draft) => parse(draft) as object[]);
  const review = entries.map((entry) => ({ ...entry, reason: { en: "read" }, by: "an editor" }));
  const again = ledgerOf([[doc, claims]], { review: z.array(ReviewEntry).parse(review) });
  assert.deepEqual(again.problems, []);
  assert.deepEqual(
    again.ledger.claims.map(({ review: mark }) => mark.state),
    ["confirmed", "confirmed", "confirmed"],
  );
  assert.deepEqual(
    reviewDrafts(again.ledger.claims, () => doc.text),
    [],
  );
});
