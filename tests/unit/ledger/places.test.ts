import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Event } from "../../../src/model/editorial/event.ts";
import { card, casualty, ceasefire, event, ledgerOf, sides, source, truce } from "./make.ts";

const war = event("war", "war", "2001-03-01/2001-05-10", { sides });
const raid = event("raid", "incident", "2001-04-02", { within: "war" });
const flight = event("flight", "displacement", "2001-04-01/2001-05-20");
const clash = event("clash", "incident", "1996-07-04/1996-07-08");
const old = event("old-war", "war", "1980-02/1984-05");
const first = truce("first-truce", "war", "2001-03-10/2001-03-11", ["Eastland"]);
const second = truce("second-truce", "war", "2001-03-18/2001-03-20", ["Westland"]);
const last = truce("last-truce", "war", "2001-05-10/..", ["Eastland"]);
const oldTruce = truce("old-truce", "old-war", "1984-05-12/2001-03-01", []);
const events = [old, oldTruce, clash, war, first, second, last, raid, flight];

const doc = source("d", ["Something was said of people and of a truce.", "Something more was said."]);
const words = "Something was said";
const dead = (fields = {}) => casualty(doc, words, [10, 10], fields);
const said = (status: string, fields = {}) => ceasefire(doc, words, status, fields);

function placed(claim: Claim, asOf: string | null = "2001-04-15", among: readonly Event[] = events) {
  const { ledger, problems } = ledgerOf([[doc, [claim]]], { events: [...among], sources: { d: card(asOf) } });
  assert.deepEqual(problems, []);
  const [only] = ledger.claims;
  return [only?.events.join(" "), only?.placedBy ?? only?.placed];
}

describe("Casualty claims find their event by their date", () => {
  const cases: readonly [string, object, readonly (string | undefined)[]][] = [
    ["A day of a war belongs to it", { when: "2001-03-05" }, ["war", "date"]],
    ["A day of an incident within the war belongs to the narrower", { when: "2001-04-02" }, ["raid", "date"]],
    ["A year in which one thing happened belongs to that", { when: "1996" }, ["clash", "only"]],
    ["A season around a war and its incident belongs to the war", { when: "2001-21" }, ["war", "only"]],
    ["An approximate period belongs to the war it mostly is", { when: "1982/1985" }, ["old-war", "date"]],
    ["A day outside all events has none", { when: "2001-05-13" }, ["", "unplaced"]],
    ["A claim without a date has none", {}, ["", "unplaced"]],
    [
      "People displaced belong to the displacement",
      { when: "2001-05-12", harm: "displaced" },
      ["flight", "date"],
    ],
    ["People killed do not", { when: "2001-05-12" }, ["", "unplaced"]],
    ["A toll since a day of the war runs to the day of writing", { when: "2001-03-01/.." }, ["war", "date"]],
    ["A date without a year takes that of the document", { when: "XXXX-03-05" }, ["war", "date"]],
  ];
  for (const [title, fields, wanted] of cases)
    test(title, () => assert.deepEqual(placed(dead(fields)), wanted));

  test("A date of the text places by the text, one that an editor completed by the editor", () => {
    const how = (when: string) =>
      ledgerOf([[doc, [dead({ when })]]], { events, sources: { d: card("2001-04-15") } }).ledger.claims[0]
        ?.placed;
    assert.deepEqual([how("2001-03-05"), how("XXXX-03-05")], ["text", "editorial"]);
  });

  test("A date without a year in a document without a day is placed nowhere", () => {
    assert.deepEqual(placed(dead({ when: "XXXX-03-05" }), null), ["", "unplaced"]);
  });

  test("Two events of the same length leave it open", () => {
    const twins = [event("a", "incident", "2001-04-02"), event("b", "incident", "2001-04-02")];
    assert.deepEqual(placed(dead({ when: "2001-04-02" }), null, twins), ["", "unplaced"]);
  });
});

