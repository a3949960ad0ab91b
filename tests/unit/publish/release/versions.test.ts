import assert from "node:assert/strict";
import { test } from "node:test";
import type { Release } from "../../../../src/model/editorial/release.ts";
import { versionFeed, versionList } from "../../../../src/publish/release/version-list.ts";

const address = (path: string) => `https://site.example${path}`;
const release = (version: string, more: Partial<Release> = {}): Release => ({
  slug: "deaths",
  version,
  date: version.slice(0, 10),
  title: { en: "How many <died>" },
  asOf: "2001-06",
  reason: null,
  heights: {},
  pictures: {},
  summaries: {},
  files: { "data/deaths.csv": "0".repeat(64) },
  withdrawn: null,
  ...more,
});
const old = release("2026-03-15-1a2b3c4d", { withdrawn: { date: "2026-05-01", reason: "misread" } });
const young = release("2026-04-01-5e6f7a8b", { reason: "one more figure" });

test("the list has the chart's versions, the newest first, with their files", () => {
  const { versions } = versionList("deaths", [old, young], address) as {
    versions: readonly { version: string; withdrawn: unknown; files: readonly { url: string }[] }[];
  };
  assert.deepEqual(
    versions.map(({ version }) => version),
    [young.version, old.version],
  );
  assert.deepEqual(versions[1]?.withdrawn, { date: "2026-05-01", reason: "misread" });
  assert.equal(versions[0]?.files[0]?.url, `https://site.example/v/${young.version}/data/deaths.csv`);
  assert.deepEqual((versionList("other", [old, young], address) as { versions: unknown }).versions, []);
});

test("the feed tells each version and each withdrawal, and is as new as the newest of them", () => {
  const feed = versionFeed([old, young], "Versions", "Somebody", "withdrawn", "en", address);
  assert.equal(feed.match(/<entry>/gu)?.length, 3);
  assert.match(feed, /<title>Versions<\/title><updated>2026-05-01T00:00:00Z<\/updated>/u);
  assert.match(feed, /#withdrawn<\/id>.*<summary>misread<\/summary>/u);
  assert.doesNotMatch(feed, /<died>/u);
  const ids = Array.from(feed.matchAll(/<entry><id>([^<]+)<\/id>/gu), ([, id]) => id);
  assert.equal(new Set(ids).size, 3);
});
