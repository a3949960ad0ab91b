import assert from "node:assert/strict";
import { test } from "node:test";
import { withAbsoluteLinks } from "../../../src/publish/pages/with-absolute-links.ts";

test("every link and picture gets a full address, and nothing else is touched", () => {
  const html = `<a href="#w-1">1</a> <a href="/b/sources/1/#s2">x</a> <img src="../../c.png" alt="href"> <a href="https://o.example/?a=1&amp;b=2">y</a>`;
  assert.equal(
    withAbsoluteLinks(html, "https://e.example/b/explainers/x/"),
    `<a href="https://e.example/b/explainers/x/#w-1">1</a> <a href="https://e.example/b/sources/1/#s2">x</a> <img src="https://e.example/b/c.png" alt="href"> <a href="https://o.example/?a=1&amp;b=2">y</a>`,
  );
});
