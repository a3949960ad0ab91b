import assert from "node:assert/strict";
import { test } from "node:test";
import {
  emptyState,
  isFiltered,
  parametersOf,
  stateOf,
} from "../../../../src/search/client/query/search-state.ts";

const round = (address: string) => parametersOf(stateOf(new URLSearchParams(address))).toString();

test("a state is its address, whole and back", () => {
  const address =
    "q=ng%E1%BB%ABng+b%E1%BA%AFn&as=typed&lang=en&lang=vi&doc=000&kind=killed&event=war-2020&min=10&max=500&more=1";
  assert.equal(round(address), address);
});

test("what is not asked for is not written, and nonsense is not taken", () => {
  assert.equal(round("q=&lang=&min=many&max=-3&more=x&other=1"), "");
  assert.equal(round("min=1.000"), "min=1000");
  assert.equal(round("lang=vi&lang=en&lang=vi"), "lang=en&lang=vi");
});

test("only filters filter", () => {
  assert.equal(isFiltered(emptyState("ceasefire")), false);
  assert.equal(isFiltered(stateOf(new URLSearchParams("q=x&min=1"))), true);
});
