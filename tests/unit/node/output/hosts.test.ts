/** Configurations of servers say what `_headers` says; `tests/verify/hosts.test.ts` asks a real nginx. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { headersFor, parseHeaders } from "../../../../src/node/output/header-rule.ts";
import { apacheConfig } from "../../../../src/node/output/hosts/apache-config.ts";
import { caddyConfig } from "../../../../src/node/output/hosts/caddy-config.ts";
import { headersByName } from "../../../../src/node/output/hosts/headers-by-name.ts";
import { nginxConfig } from "../../../../src/node/output/hosts/nginx-config.ts";

const rules = parseHeaders(`/b/*
  X-All: 1
/b/data/*.csv
  Content-Type: text/csv
  Cache-Control: "brief"
/b/data/x.csv
  Cache-Control: none
`);
const site = { rules, host: "example.org", base: "/b", folder: "/srv/my site" };

test("the first expression that fits a path gives the value that the rules give", () => {
  const values = new Map(headersByName(rules).map((each) => [each.name, each.values]));
  assert.equal(values.has("content-type"), false);
  for (const path of ["/b/", "/b/data/y.csv", "/b/data/x.csv", "/b/data/xycsv", "/c/"])
    for (const [name, list] of values) {
      const found = list.find(([expression]) => new RegExp(expression, "u").test(path))?.[1];
      assert.equal(found, headersFor(rules, path).get(name), `${path} ${name}`);
    }
});

test("each server's file names the folder, the path and the 404 page", () => {
  for (const config of [nginxConfig(site), apacheConfig(site), caddyConfig(site)])
    for (const part of ["/srv/my site", "/b/", "404.html", "example.org", "text/csv"])
      assert.ok(config.includes(part), `${part} in\n${config}`);
  assert.match(nginxConfig(site), /"~\^\/b\/data\/x\\\\\.csv\$" "none";/u);
});
