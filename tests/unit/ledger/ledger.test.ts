import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Ledger } from "../../../src/model/ledger/ledger.ts";
import { SourceEntry } from "../../../src/model/sources/source-entry.ts";
import { card, casualty, event, ledgerOf, source } from "./make.ts";

const war = event("war", "war", "2001-03-01/2001-05-10");
const line = "Reports spoke of people killed.";
const a = source("a", [line, "Nothing else."]);
const b = source("b", [line]);
const dead = (from: typeof a, low: number | null, high: number | null, fields = {}) =>
  casualty(from, "people killed", [low, high], { when: "2001", ...fields });

describe("Series", () => {
  const points = (first: string | null, then: string | null) =>
    ledgerOf(
      [
        [a, [dead(a, 500, 500)]],
        [b, [dead(b, 500, 500)]],
      ],
      {
        events: [war],
        sources: { a: card(first), b: card(then) },
      },
    ).ledger.series.flatMap((series) =>
      series.points.map(({ claims, documents }) => [claims.length, documents]),
    );

  test("After the war, the same figure is one point whenever it is told", () => {
    assert.deepEqual(points("2002-01-01", "2015"), [[2, 2]]);
  });
  test("During the war, the same figure of another day is another point", () => {
    assert.deepEqual(points("2001-04-01", "2001-05-01"), [
      [1, 1],
      [1, 1],
    ]);
  });

  test("Points stand in the order of their as-of days, and claims over several harms make a series of their own", () => {
    const both = dead(a, 9, 9, { harm: "killed", harms: ["killed", "wounded"] });
    const { series } = ledgerOf(
      [
        [b, [dead(b, 700, 700)]],
        [a, [dead(a, 500, 500), { ...both, id: `${both.id}-2` }]],
      ],
      {
        events: [war],
        sources: { a: card("2001-04-01"), b: card("2001-05-01") },
      },
    ).ledger;
    assert.deepEqual(
      series.map(({ harms, points: each }) => [
        harms.join("+"),
        each.map(({ claims }) => claims[0]!.slice(0, 1)).join(""),
      ]),
      [
        ["killed", "ab"],
        ["killed+wounded", "a"],
      ],
    );
  });

  test("A claim that repeats another of its document stands with it and adds no document", () => {
    const first = dead(a, 10, 99);
    const again = casualty(a, "spoke of people killed", [10, 99], {
      when: "2001",
      victims: "military",
      repeats: first.id,
    });
    const { series } = ledgerOf([[a, [first, again]]], { events: [war] }).ledger;
    assert.deepEqual(series[0]?.points, [{ claims: [again.id, first.id].sort(byStart), documents: 1 }]);
    function byStart(one: string, other: string) {
      return one === first.id ? -1 : other === first.id ? 1 : 0;
    }
  });

  test("Nothing is summed: every number of a series is a claim's own", () => {
    const { ledger } = ledgerOf(
      [
        [a, [dead(a, 500, 500)]],
        [b, [dead(b, 700, 700)]],
      ],
      { events: [war] },
    );
    assert.doesNotMatch(JSON.stringify(ledger.series), /1200|600/u);
  });
});

describe("A folder without editorial files", () => {
  const { ledger, entries, problems } = ledgerOf([
    [a, [dead(a, 5, 5)]],
    [b, []],
  ]);

  test("It works: a plain site, titles from first sentences, every claim unplaced", () => {
    assert.deepEqual(problems, []);
    assert.equal(ledger.sources[0]?.title["en"], line);
    assert.deepEqual(
      ledger.claims.map(({ placed }) => placed),
      ["unplaced"],
    );
    assert.deepEqual([ledger.series, ledger.contradictions], [[], []]);
  });

  test("What comes out fits the schemas that are checked when it is read again", () => {
    assert.deepEqual(Ledger.parse(JSON.parse(JSON.stringify(ledger))), JSON.parse(JSON.stringify(ledger)));
    for (const entry of entries) SourceEntry.parse(entry);
  });

  test("A document may be called constructor, and is still one without a card", () => {
    const odd = ledgerOf([[source("constructor", [line]), []]]);
    assert.equal(odd.ledger.sources[0]?.title["en"], line);
  });

  test("Coverage tells what was looked at, also of a document that gave nothing", () => {
    assert.deepEqual(
      ledger.coverage.map(({ source: id, sentences, withClaims, claims }) => [
        id,
        sentences,
        withClaims,
        claims.casualty,
      ]),
      [
        ["a", 2, 1, 1],
        ["b", 1, 0, 0],
      ],
    );
  });
});

describe("The version", () => {
  const version = (read: Parameters<typeof ledgerOf>[0], editorial = {}) =>
    ledgerOf(read, editorial).ledger.version;

  test("It is the same for the same matter, whatever the order of keys", () => {
    const one = { a: card("2001"), b: card("2002") };
    const other = { b: card("2002"), a: card("2001") };
    assert.equal(
      version(
        [
          [a, []],
          [b, []],
        ],
        { sources: one },
      ),
      version(
        [
          [a, []],
          [b, []],
        ],
        { sources: other },
      ),
    );
  });
  test("It changes with a claim, and with an editorial word", () => {
    const plain = version([[a, [dead(a, 5, 5)]]]);
    assert.notEqual(plain, version([[a, [dead(a, 5, 6)]]]));
    assert.notEqual(plain, version([[a, [dead(a, 5, 5)]]], { events: [war] }));
  });
});

describe("Translations", () => {
  const translations = {
    a: {
      vi: [
        { original: line, text: "Tin nói có người chết." },
        { original: "Gone.", text: "Đã mất." },
      ],
    },
    z: { id: [{ original: line, text: "x" }] },
  };
  const { ledger, entries } = ledgerOf([[a, [dead(a, 5, 5)]]], { translations });

  test("They join by the exact original words, on the sentence and on its claims", () => {
    assert.deepEqual(entries[0]?.sentences[0]?.translations, { vi: "Tin nói có người chết." });
    assert.deepEqual(ledger.claims[0]?.translations, { vi: "Tin nói có người chết." });
    assert.deepEqual(entries[0]?.sentences[1]?.translations, {});
  });
  test("Those whose words are not there are reported as stale", () => {
    assert.deepEqual(ledger.staleTranslations, [
      { source: "a", language: "vi", original: "Gone." },
      { source: "z", language: "id", original: line },
    ]);
  });
});

test("Entries that name what is not there are problems, all at once", () => {
  const note = {
    id: "n",
    kind: "garble",
    title: { en: "t" },
    text: { en: "x" },
    event: "nowhere",
    reference: null,
  };
  const { problems } = ledgerOf([[a, []]], {
    events: [event("e", "incident", "2001-13", { within: "nothing" }), event("e", "war", "XXXX-01-01")],
    sources: { a: card("27/9", { "7": "2001" }), zz: card("2001") },
    notes: [{ ...note, kind: "garble", passages: [{ source: "a", quote: "not said" }] }],
  });
  assert.deepEqual(
    problems.map(({ file, found }) => `${file.slice(18)} ${found}`),
    [
      'events.yaml "e"',
      'events.yaml "2001-13"',
      'events.yaml "nothing"',
      'events.yaml "XXXX-01-01"',
      'notes.yaml "nowhere"',
      'sources.yaml "27/9"',
      'sources.yaml "7"',
      'sources.yaml "zz"',
      'notes.yaml "not said", which is not in it',
    ],
  );
});
