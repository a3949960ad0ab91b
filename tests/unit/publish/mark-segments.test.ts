import assert from "node:assert/strict";
import { test } from "node:test";
import type { LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import { markSegments } from "../../../src/publish/pages/mark-segments.ts";

const claim = (id: string, start: number, end: number, from: number, to: number) =>
  ({ id, start, end, trigger: { start: from, end: to } }) as LedgerClaim;

test("markSegments cuts at every edge and covers the whole sentence", () => {
  const segments = markSegments({ start: 10, end: 40 }, [
    claim("a", 12, 30, 15, 18),
    claim("b", 20, 40, 15, 22),
  ]);
  assert.deepEqual(
    segments.map(({ start, end }) => [start, end]),
    [
      [10, 12],
      [12, 15],
      [15, 18],
      [18, 20],
      [20, 22],
      [22, 30],
      [30, 40],
    ],
  );
  assert.deepEqual(segments[2], {
    start: 15,
    end: 18,
    claims: ["a"],
    figures: ["a", "b"],
    starts: ["a", "b"],
  });
  assert.deepEqual(
    segments.flatMap(({ starts }) => starts),
    ["a", "b"],
    "each claim is anchored once",
  );
});

test("markSegments leaves a sentence without claims in one piece", () => {
  assert.deepEqual(markSegments({ start: 0, end: 5 }, []), [
    { start: 0, end: 5, claims: [], figures: [], starts: [] },
  ]);
});
