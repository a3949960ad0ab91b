/** A site that was released, then corrected, thinned, renamed: where each address leads, and what is said to have changed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { releaseState } from "../../../src/ledger/release-state.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { SourceCard } from "../../../src/model/sources/source-card.ts";
import { changesOf } from "../../../src/publish/release/changes-of.ts";
import { casualty, ledgerOf, source } from "./make.ts";

type Document = readonly [Source, Claim[]];
const report = (id: string, killed: string, count: number): Document => {
  const doc = source(id, [
    `The ministry said ${killed} were killed near the northern town.`,
    "Rain fell all day.",
  ]);
  return [doc, [casualty(doc, `${killed} were killed`, [count, count])]];
};
const one = report("a", "12 soldiers", 12);
const two = report("b", "40 people", 40);
const first = releaseState(ledgerOf([one, two]).ledger, null, "2026-01-01", null);
const id = (document: Document) => document[1][0]!.id;

test("A site that is as it was released has no former addresses, and no changes", () => {
  const { ledger } = ledgerOf([one, two], {}, first);
  assert.equal(ledger.former, undefined);
  assert.deepEqual(changesOf(ledger, first, "2026-02-01", null), []);
  assert.equal(ledger.version, ledgerOf([one, two]).ledger.version);
});

test("A corrected sentence keeps its old address, which leads to the new one; the figure is told from and to", () => {
  const corrected = report("a", "13 soldiers", 13);
  const { ledger } = ledgerOf([corrected, two], {}, first);
  const [former, ...more] = ledger.former!.claims;
  assert.deepEqual(more, []);
  assert.equal(former!.id, id(one));
  assert.match(former!.text!, /12 soldiers/u);
  assert.deepEqual(former!.now, {
    ...{ source: "a", sentence: "s1", claim: id(corrected) },
    text: "The ministry said 13 soldiers were killed near the northern town.",
  });
  const texts = changesOf(ledger, first, "2026-02-01", null).map(({ text, path, date }) => [
    text["en"],
    path,
    date,
  ]);
  assert.equal(texts.length, 2);
  assert.match(texts[0]![0]!, /^The text of a document was corrected: .+/u);
  assert.match(texts[1]![0]!, /^A figure was corrected from 12 to 13: .+/u);
  assert.equal(texts[1]![1], `/sources/a/#${id(corrected)}`);
});

test("An old address goes on leading to the new place, release after release, correction after correction", () => {
  const [second, third] = [report("a", "13 soldiers", 13), report("a", "14 soldiers", 14)];
  const state = releaseState(ledgerOf([second, two], {}, first).ledger, first, "2026-02-01", null);
  const { ledger } = ledgerOf([second, two], {}, state);
  assert.equal(ledger.former!.claims[0]!.now?.claim, id(second));
  assert.deepEqual(changesOf(ledger, state, "2026-03-01", null), []);
  const { ledger: later } = ledgerOf([third, two], {}, state);
  assert.deepEqual(
    later.former!.claims.map((claim) => [claim.id, claim.now?.claim]).sort(),
    [
      [id(one), id(third)],
      [id(second), id(third)],
    ].sort(),
  );
  assert.deepEqual(
    changesOf(later, state, "2026-03-01", null).map(({ text }) =>
      /from (\d+) to (\d+)/u.exec(text["en"]!)?.slice(1),
    ),
    [undefined, ["13", "14"]],
  );
});

test("A claim that is no longer made leads to its sentence, or to nothing where that is gone too", () => {
  const { ledger } = ledgerOf([[one[0], []], two], {}, first);
  assert.deepEqual(ledger.former!.claims[0]!.now?.claim, null);
  assert.equal(ledger.former!.claims[0]!.now?.sentence, "s1");
  const other = source("a", ["Nothing of it is left here.", "Rain fell all day."]);
  const { ledger: gone } = ledgerOf([[other, []], two], {}, first);
  assert.equal(gone.former!.claims[0]!.now, null);
  const [, withdrawn] = changesOf(gone, first, "2026-02-01", null);
  assert.match(withdrawn!.text["en"]!, /^1 claim is no longer made/u);
});

test("A removed document leaves its name, the reason and its words, release after release", () => {
  const { ledger } = ledgerOf([two], {}, first);
  assert.deepEqual(
    ledger.former!.documents.map((each) => [each.id, each.now]),
    [["a", null]],
  );
  assert.match(ledger.former!.claims[0]!.text!, /12 soldiers/u);
  const [change] = changesOf(ledger, first, "2026-02-01", "the publisher withdrew it");
  assert.match(change!.text["en"]!, /removed: .+ Reason: the publisher withdrew it/u);
  const second = releaseState(ledger, first, "2026-02-01", "the publisher withdrew it");
  const { ledger: later } = ledgerOf([two], {}, second);
  const removed = { date: "2026-02-01", reason: "the publisher withdrew it", quotes: true };
  assert.deepEqual(later.former!.documents[0]!.removed, removed);
  assert.equal(later.former!.claims[0]!.id, id(one));
  assert.deepEqual(changesOf(later, second, "2026-03-01", null), []);
});

test("A renamed document leads to where its text stands now, claim by claim", () => {
  const renamed = report("c", "12 soldiers", 12);
  const { ledger } = ledgerOf([two, renamed], {}, first);
  assert.equal(ledger.former!.documents[0]!.now, "c");
  assert.equal(ledger.former!.claims[0]!.now?.claim, id(renamed));
  assert.match(changesOf(ledger, first, "2026-02-01", null)[0]!.text["en"]!, /new address/u);
});

test("Of a document that shows only sentences with claims, no sentence that lost its claim comes back", () => {
  const sources = { a: SourceCard.parse({ rights: { holder: { en: "A" }, show: "claims" } }) };
  const { ledger } = ledgerOf([[one[0], []], two], { sources }, first);
  assert.deepEqual(ledger.former!.claims[0], {
    id: id(one),
    source: "a",
    sentence: "s1",
    seen: 1,
    day: "2026-01-01",
    text: null,
    now: null,
  });
  const before = releaseState(ledgerOf([one, two], { sources }).ledger, null, "2026-01-01", null);
  const second = releaseState(
    ledgerOf([[one[0], []], two], { sources }, before).ledger,
    before,
    "2026-02-01",
    null,
  );
  const { ledger: removed } = ledgerOf([two], {}, second);
  assert.equal(removed.former!.claims[0]!.text, null);
});

test("New documents and figures that a reviewer corrected are changes", () => {
  const three = report("d", "9 nurses", 9);
  const review = [
    {
      source: "a",
      quote: "12 soldiers were killed",
      verdict: "corrected",
      set: { count: 14 },
      reason: { en: "x" },
    },
  ] as const;
  const { ledger } = ledgerOf([one, two, three], { review: [...review] }, first);
  assert.equal(ledger.former, undefined);
  const texts = changesOf(ledger, first, "2026-02-01", null).map(({ text }) => text["en"]);
  assert.match(texts[0]!, /^New document: /u);
  assert.match(texts[1]!, /from 12 to 14/u);
});

test("Two releases of one day are two: what the second corrects leads on, and what the first told is not told again", () => {
  const [second, third] = [report("a", "13 soldiers", 13), report("a", "14 soldiers", 14)];
  const day = "2026-01-01";
  const { ledger: noon } = ledgerOf([second, two], {}, first);
  const state = releaseState(noon, first, day, null);
  assert.deepEqual(state.releases, [day, day]);
  const { ledger: evening } = ledgerOf([third, two], {}, state);
  assert.deepEqual(
    evening.former!.claims.map(({ id: old, now }) => [old, now?.claim]).sort(),
    [
      [id(one), id(third)],
      [id(second), id(third)],
    ].sort(),
  );
  assert.deepEqual(
    changesOf(evening, state, day, null).map(({ text }) =>
      /from (\d+) to (\d+)/u.exec(text["en"]!)?.slice(1),
    ),
    [undefined, ["13", "14"]],
  );
  assert.deepEqual(changesOf(ledgerOf([second, two], {}, state).ledger, state, day, null), []);
});

test("A document removed with its words leaves its name and the reason, and no sentence", () => {
  const { ledger } = ledgerOf([two], {}, first);
  const state = releaseState(ledger, first, "2026-02-01", "The publisher asked for it.", false);
  const { former } = ledgerOf([two], {}, state).ledger;
  assert.deepEqual(
    former!.documents.map(({ id: gone, removed }) => [gone, removed?.reason]),
    [["a", "The publisher asked for it."]],
  );
  assert.deepEqual(
    former!.claims.map(({ text }) => text),
    [null],
  );
});
