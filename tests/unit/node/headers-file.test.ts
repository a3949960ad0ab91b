import assert from "node:assert/strict";
import { test } from "node:test";
import { headersFor, parseHeaders } from "../../../src/node/output/header-rule.ts";

const rules = parseHeaders(`# all
/*
  X-A: 1
  Policy: default-src 'self'; frame-ancestors 'none'
/embed/*
  ! Policy
  X-B: 2
/*/embed/*/dark/
  X-C: 3
/exact.txt
  X-D: 4
`);

test("headersFor joins the rules that match, the later over the earlier", () => {
  assert.deepEqual(
    [...headersFor(rules, "/a/")],
    [
      ["x-a", "1"],
      ["policy", "default-src 'self'; frame-ancestors 'none'"],
    ],
  );
  assert.deepEqual(
    [...headersFor(rules, "/embed/x/")],
    [
      ["x-a", "1"],
      ["x-b", "2"],
    ],
  );
});

test("headersFor matches stars anywhere and exact paths only whole", () => {
  assert.equal(headersFor(rules, "/vi/embed/x/dark/").get("x-c"), "3");
  assert.equal(headersFor(rules, "/vi/embed/x/").get("x-c"), undefined);
  assert.equal(headersFor(rules, "/exact.txt").get("x-d"), "4");
  assert.equal(headersFor(rules, "/exact.txt.more").get("x-d"), undefined);
});
