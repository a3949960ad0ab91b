/** Where a claim's words stand outside the site: expected addresses from the specification of text fragments and of PDF viewers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { SourceFacts } from "../../../src/model/sources/source-card.ts";
import { originalPlaces } from "../../../src/publish/pages/original-places.ts";
import { textFragment } from "../../../src/publish/pages/text-fragment.ts";

const original = { file: "reports/khảo sát #1.pdf", sha256: "0".repeat(64), entry: null };
const rights = { holder: {}, show: "whole", original: true, note: null } as const;
const places = (facts: Partial<Pick<SourceFacts, "url" | "original" | "rights">>, page?: number) =>
  originalPlaces(
    { sentenceText: "Nine people died.", ...(page === undefined ? {} : { page }) },
    { url: null, original, rights, ...facts },
    (path) => `/base${path}`,
  );

test("a short sentence is named whole, a long one by its ends", () => {
  assert.equal(
    textFragment("https://a.example/x", "Nine people died."),
    "https://a.example/x#:~:text=Nine%20people%20died.",
  );
  assert.equal(
    textFragment(
      "https://a.example/x#top",
      "On Monday the ministry said that nine people, two of them well-known\ndoctors & nurses, had died.",
    ),
    "https://a.example/x#top:~:text=On%20Monday%20the%20ministry%20said,doctors%20%26%20nurses%2C%20had%20died.",
  );
  assert.equal(
    textFragment("https://a.example/", "A well-known man."),
    "https://a.example/#:~:text=A%20well%2Dknown%20man.",
  );
});

test("a claim of a PDF leads to its page, if the file may be published", () => {
  const href = "/base/originals/reports/kh%E1%BA%A3o%20s%C3%A1t%20%231.pdf#page=3";
  assert.deepEqual(places({}, 3), [{ kind: "page", page: 3, href }]);
  assert.deepEqual(places({ rights: { ...rights, original: false } }, 3), [
    { kind: "page", page: 3, href: null },
  ]);
  // What is hidden here stands in the file.
  assert.deepEqual(places({ rights: { ...rights, show: "claims" } }, 3), [
    { kind: "page", page: 3, href: null },
  ]);
});

test("a claim from the web leads to its words there", () => {
  const url = "https://velm-ledger.example/a?b=1";
  assert.deepEqual(places({ url, original: null }), [
    { kind: "web", host: "velm-ledger.example", href: `${url}#:~:text=Nine%20people%20died.` },
  ]);
  assert.deepEqual(places({ original: null }), []);
});
