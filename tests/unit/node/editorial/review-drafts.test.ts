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

test("A draft, as it stands, confirms just its claim", () => {
  const { ledger } = ledgerOf([[doc, claims]]);
  const drafts = reviewDrafts(ledger.claims, () => doc.text);
  assert.equal(drafts.length, 3);
  const review = drafts.flatMap((draft) => parse(draft) as object[]);
  const again = ledgerOf([[doc, claims]], { review: z.array(ReviewEntry).parse(review) });
  assert.deepEqual([again.problems, again.orphans], [[], []]);
  assert.deepEqual(
    again.ledger.claims.map(({ review: mark }) => mark.state),
    ["confirmed", "confirmed", "confirmed"],
  );
  assert.deepEqual(
    reviewDrafts(again.ledger.claims, () => doc.text),
    [],
  );
});

test("A headline that stands again as the first sentence is told apart, and so are figures of one clause", () => {
  const text = source("b", ["Ten killed, ten hurt.", "Ten killed, ten hurt.", "Rain fell."]);
  const claims = text.sentences.slice(0, 2).flatMap(({ start, end, id: sentence }, i) =>
    (["killed", "wounded"] as const).map((harm) => {
      const at = start + (harm === "killed" ? 0 : 12);
      const base = casualty(text, "Ten killed, ten hurt.", [10, 10], { harm });
      const trigger = { start: at, end: at + 3 };
      return { ...base, id: `b-${harm}-0000000${i}`, sentence, start, end, trigger };
    }),
  );
  const { ledger } = ledgerOf([[text, claims]]);
  const review = reviewDrafts(ledger.claims, () => text.text).flatMap((draft) => parse(draft) as object[]);
  const again = ledgerOf([[text, claims]], { review: z.array(ReviewEntry).parse(review) });
  assert.deepEqual([again.problems, again.orphans], [[], []]);
  assert.deepEqual(
    again.ledger.claims.map(({ review: mark }) => mark.state),
    ["confirmed", "confirmed", "confirmed", "confirmed"],
  );
});
