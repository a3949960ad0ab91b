/** The open data of this very site, cut as that of a large one is: by a limit so low that its tables need several files. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { sha256 } from "../../../../src/model/sha256.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";
import { dataFiles } from "../../../../src/publish/data/data-files.ts";
import { dataTables } from "../../../../src/publish/data/data-table.ts";
import { estimatedAnnotationSize } from "../../../../src/publish/data/estimated-size.ts";
import { partsOf } from "../../../../src/publish/data/part.ts";
import { readCsv } from "./read-csv.ts";

const { ledger, entries } = await loadCorpus(project({}));
const context = {
  ledger,
  documents: new Map(entries.map((entry) => [entry.id, entry])),
  address: (path: string) => `https://site.example${path}`,
};
/** Some twelve claims. */
const mostBytes = 26_000;
const textsOf = (files: ReturnType<typeof dataFiles>) =>
  new Map(files.map((file) => [file.path, file.text()] as const));
const whole = textsOf(dataFiles(context));
const cutFiles = dataFiles({ ...context, mostBytes });
const cut = textsOf(cutFiles);

/** The texts of the numbered parts, in their order. */
function partsNamed(name: string, ending: string): readonly string[] {
  const found: string[] = [];
  for (let n = 1; cut.has(`${name}-${n}.${ending}`); n += 1) found.push(cut.get(`${name}-${n}.${ending}`)!);
  return found;
}
const tablesInParts = ["claims", "ceasefire-statements"];

test("rows are cut where the next would make a part too large; one too large by itself is a part", () => {
  const cuts = (weights: readonly number[]) =>
    partsOf(weights, 10).map(({ number, from, to }) => [number, from, to]);
  assert.deepEqual(cuts([]), [[null, 0, 0]]);
  assert.deepEqual(cuts([5, 5]), [[null, 0, 2]]);
  assert.deepEqual(cuts([5, 5, 1]), [
    [1, 0, 2],
    [2, 2, 3],
  ]);
  assert.deepEqual(cuts([1, 99, 1]), [
    [1, 0, 1],
    [2, 1, 2],
    [3, 2, 3],
  ]);
});

test("what is reckoned for a row is what it takes, or at most an eighth too little", () => {
  const { items } = JSON.parse(whole.get("annotations.jsonld")!).first;
  const annotations = items.map((item: object) => JSON.stringify([[[item]]], null, 2));
  const held = [
    ...dataTables.map(({ name, weights }) => {
      const rows = whole.get(`${name}.json`)!.split("\n").slice(1, -2);
      return [name, weights(ledger), rows] as const;
    }),
    [
      "annotations",
      ledger.claims.map((claim) => estimatedAnnotationSize(claim, ledger.site.editions.length)),
      annotations as readonly string[],
    ] as const,
  ];
  for (const [name, weights, rows] of held) {
    assert.equal(weights.length, rows.length, name);
    const [reckoned, taken] = [weights, rows.map((row) => Buffer.byteLength(row))].map((list) =>
      list.reduce((sum, bytes) => sum + bytes, 0),
    ) as [number, number];
    assert.ok(
      taken <= reckoned * 1.125 && reckoned < taken * 1.3,
      `${name}: ${taken} bytes, reckoned ${reckoned}`,
    );
  }
});

test("the parts of a table hold its rows, each once and in their order, in every format", () => {
  for (const name of tablesInParts) {
    assert.ok(!cut.has(`${name}.json`) && !cut.has(`${name}.csv`), name);
    const rows = partsNamed(name, "json").map((text) => JSON.parse(text) as readonly object[]);
    assert.ok(rows.length > 1, name);
    assert.deepEqual(rows.flat(), JSON.parse(whole.get(`${name}.json`)!));
    const tables = partsNamed(name, "csv").map(readCsv);
    const [head, ...lines] = readCsv(whole.get(`${name}.csv`)!);
    for (const [own] of tables) assert.deepEqual(own, head, "each part has a head");
    assert.deepEqual(
      tables.flatMap(([, ...own]) => own),
      lines,
    );
    assert.deepEqual(
      tables.map((table) => table.length - 1),
      rows.map((own) => own.length),
    );
  }
  assert.equal(partsNamed("claims", "xlsx").length, partsNamed("claims", "csv").length);
});

