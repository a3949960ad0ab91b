/** Claims read before, by `extract --jsonl`: taken as they are, and only of the very text a document has. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text as all } from "node:stream/consumers";
import { after, test } from "node:test";
import { extractLines } from "../../../../src/node/cli/extract-lines.ts";
import { readText } from "../../../../src/node/cli/read-text.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";
import { root, runHere } from "../cli/run-cli.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-claims-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const corpus = join(root, "tests/fixtures/corpus");
const seeds = readdirSync(join(corpus, "seeds")).sort();
const textOf = (seed: string) => readFileSync(join(corpus, "seeds", seed), "utf8");

/** The lines that the filter gives for lines of ids and texts. */
async function filtered(texts: readonly (readonly [id: string, text: string])[]): Promise<readonly string[]> {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const printed = all(output);
  const input = texts.map(([id, text]) => `${JSON.stringify({ id, text })}\n`);
  assert.ok(await extractLines(Readable.from(input), output, errors, readText));
  output.end();
  return (await printed).trimEnd().split("\n");
}

const ledgerWith = async (lines: readonly string[], name: string) => {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  const VERBATIM_CLAIMS = JSON.stringify([file]);
  return (await loadCorpus(project({ VERBATIM_CORPUS: corpus, VERBATIM_CLAIMS }))).ledger;
};

test("the ledger of claims read before is the ledger of the documents read here", async () => {
  const lines = await filtered(seeds.map((seed) => [seed, textOf(seed)] as const));
  const { ledger } = await loadCorpus(project({ VERBATIM_CORPUS: corpus }));
  assert.ok(ledger.claims.length > 20);
  assert.deepEqual(await ledgerWith(lines, "all.jsonl"), ledger);
  assert.deepEqual(await ledgerWith(lines.slice(2).reverse(), "some.jsonl"), ledger);
});

test("a claim that is there is taken, not read again", async () => {
  const [line = ""] = await filtered([["ferry", textOf("ferry_wire.txt")]]);
  const { extraction, ...rest } = JSON.parse(line);
  const [first, ...others] = extraction.claims;
  const changed = { ...extraction, claims: [{ ...first, where: "a place of our own" }, ...others] };
  const { claims } = await ledgerWith([JSON.stringify({ ...rest, extraction: changed })], "own.jsonl");
  assert.equal(claims.find(({ id }) => id === first.id)?.where, "a place of our own");
});

test("a line of another text, of no document, of no claims and a second one are refused, all at once", async () => {
  const [good = "", other = ""] = await filtered([
    ["ferry", textOf("ferry_wire.txt")],
    ["pha", `${textOf("pha_bao.txt")} `],
  ]);
  const moved = JSON.parse(good);
  moved.id = "nowhere";
  const torn = JSON.parse(good);
  torn.extraction.claims[0].start += 1;
  torn.extraction.claims[0].trigger.start += 1;
  const file = join(folder, "bad.jsonl");
  const lines = [good, other, good, JSON.stringify(moved), '{"id":1}', JSON.stringify(torn)];
  writeFileSync(file, lines.join("\n"));
  const { code, output } = await runHere(["ingest", "--claims", file], { VERBATIM_CORPUS: corpus });
  assert.equal(code, 1);
  for (const [line, says] of [
    [2, "expected claims of the text of seeds/pha_bao.txt"],
    [3, "expected one line a document, found a second line of ferry"],
    [4, 'expected the id of a document in seeds/, found "nowhere"'],
    [5, "expected a line of extract --jsonl"],
    [6, 'expected claims whose words stand in "ferry"'],
  ] as const)
    assert.ok(output.includes(`${file}:${line}:1 ${says}`), `${line}: ${output}`);
  assert.match(output, /5 problem\(s\); nothing was changed/u);
});

test("files are named, and are there", async () => {
  const env = { VERBATIM_CORPUS: corpus };
  const none = await runHere(["ingest", "--claims"], env);
  assert.match(none.output, /--claims: expected files/u);
  const absent = await runHere(["ingest", "--claims", join(folder, "absent.jsonl")], env);
  assert.match(absent.output, /absent\.jsonl:1:1 expected a file of claims, found no such file/u);
});
