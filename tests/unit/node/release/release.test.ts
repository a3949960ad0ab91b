import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import { project } from "../../../../src/node/project.ts";
import { checkReleases } from "../../../../src/node/release/check-releases.ts";
import { readReleases } from "../../../../src/node/release/read-releases.ts";
import { releaseCharts } from "../../../../src/node/release/release-charts.ts";
import { withdrawRelease } from "../../../../src/node/release/withdraw-release.ts";
import { smallContext } from "../../publish/small-ledger.ts";

const address = (path: string) => `https://site.example/below${path}`;
const { ledger } = smallContext();
const place = { ledger, address };
/** The same chart in other words, and with another reading of a claim. */
const reworded: Ledger = {
  ...ledger,
  charts: ledger.charts.map((chart) => ({ ...chart, title: { ...chart.title, en: "Another headline" } })),
};

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Every file below `public/v`, with its text. */
function released(): ReadonlyMap<string, string> {
  const root = join(folder, "public/v");
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file.slice(root.length + 1), readFileSync(file, "utf8")];
    }),
  );
}

test("a release holds frames, pictures and answers in each language, and the data once", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  assert.match(version, /^2026-03-15-[0-9a-f]{8}$/u);
  const expected = ["data/deaths.csv", "data/deaths.json"];
  for (const edition of ["", "vi/", "id/"]) {
    expected.push(`${edition}embed/deaths/index.html`, `${edition}embed/deaths/dark/index.html`);
    expected.push(`${edition}charts/deaths.svg`, `${edition}oembed/deaths.json`);
  }
  assert.deepEqual([...released().keys()].sort(), expected.map((path) => `${version}/${path}`).sort());
});

test("what has not changed is not released again", () => {
  releaseCharts(folder, place, "2026-03-15", null);
  const before = released();
  const [outcome] = releaseCharts(folder, place, "2026-03-16", null);
  assert.equal(outcome?.state, "unchanged");
  assert.deepEqual(released(), before);
});

test("a later change of words or data leaves every released file byte for byte as it was", () => {
  releaseCharts(folder, place, "2026-03-15", null);
  const before = released();
  const other = {
    ...reworded,
    claims: reworded.claims.map((claim) => ({
      ...claim,
      review: { ...claim.review, state: "confirmed" as const },
    })),
  };
  const [outcome] = releaseCharts(folder, { ledger: other, address }, "2026-03-16", "checked");
  assert.equal(outcome?.state, "new");
  const after = released();
  for (const [path, text] of before) assert.equal(after.get(path), text, path);
  assert.equal(after.size, 2 * before.size);
  assert.deepEqual(checkReleases(folder), []);
});

test("links of a released frame are relative, so that it holds under any base path", () => {
  releaseCharts(folder, place, "2026-03-15", null);
  for (const [path, text] of released()) {
    if (!path.endsWith("dark/index.html")) continue;
    const inside = text.slice(text.indexOf("<body"));
    const links = Array.from(inside.matchAll(/<a [^>]*href="([^"]+)"/gu), ([, href]) => href!);
    assert.ok(links.length > 4);
    for (const href of links) {
      if (href === ledger.site.licence?.url) continue;
      const url = new URL(href, `https://any.example/deep/base/v/${path.replace("index.html", "")}`);
      assert.match(
        url.pathname,
        /^\/deep\/base\/(?:vi\/|id\/)?(?:charts|sources|v\/[-0-9a-f]+\/data)\//u,
        href,
      );
    }
  }
});

test("a released frame names its version and leads to claims by their ids", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  const frame = released().get(`${version}/embed/deaths/index.html`)!;
  assert.ok(frame.includes(version));
  for (const { id, kind } of ledger.claims)
    if (kind === "casualty") assert.ok(frame.includes(`/#${id}"`), id);
});

test("words about a released picture are kept with it, until it is withdrawn", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  const summary = () => readReleases(folder)[0]?.summaries["en"];
  assert.match(summary() ?? "", /270 to 330/u);
  releaseCharts(
    folder,
    { ledger: { ...ledger, claims: ledger.claims.slice(1) }, address },
    "2026-03-16",
    null,
  );
  assert.match(summary() ?? "", /270 to 330/u);
  withdrawRelease(folder, place, `${version}/deaths`, { date: null, reason: "misread" });
  assert.equal(summary(), undefined);
});

test("a changed or missing released file is a problem, and nothing is released over it", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  const file = join(folder, "public/v", version, "data/deaths.csv");
  writeFileSync(file, `${readFileSync(file, "utf8")}one more,`);
  rmSync(join(folder, "public/v", version, "charts/deaths.svg"));
  assert.equal(checkReleases(folder).length, 2);
  assert.throws(
    () => releaseCharts(folder, { ledger: reworded, address }, "2026-03-16", null),
    /deaths\.csv/u,
  );
  assert.equal(readReleases(folder).length, 1);
});

test("what this site has released is as it was released, and git changes no line end of it", () => {
  const { root } = project({});
  assert.ok(readReleases(root).length > 0);
  assert.deepEqual(checkReleases(root), []);
  assert.match(readFileSync(join(root, ".gitattributes"), "utf8"), /^public\/v\/\*\* -text$/mu);
});

test("a release never goes back in time", () => {
  releaseCharts(folder, place, "2026-03-15", null);
  assert.throws(
    () => releaseCharts(folder, { ledger: reworded, address }, "2026-03-14", null),
    /2026-03-15/u,
  );
});

test("a withdrawn version leaves a tombstone with its reason at every one of its addresses", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  const paths = [...released().keys()].sort();
  withdrawRelease(folder, place, `${version}/deaths`, { date: "2026-04-01", reason: "a figure <misread>" });
  const after = released();
  assert.deepEqual([...after.keys()].sort(), paths);
  for (const [path, text] of after) {
    if (path.includes("oembed")) assert.equal(JSON.parse(text).height, 220);
    else assert.match(text, /a figure (?:<|&lt;)misread/u, path);
    assert.doesNotMatch(text, /about 300/u, path);
    if (path.endsWith(".html")) assert.doesNotMatch(text, /<misread>/u);
  }
  assert.deepEqual(readReleases(folder)[0]?.withdrawn, { date: "2026-04-01", reason: "a figure <misread>" });
  assert.deepEqual(checkReleases(folder), []);
});

test("the content of a withdrawn version is not released again", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  withdrawRelease(folder, place, `${version}/deaths`, { date: null, reason: "misread" });
  const [outcome] = releaseCharts(folder, place, "2026-04-02", null);
  assert.equal(outcome?.state, "withdrawn");
});

test("only a version that stands can be withdrawn", () => {
  const [{ version } = { version: "" }] = releaseCharts(folder, place, "2026-03-15", null);
  const withdraw = (name: string) => withdrawRelease(folder, place, name, { date: null, reason: "misread" });
  assert.throws(() => withdraw(`${version}/other`), /name one of/u);
  withdraw(`${version}/deaths`);
  assert.throws(() => withdraw(`${version}/deaths`), /there are none/u);
});
