/** The reference and the schemas of a project hold all that people may write, and say what each thing is. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import { parse } from "yaml";
import { forms } from "../../../../src/charts/forms.ts";
import { componentNames } from "../../../../src/node/ingest/check-explainers.ts";
import {
  branchesOf,
  type JsonSchema,
  jsonSchemaOf,
} from "../../../../src/node/ingest/schema/json-schema-of.ts";
import { explainerComponents } from "../../../../src/node/init/explainer-components.ts";
import { projectFiles } from "../../../../src/node/init/project-files.ts";
import { formsInWords, referenceText } from "../../../../src/node/init/reference-text.ts";
import { schemaFiles } from "../../../../src/node/init/schema-files.ts";
import { root } from "../cli/run-cli.ts";

test("docs/reference.md is what the schemas say (else: npm run reference)", () => {
  assert.equal(readFileSync(join(root, "docs/reference.md"), "utf8"), referenceText(forms));
});

test("every field of every file, and every option of every form, says what it is", () => {
  const silent: string[] = [];
  const visit = (schema: JsonSchema, path: string): void => {
    for (const branch of branchesOf(schema)) {
      for (const [key, field] of Object.entries(branch.properties ?? {})) {
        // GeoJSON is a standard of its own.
        if (/geojson/u.test(`${path}.${key}`)) continue;
        if (!field.description) silent.push(`${path}.${key}`);
        visit(field, `${path}.${key}`);
      }
      if (branch.items) visit(branch.items, path);
      if (typeof branch.additionalProperties === "object") visit(branch.additionalProperties, path);
    }
  };
  for (const { name, schema } of projectFiles) visit(jsonSchemaOf(schema), name);
  for (const { name, options } of forms) visit(jsonSchemaOf(options), name);
  assert.deepEqual(silent, []);
  assert.deepEqual(Object.keys(formsInWords).sort(), forms.map(({ name }) => name).sort());
});

/** `SiteVoice` is `site-voice`. */
const fileOf = (name: string) => name.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, "-").toLowerCase();

test("every component of explainers is told, with every attribute it takes", () => {
  const names = explainerComponents.map(({ name }) => name);
  assert.deepEqual([...names].sort(), [...componentNames].sort());
  for (const { name, attributes } of explainerComponents) {
    // Charts take an edition and more from the pages that show them.
    if (name === "Chart") continue;
    const text = readFileSync(join(root, `src/components/explainer/${fileOf(name)}.astro`), "utf8");
    const [, props = ""] = /interface Props \{\n(.*?)\n\}/su.exec(text) ?? [];
    const taken = [...props.matchAll(/^ {2}(\w+\??):/gmu)].map(([, key]) => key);
    assert.deepEqual(Object.keys(attributes).sort(), taken.sort(), name);
  }
});

test("the schemas that editors get take the examples, and refuse what the program refuses", () => {
  const files = schemaFiles();
  for (const { name, example, schema } of projectFiles) {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(files[`schemas/${name}.schema.json`]!),
    );
    const value = parse(example);
    assert.ok(validate(value), `${name}: ${JSON.stringify(validate.errors)}`);
    assert.ok(schema.safeParse(value).success, name);
  }
  const charts = new Ajv({ strict: false }).compile(JSON.parse(files["schemas/charts.schema.json"]!));
  const chart = { slug: "a", title: "A", subtitle: "B" };
  assert.ok(charts([{ ...chart, form: "spans", options: { most: 5 } }]));
  assert.ok(!charts([{ ...chart, form: "spans", options: { harm: "killed" } }]));
  assert.ok(!charts([{ ...chart, form: "pie" }]));
});
