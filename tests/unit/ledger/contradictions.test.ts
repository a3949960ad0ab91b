import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { card, casualty, ceasefire, event, ledgerOf, sides, source, truce } from "./make.ts";

const war = event("war", "war", "2001-03-01/2001-05-10", { sides });
const first = truce("first-truce", "war", "2001-03-10/2001-03-11", ["Eastland"]);
const second = truce("second-truce", "war", "2001-03-18/2001-03-20", ["Eastland"]);
const events = [war, first, second];
const span = "2001-03-01/2001-05-10";

const line = "Sources spoke of people killed and of a truce.";
const docs = ["a", "b", "c", "d", "e"].map((id) => source(id, [line, "More was said of it."]));
const [a, b, c, d, e] = docs as [Source, Source, Source, Source, Source];
const dead = (from: Source, low: number | null, high: number | null, fields = {}) =>
  casualty(from, "people killed", [low, high], fields);
const said = (from: Source, status: string, fields = {}) => ceasefire(from, "a truce", status, fields);

/** The contradictions of one kind, as the documents whose claims they list. */
function found(kind: string, claims: readonly Claim[], days: Readonly<Record<string, string>> = {}) {
  const bySource = Map.groupBy(claims, (claim) => claim.source);
  const { ledger, problems } = ledgerOf(
    docs.map((each) => [each, bySource.get(each.id) ?? []]),
    { events, sources: Object.fromEntries(Object.entries(days).map(([id, day]) => [id, card(day)])) },
  );
  assert.deepEqual(problems, []);
  return ledger.contradictions
    .filter((each) => each.kind === kind)
    .map((each) => each.claims.map((id) => id.split("-")[0]).join(" "));
}

describe("Tolls that exclude each other", () => {
  test("All figures that some other excludes stand together, by their days, and the one that fits all is left out", () => {
    const claims = [
      dead(e, 6501, null, { when: span }),
      dead(a, 100, 999, { when: span }),
      dead(b, 900, 999, { when: span }),
      dead(c, 4500, 5500, { when: span }),
      dead(d, 2, null, { when: span }),
    ];
    const days = { a: "2001-03-04", b: "2001-04-01", c: "2001-04-02", d: "2001-04-03", e: "2002" };
    assert.deepEqual(found("toll", claims, days), ["a b c e"]);
  });

  test("Figures that overlap are no contradiction", () => {
    assert.deepEqual(
      found("toll", [dead(a, 100, 999, { when: span }), dead(b, 900, 1100, { when: span })]),
      [],
    );
  });

  const scopes: readonly [string, object][] = [
    ["soldiers", { victims: "military" }],
    ["civilians", { victims: "civilian" }],
    ["the dead of one side", { side: "Northern people" }],
    ["a day of the war", { when: "2001-04-04" }],
    ["what was added to a toll", { role: "increment" }],
    ["a part of a figure", { partOf: "x" }],
    ["the wounded", { harm: "wounded" }],
    ["the dead and the wounded together", { harms: ["killed", "wounded"] }],
  ];
  for (const [title, fields] of scopes) {
    test(`The toll of the war is not set against a figure of ${title}`, () => {
      const claims = [dead(a, 6501, null, { when: span }), dead(b, 10, 99, { when: span, ...fields })];
      assert.deepEqual(found("toll", claims), []);
    });
  }

  test("A total told on one day is a toll of the war so far", () => {
    const total = dead(b, 10, 99, { when: "2001-04-04", role: "total" });
    assert.deepEqual(found("toll", [dead(a, 6501, null, { when: span }), total]), ["a b"]);
  });

  test("A long list keeps its lowest and its highest, and says how many more there are", () => {
    const many = source(
      "m",
      Array.from({ length: 101 }, (_, i) => `Line ${i}: people were killed.`),
    );
    const claims = many.sentences.map((sentence, i) =>
      casualty(many, many.text.slice(sentence.start, sentence.end), [100 + i, 100 + i], { when: span }),
    );
    const [toll] = ledgerOf([[many, claims]], { events }).ledger.contradictions;
    assert.equal(toll?.claims.length, 40);
    assert.equal(toll?.more, 61);
    assert.ok(toll?.claims.includes(claims[0]!.id));
    assert.ok(toll?.claims.includes(claims[100]!.id));
  });
});

describe("The same figure", () => {
  test("Told by two documents for other dates, it is one figure told twice", () => {
    const claims = [
      dead(a, 900, 1100, { value: 1000, when: span }),
      dead(b, 900, 1100, { value: 1000, when: "2001" }),
    ];
    assert.deepEqual(found("same-figure", claims, { a: "2002", b: "2003" }), ["a b"]);
  });
  test("Told for the same dates, or by one document, or in class words only, it is nothing to point out", () => {
    const twice = (one: Claim, two: Claim) => assert.deepEqual(found("same-figure", [one, two]), []);
    twice(dead(a, 1000, 1000, { when: span }), dead(b, 1000, 1000, { when: span }));
    twice(dead(a, 1000, 1000, { when: span }), {
      ...dead(a, 1000, 1000, { when: "2001" }),
      id: "a-killed-00000000",
    });
    twice(dead(a, 100, 999, { when: span }), dead(b, 100, 999, { when: "2001" }));
  });
});

