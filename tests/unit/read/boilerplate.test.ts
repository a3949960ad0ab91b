import assert from "node:assert/strict";
import { test } from "node:test";
import { en } from "../../../src/languages/en/index.ts";
import { boilerplate } from "../../../src/read/boilerplate.ts";

/** What each line of a text is taken for. */
function kinds(...lines: readonly string[]) {
  const text = lines.join("\n");
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return boilerplate(text, spans, en);
}

test("a title in other words is a title again only if it shares three words and more", () => {
  assert.deepEqual(kinds("Leaders hold talks", "Leaders hold talks", "Leaders hold talks today"), [
    "repeated-title",
    "repeated-title",
    "repeated-title",
  ]);
  // two words in common are no evidence: "Border talks" may be another heading
  assert.deepEqual(kinds("Border talks", "Border talks", "Border talks end"), [null, null, null]);
});
