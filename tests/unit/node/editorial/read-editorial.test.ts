import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { defaultEditorial } from "../../../../src/ledger/editorial/default-editorial.ts";
import { problemLine } from "../../../../src/model/problem.ts";
import { readEditorial } from "../../../../src/node/ingest/editorial/read-editorial.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Reads a project whose editorial folder has just these files. */
async function read(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "editorial-"));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, "content/editorial", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return readEditorial(root);
}
const lines = async (files: Readonly<Record<string, string>>) =>
  (await read(files)).problems.map(problemLine);

const change = '- date: "2001-02-03"\n  text: { en: First }\n  path: null\n';

describe("Reading the editorial files", () => {
  test("Without any file, the plain site of the defaults comes out", async () => {
    const { editorial, problems } = await read({});
    assert.deepEqual(problems, []);
    assert.deepEqual(editorial, defaultEditorial);
  });

  test("A file with nothing but comments holds nothing, and that is no problem", async () => {
    const { editorial, problems } = await read({ "changes.yaml": "# nothing yet\n" });
    assert.deepEqual(problems, []);
    assert.deepEqual(editorial.changes, []);
  });

  test("What a file says takes the place of the default, the rest stays", async () => {
    const { editorial } = await read({ "changes.yaml": change });
    assert.equal(editorial.changes[0]?.text["en"], "First");
    assert.deepEqual(editorial.site, defaultEditorial.site);
  });

  test("A wrong value is a problem at its line and column, with what was found", async () => {
    const text = `${change}- date: 3 Feb\n  text: { en: Second }\n  path: null\n`;
    const [only, ...more] = await lines({ "changes.yaml": text });
    assert.match(
      only ?? "",
      /^content\/editorial\/changes\.yaml:4:3 expected date: a day such as 2026-01-31, found "3 Feb"; correct it$/u,
    );
    assert.deepEqual(more, []);
  });

  test("A key that nothing reads is a problem where it stands", async () => {
    const found = await lines({ "changes.yaml": `${change}  pth: x\n` });
    assert.match(
      found[0] ?? "",
      /^content\/editorial\/changes\.yaml:4:3 expected one of the fields date, text, path, found "pth"; write path$/u,
    );
  });

  test("A missing key is a problem at its entry", async () => {
    const found = await lines({ "changes.yaml": '\n- date: "2001-02-03"\n  path: null\n' });
    assert.match(found[0] ?? "", /changes\.yaml:2:\d+ expected text: a text.*found nothing; add text: …$/u);
  });

  test("Broken YAML and a key given twice are problems with their line", async () => {
    assert.match(
      (await lines({ "changes.yaml": "- date: [\n" }))[0] ?? "",
      /changes\.yaml:\d+:\d+ expected YAML/u,
    );
    const twice = await lines({ "changes.yaml": `${change}  path: /x/\n` });
    assert.match(twice[0] ?? "", /changes\.yaml:4:\d+ expected YAML, found .*unique/iu);
  });

  test("All problems of all files come at once", async () => {
    const found = await lines({
      "changes.yaml": "- date: x\n  text: { en: A }\n  path: 3\n",
      "events.yaml": "- id: A B\n",
      "site.yml": "title: { en: Typo }\n",
      "translations/vi/000.yaml": "- original: a\n",
      "translations/vi/notes.txt": "x",
      "translations/Vietnamese/000.yaml": "- {}\n",
    });
    const where = new Set(found.map((line) => line.replace(/:.*$/u, "").replace("content/editorial/", "")));
    assert.deepEqual([...where].sort(), [
      "changes.yaml",
      "events.yaml",
      "site.yml",
      "translations/Vietnamese",
      "translations/vi/000.yaml",
      "translations/vi/notes.txt",
    ]);
    assert.equal(found.filter((line) => line.startsWith("content/editorial/changes.yaml")).length, 2);
  });

  test("Translations are read by document, then by language", async () => {
    const entry = "- original: Một câu.\n  text: A sentence.\n";
    const { editorial, problems } = await read({ "translations/en/007.yaml": entry });
    assert.deepEqual(problems, []);
    assert.deepEqual(editorial.translations, {
      "007": { en: [{ original: "Một câu.", text: "A sentence." }] },
    });
  });

  test("A list shared by an anchor is read at both places, and its lines are found through the alias", async () => {
    const text =
      "- date: &day 2001-02-30\n  text: { en: A }\n  path: null\n- date: *day\n  text: { en: B }\n  path: null\n";
    const found = await lines({ "changes.yaml": text });
    assert.deepEqual(
      found.map((line) => line.split(" ")[0]),
      ["content/editorial/changes.yaml:1:3", "content/editorial/changes.yaml:4:3"],
    );
  });

  test("Aliases that multiply without end are a problem, not a crash", async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i}, `.repeat(9)}]`);
    const found = await lines({ "changes.yaml": `a0: &a0 [x]\n${rows.join("\n")}\n` });
    assert.match(found[0] ?? "", /changes\.yaml:1:1 expected YAML of bounded size/u);
  });

  test("An entry can be located for problems that show later", async () => {
    const { locate } = await read({ "changes.yaml": `# head\n${change}` });
    assert.deepEqual(locate("changes.yaml", [0, "text", "en"]), { line: 3, column: 11 });
    assert.deepEqual(locate("events.yaml", [0]), { line: 1, column: 1 });
  });
});

test("The editorial files of this site have no problem", async () => {
  const root = fileURLToPath(new URL("../../../..", import.meta.url));
  assert.deepEqual((await readEditorial(root)).problems.map(problemLine), []);
});