test("no file but of one document is larger than it may be, and what is small enough is in one", () => {
  for (const { path, kind } of cutFiles.filter(({ kind }) => kind !== "text" && kind !== "package"))
    assert.ok(Buffer.byteLength(cut.get(path)!) < mostBytes * 1.2, `${path}, ${kind}`);
  assert.equal(cut.get("documents.csv"), whole.get("documents.csv"));
  assert.ok(!partsNamed("documents", "csv").length);
});

test("a chart of too many claims names them, with the way to each; a smaller one has all of them", () => {
  const ids = new Set(ledger.claims.map(({ id }) => id));
  let large = 0;
  for (const { slug } of ledger.charts) {
    const full = JSON.parse(whole.get(`${slug}.json`)!);
    const { claims, claims_in, ...head } = JSON.parse(cut.get(`${slug}.json`)!);
    const named = (rows: readonly Record<string, unknown>[]) =>
      rows.map(({ shown, id, source, url }) => ({ shown, id, source, url }));
    assert.deepEqual(named(claims), named(full.claims), slug);
    assert.deepEqual({ ...head, claims: 0 }, { ...full, claims: 0 });
    const [columns, ...lines] = readCsv(cut.get(`${slug}.csv`)!);
    assert.equal(lines.length, claims.length);
    if (claims_in === undefined) {
      assert.equal(cut.get(`${slug}.csv`), whole.get(`${slug}.csv`));
      continue;
    }
    large += 1;
    assert.equal(claims_in, "https://site.example/data/datapackage.json");
    assert.deepEqual(columns, ["shown", "id", "source", "url"]);
    for (const [i, [shown, id]] of lines.entries()) {
      assert.deepEqual([shown, id], [claims[i].shown, claims[i].id]);
      assert.ok(ids.has(id!));
    }
  }
  assert.ok(large > 0 && large < ledger.charts.length, `${large} charts are large`);
});

test("the pages of the annotations hold them all, and lead on to each other as the standard has it", () => {
  const collection = JSON.parse(cut.get("annotations.jsonld")!);
  const { items, ...rest } = JSON.parse(whole.get("annotations.jsonld")!).first;
  assert.equal(rest.type, "AnnotationPage");
  assert.equal(collection.total, items.length);
  const found: object[] = [];
  let [at, before]: [string | undefined, string | undefined] = [collection.first, undefined];
  while (at) {
    const page = JSON.parse(cut.get(at.replace("https://site.example/data/", ""))!);
    assert.deepEqual(
      [page.id, page.type, page.prev, page.startIndex, page.partOf.id],
      [at, "AnnotationPage", before, found.length, collection.id],
    );
    found.push(...page.items);
    [before, at] = [at, page.next];
  }
  assert.equal(before, collection.last);
  assert.ok(partsNamed("annotations", "jsonld").length > 1);
  assert.deepEqual(found, items);
});

test("the data package describes each part by itself, with its true length and hash", () => {
  const described = JSON.parse(cut.get("datapackage.json")!);
  const file = new URL("../../../fixtures/data-package-v2.schema.json", import.meta.url);
  const valid = new Ajv({ allErrors: true, formats: { uri: true } }).compile(
    JSON.parse(readFileSync(file, "utf8")),
  );
  assert.equal(valid(described), true, JSON.stringify(valid.errors));
  const paths = new Set<string>();
  for (const { path, bytes, hash, schema } of described.resources) {
    const written = Buffer.concat(
      Array.from(cutFiles.find((each) => each.path === path)!.blocks(), (block) => Buffer.from(block)),
    );
    assert.deepEqual([bytes, hash], [written.length, `sha256:${sha256(written)}`], path);
    if (schema) {
      const [head] = readCsv(cut.get(path)!);
      assert.deepEqual(
        schema.fields.map(({ name }: { readonly name: string }) => name),
        head,
      );
    }
    paths.add(path);
  }
  for (const { path, kind } of cutFiles)
    assert.equal(paths.has(path), kind !== "text" && kind !== "package", path);
});
