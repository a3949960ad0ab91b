/**
 * Fifty harmless changes over all seeds, passages and cases: the share of claims kept and the share added, in percent,
 * as floors and ceilings that may only come closer to all and none.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fillers, harmlessChanges } from "../unit/extract/harmless-changes.ts";
import { claimsOf, keptBy } from "../unit/extract/kept-claims.ts";
import { caseTexts, passageTexts, seedTexts } from "../unit/extract/labelled-texts.ts";

/** Of those not named all but one in a hundred claims stay, and at most one in a hundred comes. */
const bounds: Readonly<Record<string, readonly [kept: number, added: number]>> = {
  "broken at 40, blank lines between": [98.6, 1],
};

const texts = [...seedTexts(), ...passageTexts(), ...caseTexts(fillers)];
const base = claimsOf(texts);

for (const change of harmlessChanges) {
  test(`claims of ${texts.length} texts stay under ${change.name}`, () => {
    const { claims, kept, added } = keptBy(change, texts, base);
    const [least, most] = bounds[change.name] ?? [99, 1];
    const [keptShare, addedShare] = [(100 * kept) / claims, (100 * added) / claims];
    assert.ok(keptShare >= least && addedShare <= most, `${kept} of ${claims} kept, ${added} added`);
  });
}
