/** Rivals stand or fall together where a picture has no room for all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { wholeGroups } from "../../../src/charts/claims/whole-groups.ts";

const group = (items: readonly number[]) => ({
  items,
  ends: items.length < 2 ? items : [items[0]!, items.at(-1)!],
});

test("groups are drawn whole, in their order, as far as there is room", () => {
  const drawn = wholeGroups([group([3, 4, 5]), group([1, 2]), group([6])], 4);
  assert.deepEqual(drawn, [[3, 4, 5], [], [6]]);
});

test("of a group with more members than there is room both ends are drawn", () => {
  assert.deepEqual(wholeGroups([group([1, 2, 3, 4, 5, 6]), group([7])], 4), [[1, 6], [7]]);
});

test("no group is cut, and no more is drawn than there is room for", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(), { minLength: 1, maxLength: 12 })),
      fc.integer({ min: 2, max: 20 }),
      (lists, most) => {
        const drawn = wholeGroups(lists.map(group), most);
        assert.ok(drawn.flat().length <= most);
        drawn.forEach((items, i) => {
          const list = lists[i]!;
          const whole = list.length <= most ? list.length : Math.min(2, list.length);
          assert.ok(items.length === 0 || items.length === whole);
        });
      },
    ),
    { seed: 1994 },
  );
});
