import assert from "node:assert/strict";
import { test } from "node:test";
import { type DeskRequest, refuseCall, refusePage } from "../../../../src/node/desk/refuse-call.ts";

const token = "0123456789abcdef";
const good: DeskRequest = {
  method: "POST",
  headers: {
    host: "localhost:4321",
    origin: "http://localhost:4321",
    "content-type": "application/json",
    "sec-fetch-site": "same-origin",
    "x-verbatim-desk": token,
  },
  remote: "127.0.0.1",
  port: 4321,
};
const call = (change: Partial<DeskRequest>, headers: DeskRequest["headers"] = {}) =>
  refuseCall({ ...good, ...change, headers: { ...good.headers, ...headers } }, token);

test("The desk's own page may write, under each name of this machine", () => {
  assert.equal(call({}), null);
  for (const name of ["127.0.0.1", "[::1]"])
    assert.equal(call({}, { host: `${name}:4321`, origin: `http://${name}:4321` }), null);
  assert.equal(call({ remote: "::1" }), null);
  assert.equal(
    call({}, { "content-type": "application/json; charset=utf-8", "sec-fetch-site": undefined }),
    null,
  );
});

const refused: readonly [string, Partial<DeskRequest>, DeskRequest["headers"], number][] = [
  ["a page of another site", {}, { origin: "https://evil.example", "sec-fetch-site": "cross-site" }, 403],
  ["a page of another port", {}, { origin: "http://localhost:8000", "sec-fetch-site": "same-site" }, 403],
  ["a page without an origin", {}, { origin: undefined }, 403],
  ["a file opened in the browser", {}, { origin: "null" }, 403],
  [
    "a host name that was made to point here",
    {},
    { host: "evil.example:4321", origin: "http://evil.example:4321" },
    403,
  ],
  ["a host that begins like ours", {}, { host: "localhost.evil.example:4321" }, 403],
  ["no host at all", {}, { host: undefined }, 403],
  ["another port of ours", {}, { host: "localhost:80", origin: "http://localhost:80" }, 403],
  ["another machine", { remote: "192.168.1.7" }, {}, 403],
  ["a form", {}, { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["text that looks like JSON", {}, { "content-type": "text/plain" }, 415],
  ["no token", {}, { "x-verbatim-desk": undefined }, 403],
  ["a token of another run", {}, { "x-verbatim-desk": "0123456789abcdee" }, 403],
  ["a part of the token", {}, { "x-verbatim-desk": token.slice(1) }, 403],
  ["an address", { method: "GET" }, {}, 405],
  ["a deletion", { method: "DELETE" }, {}, 405],
];
for (const [title, change, headers, status] of refused)
  test(`Refused: ${title}`, () => assert.equal(call(change, headers)?.status, status));

test("The page itself is for a person of this machine who opens it", () => {
  const page = (headers: DeskRequest["headers"]) =>
    refusePage({ ...good, method: "GET", headers: { host: "localhost:4321", ...headers } });
  assert.equal(page({}), null);
  assert.equal(
    page({ "sec-fetch-site": "none", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }),
    null,
  );
  assert.equal(
    page({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }),
    null,
  );
  assert.equal(
    page({ "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" })
      ?.status,
    403,
  );
  assert.equal(
    page({ "sec-fetch-site": "same-site", "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" })?.status,
    403,
  );
  assert.equal(page({ host: "rebound.example:4321" })?.status, 403);
});
