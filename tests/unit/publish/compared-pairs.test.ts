import assert from "node:assert/strict";
import { test } from "node:test";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import { comparedPairs } from "../../../src/publish/pages/compared-pairs.ts";

const claim = (id: string, source: string, ...events: string[]) => ({ id, source, events });
const small = {
  sources: ["a", "b", "c", "d"].map((id) => ({ id })),
  events: ["war", "truce", "quake"].map((id) => ({ id })),
  claims: [
    claim("1", "b", "war"),
    claim("2", "a", "war", "truce"),
    claim("3", "b", "truce"),
    claim("4", "c", "war"),
    claim("5", "d", "quake"),
  ],
  contradictions: [{ id: "toll-war", claims: ["4", "2"] }],
} as unknown as Ledger;

test("documents that speak of the same event are paired, those that disagree first", () => {
  assert.deepEqual(comparedPairs(small), [
    { a: "a", b: "c", events: ["war"], contradictions: ["toll-war"] },
    { a: "a", b: "b", events: ["war", "truce"], contradictions: [] },
    { a: "b", b: "c", events: ["war"], contradictions: [] },
  ]);
});

test("a document alone with its event has no partner", () => {
  assert.ok(!comparedPairs(small).some(({ a, b }) => a === "d" || b === "d"));
});

test("ten thousand documents about one event cost little and keep the limits", () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `d${i}`);
  const many = {
    sources: ids.map((id) => ({ id })),
    events: [{ id: "war" }],
    claims: ids.map((id) => claim(`${id}-c`, id, "war")),
    contradictions: [{ id: "toll", claims: ids.map((id) => `${id}-c`) }],
  } as unknown as Ledger;
  const begun = performance.now();
  const pairs = comparedPairs(many, { ofEvent: 12, ofDocument: 4, inAll: 20 });
  assert.ok(performance.now() - begun < 1000);
  assert.equal(pairs.length, 20);
  for (const id of ids.slice(0, 12)) assert.ok(pairs.filter(({ a, b }) => a === id || b === id).length <= 4);
});
