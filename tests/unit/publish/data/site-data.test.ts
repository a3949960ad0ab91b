/** The open data of this very site, made from its documents as they are read now, held to what it says of itself. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedText } from "../../../../src/model/sources/published-text.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";
import { dataFiles } from "../../../../src/publish/data/data-files.ts";
import { readCsv } from "./read-csv.ts";

const { ledger, entries } = await loadCorpus(project({}));
const documents = new Map(entries.map((entry) => [entry.id, entry]));
const address = (path: string) => `https://site.example${path}`;
const files = new Map(
  dataFiles({ ledger, documents, address }).map((file) => [file.path, file.text()] as const),
);

interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "array" | "object";
  readonly format?: "uri";
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}
const { resources } = JSON.parse(files.get("datapackage.json")!) as {
  readonly resources: readonly Resource[];
};
const tables = resources.filter(({ schema }) => schema);

/** Rows of a table as records of text; empty is missing. */
function rowsOf({ path }: Resource): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...lines] = readCsv(files.get(path)!);
  return lines.map((line) => {
    assert.equal(line.length, head.length, path);
    return Object.fromEntries(head.map((name, i) => [name, line[i]!]));
  });
}

/** What Table Schema says a field's text must be; empty = nothing wrong. */
function wrong({ type, format, constraints }: Field, text: string): string {
  if (text === "") return constraints.required ? "is missing" : "";
  if (constraints.enum && !constraints.enum.includes(text)) return `is none of ${constraints.enum}`;
  if (format === "uri" && !URL.canParse(text)) return "is no address";
  if (type === "integer" && !/^-?\d+$/u.test(text)) return "is no integer";
  if (type === "array" && !Array.isArray(JSON.parse(text))) return "is no list";
  if (type === "object" && !(JSON.parse(text) instanceof Object)) return "is no object";
  return "";
}

for (const table of tables) {
  test(`each row of ${table.path} is what its schema says, and its key names it alone`, () => {
    const rows = rowsOf(table);
    assert.ok(rows.length > 0);
    const { fields, primaryKey } = table.schema!;
    for (const row of rows)
      for (const field of fields)
        assert.equal(wrong(field, row[field.name]!), "", `${field.name}: “${row[field.name]}”`);
    const keys = rows.map((row) => primaryKey.map((name) => row[name]).join("\n"));
    assert.equal(new Set(keys).size, rows.length);
  });

  test(`what ${table.path} refers to is there`, () => {
    for (const { fields, reference } of table.schema!.foreignKeys ?? []) {
      const other = tables.find(({ name }) => name === reference.resource)!;
      const known = new Set(rowsOf(other).map((row) => reference.fields.map((name) => row[name]).join("\n")));
      for (const row of rowsOf(table)) assert.ok(known.has(fields.map((name) => row[name]).join("\n")));
    }
  });
}

test("the checks above can fail", () => {
  const field: Field = {
    name: "x",
    type: "integer",
    constraints: { required: true, enum: ["1", "2"] },
  };
  assert.notEqual(wrong(field, ""), "");
  assert.notEqual(wrong(field, "3"), "");
  assert.notEqual(wrong({ name: "x", type: "integer", constraints: { required: false } }, "1.5"), "");
});

test("every annotation leads back to its exact words by code points, and by its quotation alone", () => {
  const collection = JSON.parse(files.get("annotations.jsonld")!);
  assert.equal(collection.total, ledger.claims.length);
  for (const { id, target } of collection.first.items) {
    const [quotation, position] = target.selector;
    const document = documents.get(/\/data\/sources\/([a-z0-9-]+)\.txt$/u.exec(target.source)![1]!)!;
    const text = publishedText(document);
    assert.equal(text, files.get(`sources/${document.id}.txt`));
    assert.equal(Array.from(text).slice(position.start, position.end).join(""), quotation.exact, id);
    const found = text.split(quotation.prefix + quotation.exact + quotation.suffix);
    assert.equal(found.length, 2, id);
    assert.equal(Array.from(found[0]! + quotation.prefix).length, position.start, id);
  }
});
