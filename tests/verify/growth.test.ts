/**
 * Cost grows no faster than the text, or the number of claims. Measured in processor time, so here and not among the unit tests, whose other
 * work in the same process would be measured with it.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../src/extract/extract.ts";
import { languages } from "../../src/languages/index.ts";
import { readSource } from "../../src/read/read-source.ts";
import { sourceOf } from "../unit/extract/source-of.ts";
import { holdsOnItsPage } from "../unit/hostile/holds-on-its-page.ts";
import { casualty, event, ledgerOf, source } from "../unit/ledger/make.ts";

const line =
  "At least 200 people were killed in the fighting, and the two sides said that they had agreed to a ceasefire";

/** Texts of one kind, `n` units long, that would make careless code look back over the whole of them each time. */
const stretched: Readonly<Record<string, (n: number) => string>> = {
  "a line without a full stop": (n) => `${line}, `.repeat(n),
  "a long run of spaces": (n) => `${line}. x${" ".repeat(n * 100)}x ${line}.`,
  "lines of one word": (n) => "the\n".repeat(n * 5),
  "a long number": (n) => `${"the of and ".repeat(20)}${"9".repeat(n * 20)} people were killed. ${line}.`,
  "open brackets": (n) => `${line}. ${"the (".repeat(n * 20)} ${line}.`,
  "quotation marks": (n) => `${line}. ${'"the '.repeat(n * 20)} ${line}.`,
};
for (const [kind, make] of Object.entries(stretched)) {
  test(`the cost of ${kind} grows no faster than its length`, () => {
    const time = (n: number) => {
      const bytes = new TextEncoder().encode(make(n));
      const begun = process.cpuUsage();
      const result = readSource(bytes, "a.txt", languages);
      assert.ok("source" in result, JSON.stringify(result));
      holdsOnItsPage(
        result.source,
        extract(result.source, languages.find(({ code }) => code === result.source.language)!),
      );
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    time(100);
    const [short, long] = [Math.min(time(100), time(100)), time(800)];
    // Eight times the length: linear is 8, quadratic 64; the constant keeps very short times from deciding.
    assert.ok(long < 24 * short + 60, `${short} ms for 100, ${long} ms for 800`);
  });
}

/** Twice the text may take about twice the time, not four times; the floor keeps a busy machine from failing it. */
for (const [name, unit] of [
  ["numbers in a row", "20 "],
  ["people in a row", "20 people, "],
  ["days in a row", "5 May; "],
  ["harm words in a row", "killed 20 and wounded "],
  ["nested quotations and brackets", '"("'],
  ["a line without an end", "people said and said and said, "],
] as const) {
  test(`time grows with the text and no faster: ${name}`, () => {
    const english = languages.find(({ code }) => code === "en")!;
    const spent = (length: number) => {
      const text = `x ${unit.repeat(Math.ceil(length / unit.length))}`;
      const source = { ...sourceOf("x", english), text };
      const whole = { ...source, sentences: [{ ...source.sentences[0]!, start: 0, end: text.length }] };
      const begun = process.cpuUsage();
      extract(whole, english);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    spent(10_000);
    const [short, long] = [spent(20_000), spent(160_000)];
    assert.ok(long < Math.max(short, 40) * 8 * 3, `${short} ms, then ${long} ms for eight times as much`);
  });
}

test("The cost grows with the number of claims, not with its square", () => {
  const lines = Array.from({ length: 10 }, (_, i) => `Line ${i}: people were killed.`);
  const made = source("x", lines);
  const when = "1950-02-01/1950-11-30";
  const template = lines.map((words, i) => casualty(made, words, [i + 1, i + 1], { when }));
  const events = [event("long-war", "war", when)];
  const secondsFor = (documents: number) => {
    const read = Array.from({ length: documents }, (_, n) => {
      const id = `d${n}`;
      const claims = template.map((claim) => ({
        ...claim,
        id: claim.id.replace("x-", `${id}-`),
        source: id,
      }));
      return [{ ...made, id }, claims] as const;
    });
    const before = process.cpuUsage().user;
    const { ledger } = ledgerOf(read, { events });
    assert.equal(ledger.claims.length, documents * 10);
    // One person alone is no toll: nine of each ten claims are compared, forty of them shown.
    assert.equal(ledger.contradictions[0]?.more, documents * 9 - 40);
    return (process.cpuUsage().user - before) / 1e6;
  };
  secondsFor(200);
  const [few, many] = [secondsFor(400), secondsFor(3200)];
  // Eight times the claims; the square would be sixty-four times the work.
  assert.ok(many < 30 * Math.max(few, 0.02), `${few} s for 4,000 claims, ${many} s for 32,000`);
});
