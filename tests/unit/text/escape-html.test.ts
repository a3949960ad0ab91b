import assert from "node:assert/strict";
import { test } from "node:test";
import { escapeHtml } from "../../../src/text/escape-html.ts";

test("all five characters that can leave a text or an attribute are escaped", () => {
  assert.equal(escapeHtml(`<a href='x' title="y">&`), "&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;");
});
