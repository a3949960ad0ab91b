import assert from "node:assert/strict";
import { test } from "node:test";
import type { SearchFact } from "../../../../src/model/search/source-record.ts";
import {
  countFacets,
  filterSentence,
  type Located,
} from "../../../../src/search/client/match/filter-sentence.ts";
import { stateOf } from "../../../../src/search/client/query/search-state.ts";

const fact = (kind: string, event: string, range: SearchFact["range"]): SearchFact => ({
  kinds: [kind],
  events: [event],
  range,
  value: null,
  stated: null,
  day: null,
});
const located = (source: string, language: string, ...facts: SearchFact[]): Located => ({
  source,
  language,
  sentence: { id: "s1", text: "x", translations: {}, dates: [], facts, speaker: null, furniture: false },
});
const all = [
  located("a", "vi", fact("killed", "war", [200, null])),
  located("a", "vi", fact("wounded", "war", [10, 99]), fact("killed", "raid", [5, 5])),
  located("b", "id", fact("killed", "war", [5000, 5000])),
  located("c", "en", fact("agreed", "truce", null)),
  located("c", "en"),
];
const state = (address: string) => stateOf(new URLSearchParams(address));
const left = (address: string) => all.filter((one) => filterSentence(one, state(address))).length;

test("values of one filter widen it, filters narrow each other", () => {
  assert.equal(left("kind=killed"), 3);
  assert.equal(left("kind=killed&kind=agreed"), 4);
  assert.equal(left("kind=killed&lang=id"), 1);
});

test("kind, event and figure must be those of one claim", () => {
  assert.equal(left("kind=wounded&event=raid"), 0);
  assert.equal(left("kind=killed&event=raid"), 1);
});

test("a figure passes when its bounds reach into the range; an open bound is open", () => {
  assert.equal(left("min=1000"), 2);
  assert.equal(left("max=50"), 1);
  assert.equal(left("min=100&max=300"), 1);
});

test("the count beside a value is what choosing it would leave, whatever else is chosen of its kind", () => {
  const counts = countFacets(all, state("kind=killed"));
  assert.deepEqual([...counts.kinds].sort(), [
    ["agreed", 1],
    ["killed", 3],
    ["wounded", 1],
  ]);
  assert.deepEqual([...counts.documents].sort(), [
    ["a", 2],
    ["b", 1],
  ]);
  assert.deepEqual(
    [...countFacets(all, state("event=none")).events].find(([id]) => id === "none"),
    ["none", 0],
  );
});

test("both ends of a figure filter count in the figure itself", () => {
  assert.equal(left("min=5000"), 2, "5,000 exactly, and 200 or more");
  assert.equal(left("max=5"), 1, "5 exactly");
  assert.equal(left("min=99&max=99"), 1, "10 to 99 reaches 99");
  assert.equal(left("min=100&max=199"), 0);
});
