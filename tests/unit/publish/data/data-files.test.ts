import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { sha256 } from "../../../../src/model/sha256.ts";
import { dataFiles } from "../../../../src/publish/data/data-files.ts";
import { smallContext, smallEditorial } from "../small-ledger.ts";

const files = dataFiles(smallContext());
const bytesOf = (path: string) =>
  Buffer.concat([...files.find((file) => file.path === path)!.blocks()].map((block) => Buffer.from(block)));
const textOf = (path: string) => files.find((file) => file.path === path)!.text();

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly bytes: number;
    readonly hash: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string }[];
      readonly primaryKey: readonly string[];
    };
  }[];
}
const described = JSON.parse(textOf("datapackage.json")) as Package;

test("the data package is one by the standard", () => {
  const file = new URL("../../../fixtures/data-package-v2.schema.json", import.meta.url);
  const ajv = new Ajv({ allErrors: true, formats: { uri: true } });
  const valid = ajv.compile(JSON.parse(readFileSync(file, "utf8")));
  assert.equal(valid(described), true, JSON.stringify(valid.errors));
  assert.equal(valid({ ...described, resources: [{ name: "x", path: "../x.csv" }] }), false);
});

test("each resource is a file of ours, with its true length and hash", () => {
  for (const { path, bytes, hash } of described.resources) {
    const file = bytesOf(path);
    assert.equal(file.length, bytes);
    assert.equal(hash, `sha256:${sha256(file)}`);
  }
  assert.equal(new Set(described.resources.map(({ name }) => name)).size, described.resources.length);
});

test("the fields of a table are the columns of its file, in their order, the key among them", () => {
  for (const { path, schema } of described.resources) {
    if (!schema) continue;
    const [head = ""] = textOf(path).replace("\ufeff", "").split("\r\n");
    assert.equal(head, schema.fields.map(({ name }) => name).join(","));
    for (const key of schema.primaryKey) assert.ok(schema.fields.some(({ name }) => name === key));
  }
});

test("claims.json is an array with a row a claim", () => {
  const rows = JSON.parse(textOf("claims.json")) as readonly { readonly id: string }[];
  assert.deepEqual(
    rows.map(({ id }) => id),
    smallContext().ledger.claims.map(({ id }) => id),
  );
});

test("a chart has its claims as CSV and JSON, each said to be drawn or listed", () => {
  const { claims } = JSON.parse(textOf("deaths.json")) as {
    claims: readonly { shown: string; kind: string }[];
  };
  assert.equal(claims.length, 2);
  for (const { shown, kind } of claims) {
    assert.equal(kind, "casualty");
    assert.match(shown, /^(?:drawn|listed)$/u);
  }
  assert.equal(textOf("deaths.csv").split("\r\n").length, claims.length + 2);
});

test("a chart may not take the name of a table", () => {
  const [chart] = smallEditorial().charts!;
  const context = smallContext({ charts: [{ ...chart!, slug: "coverage" }] });
  assert.throws(() => dataFiles(context), /coverage\.csv/u);
});

test("the files are the same every time", () => {
  for (const file of dataFiles(smallContext())) assert.equal(file.text(), textOf(file.path), file.path);
});
