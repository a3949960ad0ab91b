import assert from "node:assert/strict";
import { test } from "node:test";
import { sha256 } from "../../../../src/model/sha256.ts";
import { publishedText } from "../../../../src/model/sources/published-text.ts";
import { annotations } from "../../../../src/publish/data/annotations.ts";
import { wholeText } from "../../../../src/publish/data/chunk.ts";
import { quoteSelector } from "../../../../src/publish/data/quote-selector.ts";
import { smallContext } from "../small-ledger.ts";

interface Found {
  readonly first: {
    readonly items: readonly {
      readonly target: {
        readonly source: string;
        readonly state: { readonly "schema:sha256": string };
        readonly selector: readonly [
          { readonly exact: string; readonly prefix: string; readonly suffix: string },
          { readonly start: number; readonly end: number },
        ];
      };
    }[];
  };
}

const context = smallContext();
const { items } = (JSON.parse(wholeText(annotations(context))) as Found).first;
const textOf = (source: string) => publishedText(context.documents.get(/(\d+)\.txt$/u.exec(source)![1]!)!);

test("each claim is one annotation", () => assert.equal(items.length, context.ledger.claims.length));

test("positions count code points: cutting the code points gives the quotation", () => {
  for (const { target } of items) {
    const [quote, position] = target.selector;
    const points = Array.from(textOf(target.source));
    assert.equal(points.slice(position.start, position.end).join(""), quote.exact);
  }
});

test("the quotation with its prefix and suffix stands in the text, once", () => {
  for (const { target } of items) {
    const [{ prefix, exact, suffix }] = target.selector;
    assert.equal(textOf(target.source).split(prefix + exact + suffix).length, 2);
  }
});

test("the state names the hash of the text that is published", () => {
  for (const { target } of items) assert.equal(target.state["schema:sha256"], sha256(textOf(target.source)));
});

test("the context ends where the sentence ends", () => {
  const text = "Two fell. Three fell in the north. Four fell.";
  const [start, end] = [text.indexOf("fell in"), text.indexOf(" in the")];
  const sentence = { start: text.indexOf("Three"), end: text.indexOf(" Four") };
  assert.deepEqual(quoteSelector(text, { start, end }, sentence), {
    ...{ type: "TextQuoteSelector", exact: "fell" },
    ...{ prefix: "Three ", suffix: " in the north." },
  });
});

const whole = (text: string) => ({ start: 0, end: text.length });

test("context grows until the quotation is unique", () => {
  const text = `${"a".repeat(100)} here b ${"c".repeat(60)} and ${"a".repeat(100)} here d`;
  const at = text.lastIndexOf("here");
  const { prefix, exact, suffix } = quoteSelector(text, { start: at, end: at + 4 }, whole(text));
  assert.equal(text.indexOf(prefix + exact + suffix), at - prefix.length);
});

test("no letter is torn from its marks at the edge of the context", () => {
  const text = `${"e\u0301".repeat(60)}here${"e\u0301".repeat(60)}`;
  const at = text.indexOf("here");
  const { prefix, suffix } = quoteSelector(text, { start: at, end: at + 4 }, whole(text));
  assert.doesNotMatch(prefix, /^\u0301/u);
  assert.match(suffix, /\u0301$/u);
});

test("the context is as long as it may be, also close to the beginning and the end of the text", () => {
  for (const letter of ["a", "ế", "e\u0301", "𝗑"]) {
    const reach = 32 - (32 % letter.length);
    for (const beside of [30, 32, 33, 35, 39, 40, 41, 60]) {
      const side = letter.repeat(Math.ceil(beside / letter.length));
      const text = `${side}here${side}`;
      const span = { start: side.length, end: side.length + 4 };
      const { prefix, suffix } = quoteSelector(text, span, whole(text));
      const expected = letter.repeat(Math.min(side.length, reach) / letter.length);
      assert.equal(prefix, expected);
      assert.equal(suffix, expected);
    }
  }
});
