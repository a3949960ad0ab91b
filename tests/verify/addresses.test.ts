/** Addresses live on: a site is released, corrected, thinned, renamed, released again, and every link that left it is followed. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { project } from "../../src/node/project.ts";
import { command, corpusCopy, remove } from "./corpus-copy.ts";

const site = "https://tarn.example";
const corpus = corpusCopy(join(project({}).root, "tests/fixtures/corpus"));
const dist = join(corpus, "dist");
after(() => remove(corpus));

const run = async (...args: string[]) => {
  const { ended, output } = command(corpus, args, { VERBATIM_OUT: dist, SITE_URL: site });
  assert.equal(await ended, 0, output());
  return output();
};
const change = (name: string, from: string, to: string) => {
  const file = join(corpus, "seeds", name);
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), from);
  writeFileSync(file, text.replace(from, to));
};

test("after adding, correcting, renaming and removing, no link of what was published is dead", async () => {
  await run("release", "2026-01-10");
  await run("build");
  const published = linksOut();
  assert.ok(published.size > 40, `${published.size} links`);
  assert.ok([...published].some((link) => link.includes("/sources/pha/#pha-killed-")));
  assert.deepEqual(dead(published), []);
  assert.equal(dead(new Set(["/sources/nowhere/", "/sources/pha/#nothing"])).length, 2);

  change("ferry_wire.txt", "25 people were missing", "26 people were missing");
  change("talks_review.txt", "about 450 and says", "about 450, and says");
  renameSync(join(corpus, "seeds/dao_tin.txt"), join(corpus, "seeds/atoll_tin.txt"));
  rmSync(join(corpus, "seeds/pha_bao.txt"));
  writeFileSync(
    join(corpus, "seeds/storm_wire.txt"),
    "At least 7 people were killed in a storm off Port Tarn on 4 May 2015.\n",
  );
  await run("build");
  assert.deepEqual(dead(published), [], "before the second release");

  assert.match(
    await run("release", "2026-02-10", "--reason", "The publisher asked for it."),
    /changes written/u,
  );
  await run("build");
  assert.deepEqual(dead(new Set([...published, ...linksOut()])), [], "after it");

  const changes = readFileSync(join(dist, "en/changes/index.html"), "utf8");
  for (const words of ["New document", "was corrected", "new address", "was removed", "from 25 to 26"])
    assert.ok(changes.includes(words), words);
  const grave = readFileSync(join(dist, "en/sources/pha/index.html"), "utf8");
  for (const words of [
    "This document was removed on 10 February 2026",
    "The publisher asked for it.",
    "31 người chết",
    "10 January 2026",
  ])
    assert.ok(grave.includes(words), words);
  const corrected = readFileSync(join(dist, "en/sources/ferry/index.html"), "utf8");
  for (const words of ["25 people were missing", "26 people were missing"])
    assert.ok(corrected.includes(words), words);
});

/** Addresses below the site that others may hold: of fixed versions, embeds, oEmbed answers, the feed and the site map. */
function linksOut(): ReadonlySet<string> {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) =>
      /\/(?:v|embed|oembed)\/|feed\.xml$|sitemap.*\.xml$|\/data\/claims\.json$/u.test(
        file.slice(dist.length),
      ),
    );
  const links = new Set<string>();
  for (const file of files) {
    const text = readFileSync(file, "utf8").replaceAll("&#38;", "&").replaceAll("&amp;", "&");
    const own = `${site}${file.slice(dist.length).replace(/index\.html$/u, "")}`;
    const found = [
      ...[...text.matchAll(/\b(?:href|src)="([^"]+)"/gu)].map((match) => match[1]!),
      ...[...text.matchAll(/https:\/\/tarn\.example\/[^\s"'<>\\,)]*/gu)].map((match) => match[0]),
    ];
    for (const link of found) {
      const url = URL.canParse(link, own) ? new URL(link, own) : null;
      if (url?.origin === site) links.add(decodeURI(url.pathname + url.hash));
    }
  }
  return links;
}

function dead(links: ReadonlySet<string>): readonly string[] {
  const ids = new Map<string, string>();
  return [...links].filter((link) => {
    const [path = "", hash = ""] = link.split("#");
    const at = join(dist, path);
    const file = existsSync(at) && statSync(at).isDirectory() ? join(at, "index.html") : at;
    if (!existsSync(file)) return true;
    if (hash === "" || !file.endsWith(".html") || hash.startsWith(":~:")) return false;
    if (!ids.has(file)) ids.set(file, readFileSync(file, "utf8"));
    return !ids.get(file)!.includes(`id="${hash}"`);
  });
}
