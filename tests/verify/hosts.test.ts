/**
 * A site on a real nginx, at the root and below a path: headers, types, the 404 page and addresses without a slash are
 * what the site was made for. Says so, and is not checked, where there is no nginx (`NGINX=/path/to/nginx` names one).
 */
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { freePort } from "../../src/node/free-port.ts";
import { headersFor, parseHeaders } from "../../src/node/output/header-rule.ts";
import { project } from "../../src/node/project.ts";
import { command, corpusCopy } from "./corpus-copy.ts";

const { root } = project({});
const nginx = process.env["NGINX"] ?? "nginx";
const has = spawnSync(nginx, ["-v"]).status === 0;
const folder = mkdtempSync(join(tmpdir(), "verbatim-hosts-"));
const corpus = corpusCopy(join(root, "tests/fixtures/corpus"));
after(() => rmSync(corpus, { recursive: true, force: true }));
after(() => rmSync(folder, { recursive: true, force: true }));

/** @param base `` or `/press/lake`. */
async function served(base: string, check: (origin: string, dist: string) => Promise<void>): Promise<void> {
  const dist = join(folder, `site${base.replaceAll("/", "-")}`);
  const env = { VERBATIM_OUT: dist, SITE_URL: `https://example.org${base}/` };
  const built = command(corpus, ["build"], env);
  assert.equal(await built.ended, 0, built.output());
  const printed = command(corpus, ["headers", "nginx"], env);
  assert.equal(await printed.ended, 0, printed.output());
  const port = await freePort();
  const conf = join(folder, "nginx.conf");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (kind) => `${kind}_temp_path ${join(folder, kind)};`,
  );
  writeFileSync(
    conf,
    [
      `daemon off; pid ${join(folder, "pid")}; events {}`,
      process.getuid?.() === 0 ? "user root;" : "",
      `http { access_log off; ${temporary.join(" ")}`,
      printed.output().replace("listen 80;", `listen 127.0.0.1:${port};`),
      "}",
    ].join("\n"),
  );
  const child = spawn(nginx, ["-c", conf, "-e", join(folder, "error.log")], { stdio: "ignore" });
  try {
    const origin = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 50; tries += 1) {
      if (
        await fetch(origin).then(
          () => true,
          () => false,
        )
      )
        break;
      await new Promise((later) => setTimeout(later, 100));
    }
    await check(origin, dist);
  } finally {
    child.kill();
    await new Promise((ended) => (child.exitCode === null ? child.once("exit", ended) : ended(null)));
  }
}

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  json: "application/json; charset=utf-8",
  jsonld: "application/ld+json; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
};

for (const base of ["", "/press/lake"])
  test(
    `nginx serves the site ${base === "" ? "at the root" : "below a path"}`,
    { skip: has ? false : "no nginx" },
    () =>
      served(base, async (origin, dist) => {
        const rules = parseHeaders(readFileSync(join(dist, "_headers"), "utf8"));
        const asset = readdirSync(join(dist, "_astro")).find((name) => name.endsWith(".js"));
        const paths = [
          "/",
          "/sources/",
          "/sources/ferry/",
          "/en/",
          "/vi/charts/",
          "/data/",
          "/data/claims.csv",
          "/data/claims.json",
          "/data/annotations.jsonld",
          "/data/sources/ferry.txt",
          `/_astro/${asset}`,
          "/pagefind/keys.json",
          ...readdirSync(join(dist, "charts"))
            .filter((name) => /\.(?:svg|png)$/u.test(name))
            .map((name) => `/charts/${name}`),
          ...readdirSync(join(dist, "embed"), { withFileTypes: true })
            .filter((e) => e.isDirectory())
            .map(({ name }) => `/embed/${name}/`),
        ];
        for (const path of paths) {
          const response = await fetch(`${origin}${base}${path}?q=1`);
          assert.equal(response.status, 200, path);
          assert.equal(
            response.headers.get("content-type"),
            types[/\.(\w+)$/u.exec(path)?.[1] ?? "html"],
            path,
          );
          const due = headersFor(rules, `${base}${path}`);
          assert.ok(due.size >= 3, path);
          for (const [name, value] of due)
            if (name !== "content-type") assert.equal(response.headers.get(name), value, `${path} ${name}`);
        }
        const lost = await fetch(`${origin}${base}/sources/nothing/`);
        assert.deepEqual(
          [lost.status, await lost.text()],
          [404, readFileSync(join(dist, "404.html"), "utf8")],
        );
        for (const path of ["/_headers", "/.verbatim-site"])
          assert.equal((await fetch(`${origin}${base}${path}`)).status, 404);
        const short = await fetch(`${origin}${base}/sources/ferry`, { redirect: "manual" });
        assert.deepEqual([short.status, short.headers.get("location")], [301, `${base}/sources/ferry/`]);
        if (base !== "") assert.equal((await fetch(`${origin}/`)).status, 404);
      }),
  );
