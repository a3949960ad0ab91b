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

describe("Tolls of the same days", () => {
  const days = { a: "2001-03-04", b: "2001-04-01", c: "2001-04-02", d: "2001-04-03", e: "2002" };
  const claims = [
    dead(e, 6501, null, { when: span }),
    dead(a, 100, 999, { when: "2001-03-01/.." }),
    dead(b, 900, 999, { when: "2001-03-01/.." }),
    dead(c, 5000, 5000, { when: "2001-03-01/..", stance: "suspects" }),
    dead(d, 2, null, { when: "2001-03-01/.." }),
  ];

  test("Only those told within a week of each other are rivals, a suspected one among them", () => {
    assert.deepEqual(found("toll", claims, days), ["b c"]);
  });

  test("Told more than a week later and higher, it is growth", () => {
    assert.deepEqual(found("growth", claims, days), ["a b c e"]);
  });

  test("Within the week it is growth when one speaker revises a figure, and no rival", () => {
    const by = (from: Source, n: number, name = "Sources") =>
      dead(from, n, n, { when: "2001-03-01/..", speaker: name });
    const revised = [by(b, 100), by(c, 150)];
    assert.deepEqual([found("growth", revised, days), found("toll", revised, days)], [["b c"], []]);
    const fallen = [by(b, 150), by(c, 100)];
    assert.deepEqual([found("growth", fallen, days), found("toll", fallen, days)], [[], ["b c"]]);
  });

  test("A doctor with and without the title is one who revises a figure", () => {
    const at = source("a", ["Dr. Jonas Weil said people killed were few."]);
    const later = source("b", ["Jonas Weil said people killed were more."]);
    const by = (from: Source, n: number, name: string) =>
      casualty(from, "people killed", [n, n], { when: "2001-03-01/..", speaker: name });
    const { ledger } = ledgerOf(
      [
        [at, [by(at, 140, "Dr. Jonas Weil")]],
        [later, [by(later, 152, "Jonas Weil")]],
      ],
      { events, sources: { a: card("2001-04-01"), b: card("2001-04-04") } },
    );
    assert.deepEqual(
      ledger.contradictions.map(({ kind }) => kind),
      ["growth"],
    );
  });

  test("What is denied belongs to no group", () => {
    const denied = [dead(b, 10, 10, { when: span, stance: "denies" }), dead(c, 50, 50, { when: span })];
    assert.deepEqual(found("toll", denied, days), []);
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
  const thousand = (from: Source, when: string, fields = {}) =>
    dead(from, 900, 1100, { value: 1000, when, ...fields });
  test("Told by two documents of the same days, it is one figure told twice", () => {
    assert.deepEqual(found("same-figure", [thousand(a, span), thousand(b, "2001-04")]), ["a b"]);
    assert.deepEqual(found("same-figure", [thousand(a, "2001-03-04"), thousand(b, "2001-03-07")]), ["a b"]);
  });
  test("Told of other days, by one document, or in class words only, it is nothing to point out", () => {
    const twice = (one: Claim, two: Claim) => assert.deepEqual(found("same-figure", [one, two]), []);
    twice(thousand(a, "2001-03-04"), thousand(b, "2001-03-08"));
    twice(thousand(a, span), { ...thousand(a, "2001"), id: "a-killed-00000000" });
    twice(dead(a, 100, 999, { when: span }), dead(b, 100, 999, { when: "2001" }));
  });
  test("A small number needs the same place", () => {
    const two = (from: Source, where: string | null) => dead(from, 2, 2, { when: "2001-03-04", where });
    assert.deepEqual(found("same-figure", [two(a, "Hillford"), two(b, "Hillford")]), ["a b"]);
    assert.deepEqual(found("same-figure", [two(a, "Hillford"), two(b, "Lowford")]), []);
    assert.deepEqual(found("same-figure", [two(a, null), two(b, null)]), []);
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
    stance: "accuses",
    when: "2001-03-10",
  });
  const fired = (fields = {}) =>
    casualty(south, "civilians were killed", [1, null], {
      speaker: "The Southern ministry",
      stance: "accuses",
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

  test("A side that denies the breach answers the accusation", () => {
    const denial = fired({ stance: "denies" });
    assert.deepEqual(
      blamed([
        [north, [breach]],
        [south, [denial]],
      ]),
      [[breach.id, denial.id]],
    );
  });

  test("A side that states a figure accuses nobody", () => {
    assert.deepEqual(
      blamed([
        [north, [breach]],
        [south, [fired({ stance: "states" })]],
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
