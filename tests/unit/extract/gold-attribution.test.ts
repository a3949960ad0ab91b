/** Who said it, when, whose people, who brokered: the program against a reading made apart from it. Floors only rise. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import { readSource } from "../../../src/read/read-source.ts";

interface Label {
  readonly id: string;
  readonly kind: "casualty" | "ceasefire";
  readonly seed: string;
  readonly start: number;
  readonly end: number;
  /** A harm, "mixed", or a status. */
  readonly names: readonly string[];
  readonly speaker: string | null;
  readonly when: string | null;
  readonly side?: string | null;
  readonly mediators?: readonly string[];
}
type Field = "found" | "speaker" | "when" | "side" | "mediators";
interface Gold {
  readonly floors: Readonly<Record<Field, number>>;
  readonly labels: readonly Label[];
}

const root = new URL("../../../", import.meta.url);
const gold = JSON.parse(readFileSync(new URL("tests/gold/attribution.json", root), "utf8")) as Gold;

function read(seed: string): readonly Claim[] {
  const result = readSource(readFileSync(new URL(`seeds/${seed}`, root)), seed, languages);
  if ("problems" in result) throw new Error(JSON.stringify(result.problems));
  const language = languages.find(({ code }) => code === result.source.language)!;
  return extract(result.source, language).claims;
}

const claims = new Map([...new Set(gold.labels.map(({ seed }) => seed))].map((seed) => [seed, read(seed)]));

function match(label: Label): Claim | undefined {
  const named = (claim: Claim) =>
    claim.kind === "ceasefire"
      ? label.names.includes(claim.status)
      : label.names.includes("mixed") || claim.harms.some((harm) => label.names.includes(harm));
  return claims
    .get(label.seed)!
    .find((c) => c.kind === label.kind && c.start < label.end && label.start < c.end && named(c));
}

/** The same words; or, for a period put together from more than one place, the same beginning; "~" within a year. */
function sameDate(read: string | null, label: string | null): boolean {
  if (read === null || label === null) return read === label;
  if (read === label) return true;
  const [from, to] = read.split("/");
  const [labelFrom, labelTo] = label.split("/");
  if (to !== undefined && labelTo !== undefined && from === labelFrom) return true;
  const near = (a = "", b = "") =>
    a.endsWith("~") && b.endsWith("~") && Math.abs(Number.parseInt(a, 10) - Number.parseInt(b, 10)) <= 1;
  return near(from, labelFrom) && near(to, labelTo) ? true : read.startsWith(`${label}-`);
}

const same: Readonly<Record<Field, (claim: Claim, label: Label) => boolean>> = {
  found: () => true,
  speaker: (claim, { speaker }) =>
    speaker === null ? claim.speaker === null : (claim.speaker?.name.includes(speaker) ?? false),
  when: (claim, { when }) => sameDate(claim.when?.edtf ?? null, when),
  side: (claim, { side }) =>
    claim.kind === "casualty" && (side == null ? claim.side === null : (claim.side?.includes(side) ?? false)),
  mediators: (claim, { mediators = [] }) =>
    claim.kind === "ceasefire" &&
    claim.mediators.length === mediators.length &&
    mediators.every((name, i) => claim.mediators[i]?.includes(name)),
};

const asked: Readonly<Record<Field, readonly Label[]>> = {
  found: gold.labels,
  speaker: gold.labels,
  when: gold.labels,
  side: gold.labels.filter(({ kind }) => kind === "casualty"),
  mediators: gold.labels.filter(({ kind }) => kind === "ceasefire"),
};

for (const field of Object.keys(asked) as Field[]) {
  test(`of ${asked[field].length} labelled claims at least ${gold.floors[field]} agree on: ${field}`, () => {
    const wrong = asked[field].filter((label) => {
      const claim = match(label);
      return claim === undefined || !same[field](claim, label);
    });
    const right = asked[field].length - wrong.length;
    assert.ok(right >= gold.floors[field], `${right} agree; not: ${wrong.map(({ id }) => id).join(" ")}`);
  });
}

test("each quotation, trigger and speaker stands in the text, character for character", () => {
  for (const [seed, found] of claims) {
    const result = readSource(readFileSync(new URL(`seeds/${seed}`, root)), seed, languages);
    assert.ok("source" in result);
    const { text } = result.source;
    for (const claim of found) {
      assert.equal(text.slice(claim.start, claim.end), claim.quote, claim.id);
      assert.ok(claim.trigger.start >= claim.start && claim.trigger.end <= claim.end, claim.id);
      if (claim.speaker !== null) {
        assert.equal(text.slice(claim.speaker.start, claim.speaker.end), claim.speaker.name, claim.id);
      }
    }
  }
});