describe("Ceasefire claims find their ceasefire by what they say", () => {
  const cases: readonly [string, string, object, readonly (string | undefined)[], string?][] = [
    ["The second is the second of its war", "agreed", { ordinal: 2 }, ["second-truce", "order"]],
    ["Both are all there had been", "collapsed", { ceasefires: 2 }, ["first-truce second-truce", "number"]],
    [
      "Two of three are those of the named brokers",
      "collapsed",
      { ceasefires: 2, mediators: ["Eastland"] },
      ["first-truce last-truce", "number"],
      "2001-05-10",
    ],
    ["Three are too many", "collapsed", { ceasefires: 3 }, ["", "unplaced"]],
    ["The broker tells which", "agreed", { mediators: ["Westland"] }, ["second-truce", "mediator"]],
    ["A broker of two does not", "agreed", { mediators: ["Eastland"] }, ["", "unplaced"]],
    ["A day on which one began", "agreed", { declared: "2001-03-10" }, ["first-truce", "date"]],
    ["A year in which one began", "agreed", { when: "1984" }, ["old-truce", "date"]],
    ["A breach is of the one in force", "violated", { when: "2001-03-19" }, ["second-truce", "in-force"]],
    ["A breach on no truce's day is of the war", "violated", { when: "2001-04-20" }, ["war", "date"]],
    ["A call belongs to the war", "called-for", { when: "2001-03-10" }, ["war", "date"]],
    ["Talks of no date belong nowhere", "proposed", {}, ["", "unplaced"]],
  ];
  for (const [title, status, fields, wanted, asOf] of cases) {
    test(title, () => assert.deepEqual(placed(said(status, fields), asOf), wanted));
  }

  const lexicon = [
    { id: "westland", kind: "place", name: { en: "Westland", vi: "Tây Quốc" }, forms: {}, definition: null },
    {
      id: "west-ministry",
      kind: "organisation",
      name: { en: "the western ministry" },
      forms: {},
      broader: ["westland"],
      definition: null,
    },
  ] as const;
  const found = (mediator: string) =>
    ledgerOf([[doc, [said("agreed", { mediators: [mediator] })]]], {
      events,
      lexicon: lexicon.map((entry) => ({
        ...entry,
        broader: "broader" in entry ? [...entry.broader] : ["west"],
      })),
      sources: { d: card("2001-04-15") },
    }).ledger.claims[0]?.events;

  test("A broker is known by its name in any language of the lexicon", () => {
    assert.deepEqual(found("Tây Quốc"), ["second-truce"]);
  });

  test("A ministry is known for the state it speaks for", () => {
    assert.deepEqual(found("the western ministry"), ["second-truce"]);
  });
});

describe("Editors place claims that the text cannot place", () => {
  const reason = { en: "the place of the line in the list" };
  const with_ = (place: readonly object[], id = "war") =>
    events.map((each) =>
      each.id === id ? event(id, each.kind, each.edtf, { place, within: each.within }) : each,
    );

  test("Their word goes before the text's, and says why", () => {
    const among = with_([{ source: "d", quote: words, reason }], "old-war");
    const { ledger } = ledgerOf([[doc, [dead({ when: "2001-03-05" })]]], { events: among });
    const [claim] = ledger.claims;
    assert.deepEqual([claim?.event, claim?.placed, claim?.placedWhy], ["old-war", "editorial", reason]);
  });

  test("A claim placed in two events touches both", () => {
    const place = [{ source: "d", quote: words, reason }];
    const among = with_(place, "raid").map((each) => (each.id === "clash" ? { ...each, place } : each));
    const { ledger } = ledgerOf([[doc, [dead()]]], { events: among });
    assert.deepEqual(ledger.claims[0]?.events, ["clash", "raid"]);
  });

  test("Words that are not there, or carry no claim, or name no document are problems", () => {
    const place = [
      { source: "d", quote: "never said", reason },
      { source: "d", quote: "Something more", reason },
      { source: "x", quote: words, reason },
    ];
    const { problems } = ledgerOf([[doc, [dead()]]], { events: with_(place) });
    assert.deepEqual(
      problems.map(({ file }) => file),
      Array(3).fill("content/editorial/events.yaml"),
    );
  });
});

