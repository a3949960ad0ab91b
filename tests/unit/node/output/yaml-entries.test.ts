import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import {
  addEntry,
  insertEntries,
  removeEntry,
  replaceEntry,
  yamlEntries,
} from "../../../../src/node/output/yaml-entries.ts";

const file = `# Read by two people.

- source: "000"   # the wire
  quote: 'ten, killed'
  set: { victims: military }

# The second part.
- source: a
  quote: "twenty: hurt"
  reason:
    en: >-
      A long
      reason.
# The end.
`;
const entry = { source: "b", quote: "thirty: died", verdict: "confirmed" };
const lines = '- source: b\n  quote: "thirty: died"\n  verdict: confirmed\n';

test("An entry is added below all others, which stay as they are", () => {
  const text = addEntry(file, entry);
  assert.ok(text.startsWith(file.trimEnd()));
  assert.deepEqual(yamlEntries(text), [...yamlEntries(file), entry]);
});

test("The first entry of a file, of one without a list, or of none", () => {
  for (const empty of ["", "# nothing yet\n", "[]\n", "---\n"])
    assert.deepEqual(yamlEntries(addEntry(empty, entry)), [entry], JSON.stringify(empty));
  assert.equal(addEntry("# nothing yet\n", entry), `# nothing yet\n\n${lines}`);
});

test("An entry is replaced where it stands; comments around it stay", () => {
  const text = replaceEntry(file, 1, entry);
  const [head] = file.split("- source: a");
  assert.equal(text, `${head}${lines}# The end.\n`);
  assert.deepEqual(yamlEntries(replaceEntry(file, 0, entry)), [entry, yamlEntries(file)[1]]);
});

test("What is added and taken away again leaves the file as it was", () => {
  for (const text of [file, "# nothing yet\n", file.replaceAll("\n", "\r\n")]) {
    const more = addEntry(text, entry);
    const at = yamlEntries(more).length - 1;
    assert.equal(removeEntry(more, at), text);
  }
});

test("Taking one away leaves the others, whatever they are", () => {
  assert.deepEqual(yamlEntries(removeEntry(file, 0)), [yamlEntries(file)[1]]);
  assert.deepEqual(yamlEntries(removeEntry(file, 1)), [yamlEntries(file)[0]]);
  assert.match(removeEntry(file, 0), /Read by two people[\s\S]*The second part[\s\S]*The end/u);
});

test("Lists in brackets and lists set in are changed as well", () => {
  for (const text of [
    '[{ source: a, quote: "x" }, { source: c, quote: y }]\n',
    "  - source: a\n    quote: x\n  - source: c\n    quote: y\n",
    "-\n  source: a\n  quote: x\n-\n  source: c\n  quote: y\n",
  ]) {
    const [a, c] = yamlEntries(text);
    assert.deepEqual(yamlEntries(addEntry(text, entry)), [a, c, entry]);
    assert.deepEqual(yamlEntries(replaceEntry(text, 0, entry)), [entry, c]);
    assert.deepEqual(yamlEntries(removeEntry(text, 0)), [c]);
  }
});

test("Words of any kind come back as they were", () => {
  for (const quote of [
    "yes",
    "12",
    "- a",
    "a: b",
    "# x",
    "“hơn 200”",
    "a\nb",
    " x ",
    "null",
    "'",
    '"',
    "é\u00a0x",
  ]) {
    const text = addEntry(file, { quote });
    assert.deepEqual((parse(text) as object[]).at(-1), { quote });
  }
});

test("The reviews of this site can be changed one by one, each other byte staying", () => {
  const text = readFileSync(new URL("../../../../content/editorial/review.yaml", import.meta.url), "utf8");
  const entries = yamlEntries(text);
  for (const at of [0, 7, entries.length - 1]) {
    const changed = replaceEntry(text, at, entry);
    assert.deepEqual(yamlEntries(changed), entries.with(at, entry));
    const gone = text.split("\n").filter((line) => !changed.includes(line));
    assert.ok(gone.length < 14, `${gone.length} lines changed`);
  }
});

test("Entries are put before all others, below the words at the head of the file", () => {
  const other = { source: "z" };
  for (const text of [file, "", "# nothing yet\n", "[{ source: a }]\n"]) {
    const more = insertEntries(text, [entry, other]);
    assert.deepEqual(yamlEntries(more), [entry, other, ...yamlEntries(text)]);
    assert.ok(more.startsWith(text.startsWith("#") ? text.split("\n")[0]! : ""));
  }
});
