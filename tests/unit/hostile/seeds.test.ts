/** A folder of nasty documents, each with the one problem it must give, or `null`: then its page must be safe. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { readSource } from "../../../src/read/read-source.ts";
import { holdsOnItsPage } from "./holds-on-its-page.ts";

const folder = new URL("../../fixtures/hostile/", import.meta.url);
const expected: Readonly<Record<string, string | null>> = JSON.parse(
  readFileSync(new URL("expected.json", folder), "utf8"),
);

test("every nasty document has its expectation, and the other way round", () => {
  assert.deepEqual(readdirSync(new URL("seeds/", folder)).sort(), Object.keys(expected).sort());
});

for (const [seed, problem] of Object.entries(expected)) {
  test(`${seed} ${problem === null ? "becomes a page that shows its text and runs nothing" : "is a problem with its place"}`, () => {
    const result = readSource(readFileSync(new URL(`seeds/${seed}`, folder)), seed, languages);
    if (problem !== null) {
      assert.ok("problems" in result, "no problem was found");
      assert.deepEqual(result.problems.map(problemLine), [problem]);
      return;
    }
    assert.ok("source" in result, JSON.stringify(result));
    const language = languages.find(({ code }) => code === result.source.language);
    Reflect.deleteProperty(globalThis, "ran");
    holdsOnItsPage(result.source, language ? extract(result.source, language) : { claims: [], rejected: [] });
    assert.equal(Reflect.get(globalThis, "ran"), undefined, "code of the document ran");
  });
}