describe("Tolls in a document about a ceasefire", () => {
  const report = source("r", [
    "The war has killed 1,140 people, the Trust said; the Mission puts it at 1,600, and 40 died at sea, it said.",
  ]);
  const about = truce("quiet-truce", "war", "2001-03-22/2001-03-30", []);
  const sources = { r: { ...card("2001-03-23"), about: "quiet-truce" } };
  const told = (stated: string, n: number, fields: Readonly<Record<string, unknown>>) => {
    const claim = casualty(report, stated, [n, n], fields);
    return { ...claim, count: { ...claim.count, stated } };
  };
  const eventsOf = (claims: readonly Claim[]) =>
    ledgerOf([[report, claims]], { events: [...events, about], sources }).ledger.claims.map(
      ({ event: id }) => id,
    );

  test("Another speaker's toll right behind that of the war is of the war, and so is a part of it", () => {
    const whole = told("1,140", 1140, { speaker: "the Trust", ofWar: true, role: "total" });
    const rival = told("1,600", 1600, { speaker: "the Mission", role: "total" });
    const part = told("40", 40, { partOf: whole.id });
    assert.deepEqual(eventsOf([whole, rival, part]), ["war", "war", "war"]);
  });

  test("Hundreds of dead that somebody counts are of the war, a few of the truce", () => {
    assert.deepEqual(eventsOf([told("1,600", 1600, { speaker: "the Mission" })]), ["war"]);
    assert.deepEqual(eventsOf([told("40", 40, { speaker: "the Mission" })]), ["quiet-truce"]);
  });
});

describe("Sides", () => {
  test("The side that speaks and the side that was harmed are told by the words of the event's sides", () => {
    const report = source("r", ["Northern officials said 5 Southern soldiers were killed."]);
    const claim = casualty(report, "5 Southern soldiers were killed", [5, 5], {
      speaker: "Northern officials",
      side: "Southern soldiers",
      when: "2001-04-02",
    });
    const [only] = ledgerOf([[report, [claim]]], { events }).ledger.claims;
    assert.deepEqual([only?.event, only?.speakerSide, only?.victimSide], ["raid", "north", "south"]);
  });

  test("Whom one of two sides takes are the other's; whom it says were taken may be its own", () => {
    const report = source("r", ["Northern officials said they took 5 soldiers; others were taken too."]);
    const claim = (rule: string) =>
      casualty(report, "took 5 soldiers", [5, 5], {
        harm: "captured",
        victims: "military",
        speaker: "Northern officials",
        when: "2001-04-02",
        rule,
      });
    const sideOf = (rule: string) =>
      ledgerOf([[report, [claim(rule)]]], { events }).ledger.claims[0]?.victimSide;
    assert.deepEqual([sideOf("harm-then-people"), sideOf("people-then-harm")], ["south", null]);
  });

  test("A side named behind a semicolon is not that of the people before it", () => {
    const report = source("r", ["They put the dead at 5; Southern officials said nothing."]);
    const claim = casualty(report, "put the dead at 5", [5, 5], { when: "2001-04-02" });
    const stated = { ...claim, count: { ...claim.count, stated: "5" } };
    const [only] = ledgerOf([[report, [stated]]], { events }).ledger.claims;
    assert.equal(only?.victimSide, null);
  });

  test("A word that holds the name of a side is not that side, and words of two sides are neither", () => {
    const report = source("r", ["Southerners of North and South said 5 people were killed."]);
    const claim = (speaker: string, side: string) =>
      casualty(report, "5 people were killed", [5, 5], { speaker, side, when: "2001-04-02" });
    const sidesOf = (each: Claim) => {
      const [only] = ledgerOf([[report, [each]]], { events }).ledger.claims;
      return [only?.speakerSide, only?.victimSide];
    };
    assert.deepEqual(sidesOf(claim("Southerners", "North and South")), [null, null]);
  });
});

test("A listing gives each item its own as-of day, and a document without a card has none", () => {
  const list = source("l", ["On 5 March 3 people were killed.", "On 5 March 4 people were killed."], true);
  const claims = [
    casualty(list, "3 people were killed", [3, 3], { when: "XXXX-03-05" }),
    casualty(list, "4 people were killed", [4, 4], { when: "XXXX-03-05" }),
  ];
  const sources = { l: card(null, { "1": "2001-03-06", "2": "1996-03-06" }) };
  const dated = (editorial: object) =>
    ledgerOf([[list, claims]], editorial).ledger.claims.map((each) => each.dated?.edtf);
  assert.deepEqual(dated({ sources }), ["2001-03-05", "1996-03-05"]);
  assert.deepEqual(dated({}), [undefined, undefined]);
});