describe("Mediators", () => {
  const russia = { mediators: ["Eastland"] };

  test("Ceasefires that a clause names together are told together, with those that name nobody", () => {
    const claims = [
      said(a, "collapsed", { ceasefires: 2, ...russia }),
      said(b, "collapsed", { ceasefires: 2, mediators: ["Eastland", "Westland"] }),
      said(c, "agreed", { declared: "2001-03-10", ...russia }),
      said(d, "agreed", { declared: "2001-03-18" }),
      said(e, "called-for", { when: "2001-03-18", mediators: ["Midland"] }),
    ];
    const days = { a: "2001-04-01", b: "2001-04-02", c: "2001-04-03", d: "2001-04-04" };
    assert.deepEqual(found("mediator", claims, days), ["a b c d"]);
  });

  test("The same brokers in another order are the same", () => {
    const claims = [
      said(a, "agreed", { declared: "2001-03-10", mediators: ["Eastland", "Westland"] }),
      said(b, "agreed", { declared: "2001-03-10", mediators: ["Westland", "Eastland"] }),
    ];
    assert.deepEqual(found("mediator", claims), []);
  });
});

describe("Dates of a ceasefire", () => {
  test("Days that cannot be the same part; a month that holds the day does not", () => {
    const on = (from: Source, declared: string) => said(from, "agreed", { declared, ordinal: 1, when: span });
    assert.deepEqual(found("date", [on(a, "2001-03-10"), on(b, "2001-03-12"), on(c, "2001-03")]), ["a b"]);
    assert.deepEqual(found("date", [on(a, "2001-03-10"), on(b, "2001-03-12~")]), []);
  });
});

describe("Accusations", () => {
  const north = source("n", ["Northern officials said the Southern army broke the truce on 2001-03-10."]);
  const south = source("s", ["The Southern ministry said Northern troops fired and civilians were killed."]);
  const breach = ceasefire(north, "the Southern army broke the truce", "violated", {
    speaker: "Northern officials",
    parties: ["the Southern army"],
    when: "2001-03-10",
  });
  const fired = (fields = {}) =>
    casualty(south, "civilians were killed", [1, null], {
      speaker: "The Southern ministry",
      when: "2001-03-10",
      ...fields,
    });
  const blamed = (claims: readonly (readonly [Source, readonly Claim[]])[]) =>
    ledgerOf(claims, { events })
      .ledger.contradictions.filter(({ kind }) => kind === "blame")
      .map(({ claims: ids }) => ids);

  test("Each side saying that the other broke the truce or fired, on one day, is one contradiction", () => {
    const hit = fired();
    assert.deepEqual(
      blamed([
        [north, [breach]],
        [south, [hit]],
      ]),
      [[breach.id, hit.id]],
    );
  });

  test("An accusation that nobody returns is none", () => {
    assert.deepEqual(blamed([[north, [breach]]]), []);
  });

  test("Accusations of other days do not answer each other", () => {
    assert.deepEqual(
      blamed([
        [north, [breach]],
        [south, [fired({ when: "2001-04-10" })]],
      ]),
      [],
    );
  });

  test("A side that counts the other's dead does not accuse it", () => {
    assert.deepEqual(
      blamed([
        [north, [breach]],
        [south, [fired({ side: "Northern troops" })]],
      ]),
      [],
    );
  });
});

describe("One-sided claims", () => {
  const day = "2001-03-05";
  test("Each side telling of its own dead of one day is pointed out; one side alone is not", () => {
    const north = source("n", ["Northern officials said people died."]);
    const south = source("s", ["The Southern ministry said people died."]);
    const one = casualty(north, "people died", [10, 99], { speaker: "Northern officials", when: day });
    const other = casualty(south, "people died", [1, null], { speaker: "The Southern ministry", when: day });
    const kinds = (read: Parameters<typeof ledgerOf>[0]) =>
      ledgerOf(read, { events }).ledger.contradictions.map(({ kind, claims }) => [kind, ...claims]);
    assert.deepEqual(
      kinds([
        [north, [one]],
        [south, [other]],
      ]),
      [["one-sided", one.id, other.id]],
    );
    assert.deepEqual(
      kinds([
        [north, [one]],
        [south, []],
      ]),
      [],
    );
  });
});

test("What a person saw is listed with its passages and the claims they touch, said to be editorial", () => {
  const claim = dead(a, 5, 5);
  const passages = [{ source: "a", quote: "people killed" }];
  const note = { id: "seen", title: { en: "t" }, text: { en: "x" }, event: "war", reference: null, passages };
  const { ledger, problems } = ledgerOf([[a, [claim]]], {
    events,
    notes: [{ ...note, kind: "contradiction" }],
  });
  assert.deepEqual(problems, []);
  const [only] = ledger.contradictions;
  assert.deepEqual([only?.basis, only?.claims, only?.passages[0]?.sentence], ["editorial", [claim.id], "s1"]);
});
