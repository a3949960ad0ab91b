import assert from "node:assert/strict";
import { test } from "node:test";
import { problemLine } from "../../../src/model/problem.ts";
import { checkFrontMatter } from "../../../src/node/ingest/check-front-matter.ts";

test("front matter is checked with its line; a day may stand without quotation marks", () => {
  const front = (updated: string) =>
    checkFrontMatter(
      `---\ntitle: A\nsummary: B\norder: 1\nupdated: ${updated}\nchart: null\n---\n`,
      "x.mdx",
    ).map(problemLine);
  assert.deepEqual(front("2014-07-01"), []);
  assert.deepEqual(front('"2014-07-01"'), []);
  assert.match(front("soon")[0]!, /^x\.mdx:5:1 expected updated: .*, found "soon"; correct it$/u);
  assert.match(
    checkFrontMatter("no", "x.mdx").map(problemLine)[0]!,
    /^x\.mdx:1:1 expected front matter, found none/u,
  );
});
