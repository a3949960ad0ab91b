/** A part of Pagefind's index that does not come whole is a failure, though Pagefind itself says nothing of it. */
import assert from "node:assert/strict";
import { afterEach, beforeEach, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Watch, watchFetches } from "../../../../src/search/client/load/watch-fetches.ts";

const whole = gzipSync("pagefind_dcd and what follows");
const real = globalThis.fetch;
let answer: () => Response | Promise<Response>;
let watch: Watch;

describe("A watch over the files of the index", () => {
  beforeEach(() => {
    Object.assign(globalThis, { document: { baseURI: "https://site.example/search/" } });
    globalThis.fetch = async () => answer();
    watch = watchFetches("/pagefind/");
  });
  afterEach(() => {
    watch.stop();
    globalThis.fetch = real;
  });

  test("A file that comes whole is handed over unzipped, and nothing has failed", async () => {
    answer = () => new Response(whole);
    const response = await fetch("/pagefind/index/a.pf_index");
    assert.equal(await response.text(), "pagefind_dcd and what follows");
    watch.check();
  });

  for (const [what, how] of [
    ["is not there", () => new Response("", { status: 404 })],
    ["is refused", () => new Response("", { status: 503 })],
    ["is cut short", () => new Response(whole.subarray(0, whole.length - 4))],
    ["is damaged", () => new Response(whole.map((byte, i) => (i === 15 ? byte ^ 255 : byte)))],
    ["is another page", () => new Response("<!doctype html>")],
    ["is another zipped file", () => new Response(gzipSync("something else"))],
    ["does not come", () => Promise.reject(new TypeError("Failed to fetch"))],
  ] as const)
    test(`A file that ${what} is a failure for as long as the watch lasts`, async () => {
      answer = how;
      await assert.rejects(fetch("/pagefind/index/a.pf_index"));
      answer = () => new Response(whole);
      await fetch("/pagefind/index/b.pf_index");
      assert.throws(watch.check);
    });

  test("What is no part of the index is not watched", async () => {
    answer = () => new Response("", { status: 404 });
    assert.equal((await fetch("/data/claims.json")).status, 404);
    watch.check();
  });
});
