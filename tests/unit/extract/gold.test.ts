/** The program against a reading made apart from it: floors that may only rise, a ceiling of nothing invented. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import { readSource } from "../../../src/read/read-source.ts";

interface Label {
  readonly id: string;
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  readonly harms: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly victims: string;
  readonly repeats: string | null;
}
interface Gold {
  readonly floors: {
    readonly found: number;
    readonly bounds: number;
    readonly victims: number;
    readonly invented: number;
  };
  readonly claims: readonly Label[];
}

const root = new URL("../../../", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("tests/gold/casualties.json", root), "utf8")) as Gold;

function read(seed: string): readonly CasualtyClaim[] {
  const result = readSource(readFileSync(new URL(`seeds/${seed}`, root)), seed, languages);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const language = languages.find(({ code }) => code === result.source.language)!;
  return extract(result.source, language).claims.filter((claim) => claim.kind === "casualty");
}

const claims = new Map([...new Set(gold.claims.map(({ seed }) => seed))].map((seed) => [seed, read(seed)]));

/** The claim of a label: same place, same harms. */
function match(label: Label): CasualtyClaim | undefined {
  return claims
    .get(label.seed)!
    .find(
      (claim) =>
        claim.start < label.end &&
        label.start < claim.end &&
        [...claim.harms].sort().join() === [...label.harms].sort().join(),
    );
}

const found = gold.claims
  .map((label) => ({ label, claim: match(label) }))
  .filter(({ claim }) => claim !== undefined);

test("no labelled claim of the five documents is lost", () => {
  const missed = gold.claims.filter((label) => match(label) === undefined).map(({ id }) => id);
  assert.ok(found.length >= gold.floors.found, `found ${found.length}; missed ${missed.join(", ")}`);
});

test("each found claim has the bounds of its label", () => {
  const wrong = found.filter(
    ({ label, claim }) => claim!.count.low !== label.low || claim!.count.high !== label.high,
  );
  assert.ok(found.length - wrong.length >= gold.floors.bounds, wrong.map(({ label }) => label.id).join(", "));
});

test("the people are of the kind the label says", () => {
  const wrong = found
    .filter(({ label, claim }) => claim!.victims !== label.victims)
    .map(({ label }) => label.id);
  assert.ok(found.length - wrong.length >= gold.floors.victims, wrong.join(", "));
});

test("nothing is claimed that no label knows", () => {
  const known = new Set(found.map(({ claim }) => claim!.id));
  const invented = [...claims.values()].flat().filter(({ id }) => !known.has(id));
  assert.ok(invented.length <= gold.floors.invented, invented.map(({ quote }) => quote).join(" | "));
});

test("a figure told again in one document is linked to its first telling", () => {
  for (const { label, claim } of found) {
    const first =
      label.repeats === null ? null : match(gold.claims.find(({ id }) => id === label.repeats)!)!.id;
    assert.equal(claim!.repeats, first, label.id);
  }
});
