import assert from "node:assert/strict";
import { test } from "node:test";
import { editionFolder, editionPrefix } from "../../../src/text/edition-prefix.ts";
import { localise } from "../../../src/text/localise.ts";

const site = { editions: ["en", "vi", "id"] };

test("a text is given in the reader's language, else in that of the first edition, else in any", () => {
  assert.deepEqual(localise({ en: "a", vi: "b" }, "vi", site), { text: "b", language: "vi" });
  assert.deepEqual(localise({ vi: "b", en: "a" }, "id", site), { text: "a", language: "en" });
  assert.deepEqual(localise({ vi: "b" }, "id", site), { text: "b", language: "vi" });
  assert.deepEqual(localise({ fr: "c", vi: "b" }, "id", site), { text: "c", language: "fr" });
  assert.deepEqual(localise({}, "id", site), { text: "", language: "id" });
});

test("the first edition stands at the root, each other below its code", () => {
  assert.deepEqual(
    site.editions.map((edition) => editionPrefix(edition, site)),
    ["", "/vi", "/id"],
  );
  assert.deepEqual(
    site.editions.map((edition) => editionFolder(edition, site)),
    ["", "vi/", "id/"],
  );
});
