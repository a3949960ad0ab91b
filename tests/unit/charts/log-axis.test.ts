import assert from "node:assert/strict";
import { test } from "node:test";
import { logAxis } from "../../../src/charts/scales/log-axis.ts";

test("the axis ends at the largest figure where that is a power of ten, and at the next one where it is not", () => {
  assert.deepEqual(logAxis([3, 1_000]).ticks, [1, 10, 100, 1_000]);
  assert.deepEqual(logAxis([3, 1_001]).ticks, [1, 10, 100, 1_000, 10_000]);
  assert.equal(logAxis([3, 1_000]).at(1_000), 1);
  for (const exponent of [1, 2, 3, 4, 5, 6, 7, 8])
    assert.equal(logAxis([1, 10 ** exponent]).ticks.at(-1), 10 ** exponent);
});

test("nothing, or zero alone, still gives one power of ten", () => {
  assert.deepEqual(logAxis([]).ticks, [1, 10]);
  assert.deepEqual(logAxis([0]).ticks, [1, 10]);
});
