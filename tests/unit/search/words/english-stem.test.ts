import assert from "node:assert/strict";
import { test } from "node:test";
import { stems } from "../../../../src/search/words/stems.ts";

const share = (one: string, other: string) =>
  stems(one, "en").some((stem) => stems(other, "en").includes(stem));

test("forms that follow no rule share the stem of their root", () => {
  for (const [one, other] of [
    ["fought", "fighting"],
    ["lost", "lose"],
    ["lives", "life"],
    ["lives", "live"],
    ["withdrew", "withdrawn"],
  ] as const)
    assert.ok(share(one, other), `${one} ${other}`);
});

test("a noun in -ion shares the stem of its verb, a noun of its own keeps its own", () => {
  for (const [one, other] of [
    ["interaction", "interact"],
    ["elections", "elected"],
    ["discussion", "discuss"],
  ] as const)
    assert.ok(share(one, other), `${one} ${other}`);
  for (const [one, other] of [
    ["question", "quest"],
    ["mission", "miss"],
    ["portion", "port"],
  ] as const)
    assert.ok(!share(one, other), `${one} ${other}`);
});
