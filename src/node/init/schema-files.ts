/** The JSON Schemas of a project's files, for editors that complete and check YAML while it is written. */
import { forms } from "../../charts/forms.ts";
import { type JsonSchema, jsonSchemaOf } from "../ingest/schema/json-schema-of.ts";
import { projectFiles } from "./project-files.ts";

/** Texts by their paths from the project's folder. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    projectFiles.map(({ name, path, schema, about }) => {
      const json = name === "charts" ? withForms(jsonSchemaOf(schema)) : jsonSchemaOf(schema);
      return [schemaPath(name), `${JSON.stringify({ ...json, title: path, description: about }, null, 2)}\n`];
    }),
  );
}

/** The line at the head of an editorial file by which editors find its schema. */
export function schemaHint(name: string): string {
  return `# yaml-language-server: $schema=../../${schemaPath(name)}`;
}

function schemaPath(name: string): string {
  return `schemas/${name}.schema.json`;
}

/** Each form takes options of its own. */
function withForms(charts: JsonSchema): object {
  const { items } = charts;
  const { form, ...properties } = items!.properties!;
  const named = { ...form, enum: forms.map(({ name }) => name) };
  const anyOf = forms.map(({ name, options }) => {
    const { $schema: _, ...taken } = jsonSchemaOf(options);
    return { properties: { form: { const: name }, options: taken } };
  });
  return { ...charts, items: { ...items, properties: { ...properties, form: named }, anyOf } };
}
