/** Projects of earlier versions: each step brings its kind of file over, keeps what people wrote, and rests when done. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";
import { steps } from "../../../../src/node/upgrade/steps.ts";
import { applySteps } from "../../../../src/node/upgrade/upgrade-project.ts";
import { versionOrder } from "../../../../src/node/upgrade/version-order.ts";
import { root, runHere } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-upgrade-"));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A project as 0.1.0 had them: every field written out, no version, no schemas. */
function oldProject(name: string): string {
  const place = join(folder, name);
  cpSync(join(root, "tests/fixtures/corpus"), place, {
    recursive: true,
    filter: (path) => !/generated|\.verbatim|dist$/u.test(path.slice(root.length)),
  });
  return place;
}
const file = (place: string, name: string) => readFileSync(join(place, "content/editorial", name), "utf8");

test("a project of 0.1.0 holds as it is, and after its upgrade", async () => {
  const place = oldProject("old");
  const events = file(place, "events.yaml");
  const check = async () => (await runHere(["check"], {}, place)).output;
  const before = await check();
  assert.match(before, /nothing is wrong/u);
  assert.match(
    (await runHere(["upgrade", "--dry-run"], {}, place)).output,
    /would change {2}content\/editorial\/events\.yaml/u,
  );
  assert.equal(file(place, "events.yaml"), events);
  const { code, output } = await runHere(["upgrade"], {}, place);
  assert.equal(code, 0, output);
  assert.equal(
    file(place, "events.yaml"),
    `# yaml-language-server: $schema=../../schemas/events.schema.json\n${events}`,
  );
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  assert.match(file(place, "site.yaml"), new RegExp(`^verbatim: ${version}$`, "mu"));
  assert.equal(await check(), before);
  assert.match((await runHere(["upgrade"], {}, place)).output, /^nothing to change/u);
});

test("a project of a newer version is refused before anything is read", async () => {
  const place = oldProject("newer");
  writeFileSync(join(place, "content/editorial/site.yaml"), "verbatim: 99.0.0\n");
  for (const args of [["check"], ["build"], ["upgrade"]]) {
    const { code, output } = await runHere(args, {}, place);
    assert.match(output, /written for version 99\.0\.0.*install version 99\.0\.0 or a newer one/u);
    assert.equal(code, 1);
  }
});

test("every step of the list rests when it has been done", () => {
  const files = Object.fromEntries(
    ["site", "sources", "events", "charts"].map((name) => [`content/editorial/${name}.yaml`, "# mine\n"]),
  );
  const once = applySteps(files, steps);
  assert.equal(once.done.length, steps.length);
  assert.deepEqual(applySteps(once.files, steps), { files: once.files, done: [] });
  for (const text of Object.values(once.files)) assert.match(text, /# mine\n$/u);
});

test("a site that had three editions without naming them keeps them", () => {
  const site = "content/editorial/site.yaml";
  const named = (text: string) => parse(applySteps({ [site]: text }, steps).files[site]!).editions;
  assert.deepEqual(named("title: The ferry\n"), ["en", "vi", "id"]);
  assert.deepEqual(named("title: The ferry\neditions: [vi]\n"), ["vi"]);
});

test("every step leads to this version or an earlier one, which the changelog names first", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const [, heading] = /^## (\d+\.\d+\.\d+)/mu.exec(readFileSync(join(root, "CHANGELOG.md"), "utf8")) ?? [];
  assert.equal(heading, version);
  for (const { before } of steps) assert.ok(versionOrder(before, version) <= 0, before);
});

test("versions are ordered by their numbers", () => {
  const sorted = ["0.10.0", "0.2.0", "1.0.0", "0.2.0-next.1"].sort(versionOrder);
  assert.deepEqual(sorted, ["0.2.0", "0.2.0-next.1", "0.10.0", "1.0.0"]);
});
