/** The reference of all that people write, made from the schemas: files, fields, options of charts, components. */
import type { ChartForm } from "../../charts/frame/chart-form.ts";
import { branchesOf, type JsonSchema, jsonSchemaOf } from "../ingest/schema/json-schema-of.ts";
import { schemaInWords } from "../ingest/schema/schema-in-words.ts";
import { explainerComponents } from "./explainer-components.ts";
import { type ProjectFile, projectFiles } from "./project-files.ts";

/** What each form of chart shows. */
export const formsInWords: Readonly<Record<string, string>> = {
  "range-by-event":
    "How many, by event and account: a bar runs from the lowest to the highest number an account allows.",
  "toll-over-time": "How the toll of one event was told over time, each figure at the day it was told.",
  spans: "Ceasefires as spans of time, with what was said of each on the day it was said.",
  matrix: "Events by kinds of harm, with the figures of each; empty cells show what no document gives.",
  "table-chart": "Ceasefires in a table: by whom, from when to when, and what became of them.",
  timeline: "All dated claims on one line of time.",
  map: "Places of the lexicon on a map, with what is said of each.",
};

export function referenceText(forms: readonly ChartForm[]): string {
  return [
    "# Reference",
    "Made from the schemas by `npm run reference`; do not edit it here. Everything not marked *required* may be left out.",
    "A text is written plain, and is then in the site's first language, or once for each language: `{ en: …, vi: … }`.\nDates are [EDTF](https://www.loc.gov/standards/datetime/): `2019-05-05`, `2019-05`, `2019-05/2019-07`, `2019-05-05/..`.\nYour editor knows all of this where the first line of a file names its schema, as `verbatim init` writes it.",
    "## Files",
    ...projectFiles.map(fileText),
    "## Forms of charts",
    "The `form` of a chart, and the `options` it takes.",
    ...forms.map(formText),
    "## Components of explainers",
    "Text is Markdown with these components. No number is typed; each paragraph rests on something.",
    ...explainerComponents.map(
      ({ name, gives, example, attributes }) =>
        `### \`<${name}>\`\n\n${gives}\n\n\`\`\`mdx\n${example}\n\`\`\`\n\n${Object.entries(attributes)
          .map(
            ([key, what]) =>
              `- \`${key.replace("?", "")}\`${key.endsWith("?") ? "" : " *required*"}: ${what}`,
          )
          .join("\n")}`,
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

function fileText({ path, about, schema, example }: ProjectFile): string {
  const json = jsonSchemaOf(schema);
  const language = path.endsWith(".yaml") ? "yaml" : "mdx";
  const code = language === "mdx" ? `---\n${example}\n---` : example;
  return `### ${path}\n\n${about}\n\n\`\`\`${language}\n${code}\n\`\`\`\n\n${fieldLines(entryOf(json))}`;
}

function formText({ name, options }: ChartForm): string {
  return `### ${name}\n\n${formsInWords[name] ?? ""}\n\n${fieldLines(jsonSchemaOf(options))}`;
}

/** What one entry of a file is: of a list its items, of names their values. */
function entryOf(json: JsonSchema): JsonSchema {
  if (json.type === "array" && json.items) return json.items;
  if (!json.properties && typeof json.additionalProperties === "object") return json.additionalProperties;
  return json;
}

/** A line a field; fields within it follow, indented. */
function fieldLines(json: JsonSchema, indent = ""): string {
  const branches = branchesOf(json).filter(({ properties }) => properties);
  const required = branches.map((branch) => new Set(branch.required ?? []));
  const fields = new Map(branches.flatMap(({ properties = {} }) => Object.entries(properties)));
  return [...fields]
    .map(([key, field]) => {
      // Of the kinds of entries that a file may have, some need it.
      const needed = required.filter((set) => set.has(key)).length;
      const mark = needed === 0 ? "" : needed === branches.length ? " *required*" : " *required by some*";
      const inner = fieldLines(entryOf(field), `${indent}  `);
      return `${indent}- \`${key}\`${mark}: ${said(field)}${inner ? `\n${inner}` : ""}`;
    })
    .join("\n");
}

function said(field: JsonSchema): string {
  const usual = field.default;
  const shown =
    usual === undefined || usual === null || (typeof usual === "object" && Object.keys(usual).length === 0)
      ? ""
      : ` Usual: ${Array.isArray(usual) ? usual.join(", ") : String(usual)}.`;
  return `${field.description ?? ""} ${capital(schemaInWords([field]))}.${shown}`.trim();
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
