import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bisect } from "../../../src/text/bisect.ts";

test("the place found is that of a walk through the list", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20 })),
      fc.integer({ min: -1, max: 21 }),
      (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b);
        const walked = sorted.findIndex((number) => number >= limit);
        assert.equal(
          bisect(sorted.length, (i) => sorted[i]! < limit),
          walked < 0 ? sorted.length : walked,
        );
      },
    ),
  );
});
