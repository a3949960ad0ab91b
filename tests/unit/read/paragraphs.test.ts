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

test("text taken out of a PDF has no blank lines: a short line that ends a sentence ends the paragraph", () => {
  const first =
    "The army said today that two of its men had been\nhurt in the long fight for the bridge, and that\nnobody had been found.";
  const second =
    "The radio of the other side told of heavy losses\nin the same place, and gave no figure; nobody could\nsay on Monday whose guns had begun it.";
  assert.deepEqual(texts(`${first}\n${second}`), [first, second]);
});

test("headlines of one length below one another stay apart", () => {
  const lines = [
    "Two hurt as shells fall on the northern town",
    "Envoys meet again in the capital on Tuesday",
    "Rains stop the guns in the upper valley now",
    "Ferry sails again after nine days of fire",
    "Minister says the talks will go on in May",
  ];
  assert.equal(texts(lines.join("\n")).length, 5);
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

test("a line that begins with what is counted goes on the line before; one of a list does not", () => {
  assert.equal(texts("The blast in the market of Morun killed\n12 traders on Monday.").length, 1);
  assert.equal(texts("Killed in the market\n12 traders").length, 2);
  assert.equal(texts("The blast in the market of Morun was loud.\n12 traders died.").length, 2);
});

test("a number alone on a line ends the sentence before it; the number of a section does not", () => {
  assert.deepEqual(texts("The number of those killed was corrected to\n16."), [
    "The number of those killed was corrected to\n16.",
  ]);
  for (const lines of [
    "The number of those killed was corrected.\n16.",
    "A short title\n16.",
    "The words of those who came back\n2.",
  ])
    assert.deepEqual(texts(lines), lines.split("\n"));
});
