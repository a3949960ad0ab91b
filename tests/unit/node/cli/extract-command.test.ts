/** The command other programs call: one JSON line a file, in order; errors on stderr, exit code 1. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text as all } from "node:stream/consumers";
import { after, test } from "node:test";
import { extractLines } from "../../../../src/node/cli/extract-lines.ts";
import { readText } from "../../../../src/node/cli/read-text.ts";
import { runCli, runHere } from "./run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "extract-"));
const text =
  "The officials of the city said that at least 20 people had been killed on 12 March 2021 and more than 30 of them were hurt in two attacks.\n";
const news = join(folder, "news.txt");
writeFileSync(news, text);

after(() => rmSync(folder, { recursive: true, force: true }));
const run = (...args: readonly string[]) => runHere(["extract", ...args]);

test("each file gives one line of JSON with its claims", async () => {
  const { stdout, code } = await run(news, news);
  assert.equal(code, 0);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(lines.length, 2);
  assert.deepEqual([lines[0].file, lines[0].language], [news, "en"]);
  const [first] = lines[0].claims;
  assert.deepEqual(first.count, {
    stated: "at least 20",
    value: 20,
    low: 20,
    high: null,
    qualifier: "at-least",
  });
  assert.equal(text.slice(first.start, first.end), "at least 20 people had been killed");
  assert.deepEqual(first.sentence, [0, text.length - 1]);
  assert.deepEqual(
    [first.kind, first.harm, first.harms, first.date],
    ["casualty", "killed", ["killed"], "2021-03-12"],
  );
});

test("--explain tells of every number why it was taken or left", async () => {
  const { stdout } = await run("--explain", news);
  assert.match(stdout, /\+ killed 20 to open.*people-then-harm, R5/u);
  assert.match(stdout, /- "two" is no casualty figure: incidents/u);
});

test("--text prints the text in which the offsets count, and nothing else", () => {
  const stray = join(folder, "stray.txt");
  writeFileSync(stray, `\ufeff${text.replace("at least", "\u0093at least\u0094").replaceAll("\n", "\r\n")}`);
  const { output, code } = runCli(["extract", "--text", stray], {});
  assert.equal(code, 0);
  assert.equal(output, text.replace("at least", "“at least”"));
});

test("--text takes one file, and an unknown option is told", async () => {
  const two = await run("--text", news, news);
  assert.deepEqual([two.code, two.stdout], [2, ""]);
  assert.match(two.output, /expected one file with --text, found 2/u);
  const unknown = await run("--texts", news);
  assert.equal(unknown.code, 2);
  assert.match(unknown.output, /found "--texts"/u);
});

test("a file that cannot be read is told on stderr, and the others are read still", async () => {
  const broken = join(folder, "broken.txt");
  writeFileSync(broken, new Uint8Array([0xff, 0xfe, 0x00]));
  const { stdout, output, code } = await run(join(folder, "absent.txt"), broken, news);
  assert.equal(code, 1);
  assert.equal(stdout.trimEnd().split("\n").length, 1);
  assert.match(output, /absent\.txt:1:1 expected a readable file/u);
  assert.match(output, /broken\.txt:/u);
});

test("no file at all is a wrong call", async () => {
  assert.equal((await run()).code, 2);
});

test("--jsonl is a filter: a line of claims for each text, what is no line is named and left out", async () => {
  const lines = [
    JSON.stringify({ id: "a", text }),
    "no json",
    "",
    JSON.stringify({ id: "b", text: "Погибли трое солдат в городе." }),
    JSON.stringify({ id: "c", text: "" }),
  ];
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const ended = Promise.all([all(output), all(errors)]);
  const whole = await extractLines(Readable.from([lines.join("\n")]), output, errors, readText);
  output.end();
  errors.end();
  const [stdout, stderr] = await ended;
  const found = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  assert.equal(whole, false);
  assert.deepEqual(
    found.map(({ id, language, claims }) => [id, language, claims.length > 0]),
    [
      ["a", "en", true],
      ["b", "ru", false],
    ],
  );
  assert.match(found[0].sha256, /^[0-9a-f]{64}$/u);
  assert.match(stderr, /^standard input:2:1 expected \{"id": "…", "text": "…"\}, found "no json"/u);
  assert.match(stderr, /standard input:5:1 "c": expected a text with words/u);
});
