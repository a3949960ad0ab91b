import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseFragment } from "parse5";
import { escapeHtml, escapeXml, unescapeHtml } from "../../../src/text/escape-html.ts";

test("text comes back as it was, and holds no mark that ends an element or an attribute", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(..."&<>\"'#x;amp39"), fc.string()) }), (text) => {
      const escaped = escapeHtml(text);
      assert.equal(unescapeHtml(escaped), text);
      assert.doesNotMatch(escaped, /[<>"']/u);
    }),
  );
});

test("a parser of HTML reads the text in content and in either kind of quotes", () => {
  const text = `a < b & "c" 'd' &amp; > e`;
  const html = `<i title="${escapeHtml(text)}" lang='${escapeHtml(text)}'>${escapeHtml(text)}</i>`;
  const [element] = parseFragment(html).childNodes;
  assert.ok(element && "attrs" in element);
  assert.deepEqual([...element.attrs.map(({ value }) => value)], [text, text]);
  assert.deepEqual(
    element.childNodes.map((node) => "value" in node && node.value),
    [text],
  );
});

test("escapes of other writers are undone, unknown ones stay", () => {
  assert.equal(unescapeHtml("&#x27;&#39;&apos;&quot;&AMP;&#7879;"), `''''"&ệ`.slice(1));
  assert.equal(unescapeHtml("&nbsp; &#x110000; & &;"), "&nbsp; &#x110000; & &;");
});

test("what XML forbids is dropped from XML", () => {
  assert.equal(escapeXml("a\u0000\u000b<\ufffe😀\n"), "a&lt;😀\n");
});
