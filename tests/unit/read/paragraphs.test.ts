import assert from "node:assert/strict";
import { test } from "node:test";
import { paragraphs } from "../../../src/read/paragraphs.ts";

const texts = (text: string) => paragraphs(text).map(({ start, end }) => text.slice(start, end));

test("each line of an article is a paragraph", () => {
  assert.deepEqual(texts("One went up the hill.\n\n  Two came down again.\nThree stayed. "), [
    "One went up the hill.",
    "Two came down again.",
    "Three stayed.",
  ]);
});

test("lines broken to a width run on to the next blank line", () => {
  const block =
    "   The army said today that two of its men had been hurt in the long\nfight for the bridge, and that nobody had been found dead there by the\nend of the day. The radio of the other side told of heavy losses in the\nsame place, and gave no figure.";
  const text = `${block}\n\n${block}`;
  assert.deepEqual(
    texts(text).map((part) => part.length),
    [block.trim().length, block.trim().length],
  );
});

test("a block broken at any width is judged by itself", () => {
  assert.deepEqual(
    texts(
      "Storm news\nThe storm killed six\ndockers and left ten\npeople missing.\n\nA line of prose stands here.\nAnd another one.",
    ),
    [
      "Storm news",
      "The storm killed six\ndockers and left ten\npeople missing.",
      "A line of prose stands here.",
      "And another one.",
    ],
  );
});

test("a list of short lines is not taken for broken lines", () => {
  assert.equal(texts("dead: 5\nhurt: 6").length, 2);
  assert.equal(texts("Dead: 5\nHurt: 6\n\nDead: 7\nHurt: 8\nLost: 9\nHeld: 1\nFled: 2").length, 7);
});
