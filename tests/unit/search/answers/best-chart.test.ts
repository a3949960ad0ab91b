/** Which chart stands under an answer. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bestChart } from "../../../../src/search/client/answer/best-chart.ts";

const claim = (...charts: number[]) => ({ charts });

test("a chart of just what is asked stands before one of everything", () => {
  const answer = [claim(1, 2), claim(1, 2), claim(1, 2), claim(1)];
  const all = [...answer, ...Array.from({ length: 20 }, () => claim(1))];
  assert.equal(bestChart(answer, all), 2);
});

test("but not one that has a small part of it", () => {
  const answer = [...Array.from({ length: 9 }, () => claim(1)), claim(1, 2)];
  const all = [...answer, ...Array.from({ length: 10 }, () => claim(1))];
  assert.equal(bestChart(answer, all), 1);
});

test("of charts alike the first one; of claims without a chart none", () => {
  assert.equal(bestChart([claim(4, 3)], [claim(4, 3)]), 3);
  assert.equal(bestChart([{}], [claim(1)]), null);
});
