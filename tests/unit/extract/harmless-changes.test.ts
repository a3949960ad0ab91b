/**
 * Fifty changes of typography, line ends and surroundings, none of which changes what a text says: the claims stay, and
 * none comes. A sample here, the whole in `tests/verify`.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { harmlessChanges } from "./harmless-changes.ts";
import { claimsOf, keptBy } from "./kept-claims.ts";
import { everyNth, passageTexts, seedTexts } from "./labelled-texts.ts";

const texts = [...seedTexts(), ...everyNth(passageTexts(), 12)];
const base = claimsOf(texts);

test("fifty harmless changes are tried, each once", () => {
  assert.equal(harmlessChanges.length, 50);
  assert.equal(new Set(harmlessChanges.map(({ name }) => name)).size, 50);
});

for (const change of harmlessChanges) {
  test(`claims stay under ${change.name}`, () => {
    const { claims, kept, added } = keptBy(change, texts, base);
    assert.ok(kept >= claims * 0.99 && added <= claims * 0.01, `${kept} of ${claims} kept, ${added} added`);
  });
}
