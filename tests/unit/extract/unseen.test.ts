/** Passages about other wars and disasters, labelled before the program had read them: it may never read them worse. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { readSource } from "../../../src/read/read-source.ts";
import { emptyTally, f1, type Passage, scoreCasualties, scoreCeasefires } from "./score-passages.ts";

const passages = JSON.parse(
  readFileSync(new URL("../../gold/unseen-passages.json", import.meta.url), "utf8"),
) as readonly Passage[];
const [casualties, ceasefires] = [emptyTally(), emptyTally()];
const languagesRead: string[] = [];
for (const passage of passages) {
  const read = readSource(new TextEncoder().encode(passage.text), `${passage.id}.txt`, languages);
  assert.ok("source" in read, `${passage.id} cannot be read`);
  const language = languages.find(({ code }) => code === read.source.language)!;
  languagesRead.push(`${passage.id} ${language.code === passage.lang}`);
  const { claims } = extract(read.source, language);
  scoreCasualties(casualties, passage, claims);
  scoreCeasefires(ceasefires, passage, claims);
}

test("the language of every passage is told by its words", () => {
  assert.deepEqual(
    languagesRead.filter((line) => line.endsWith("false")),
    [],
  );
});

test("there are labels enough to mean something", () => {
  assert.ok(casualties.labels > 200 && ceasefires.labels > 60);
});

/** What it reaches since it has learned from them: these may only rise. */
const floors = { casualtiesFound: 0.97, casualtiesRight: 0.97, ceasefiresFound: 0.96, ceasefiresRight: 0.91 };

for (const [name, hits, tally] of [
  ["casualtiesFound", casualties.found, casualties],
  ["casualtiesRight", casualties.right, casualties],
  ["ceasefiresFound", ceasefires.found, ceasefires],
  ["ceasefiresRight", ceasefires.right, ceasefires],
] as const) {
  test(`${name} is at least ${floors[name]}`, () => {
    const reached = f1(hits, tally);
    assert.ok(reached >= floors[name], `${reached.toFixed(3)} of ${JSON.stringify(tally)}`);
  });
}
