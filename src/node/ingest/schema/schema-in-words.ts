/** What a schema expects, in the words of somebody who writes YAML. */
import { idPattern } from "../../../model/id-pattern.ts";
import { branchesOf, type JsonSchema } from "./json-schema-of.ts";

/** Patterns of strings, in words. */
const patterns: Readonly<Record<string, string>> = {
  [idPattern[0].source]: idPattern[1],
  "^[a-z]{2,3}$": "a language code such as en, vi or id",
  "^[0-9a-f]{64}$": "64 hexadecimal digits",
};
const formats: Readonly<Record<string, string>> = {
  uri: "a web address such as https://example.org/",
  date: "a day such as 2026-01-31",
};

export function schemaInWords(nodes: readonly JsonSchema[]): string {
  const branches = nodes.flatMap(branchesOf);
  if (isDate(branches)) return "a date such as 2019-05-05, 2019-05 or 2019-05/2019-07";
  const choices = choicesOf(branches);
  if (branches.length > 1 && choices.length === branches.length) return `one of ${choices.join(", ")}`;
  const words = branches.map(wordsOf);
  return [...new Set(words)].join(", or ") || "nothing";
}

/** One value of a set: `one of war, incident`. */
export function choicesOf(nodes: readonly JsonSchema[]): readonly string[] {
  return nodes
    .flatMap(branchesOf)
    .flatMap((each) => each.enum ?? (each.const === undefined ? [] : [each.const]))
    .map(String);
}

function isDate(branches: readonly JsonSchema[]): boolean {
  return branches.some(({ type, maxLength }) => type === "string" && maxLength === 60);
}

function wordsOf(node: JsonSchema): string {
  const choices = choicesOf([node]);
  if (choices.length > 0) return choices.length === 1 ? choices[0]! : `one of ${choices.join(", ")}`;
  switch (node.type) {
    case "string":
      return formats[node.format ?? ""] ?? patterns[node.pattern ?? ""] ?? "a text";
    case "integer":
    case "number":
      return numberInWords(node);
    case "boolean":
      return "true or false";
    case "array":
      return `a list, each entry on a line that begins with "-" (${schemaInWords(node.items ? [node.items] : [])})`;
    case "object":
      return objectInWords(node);
    default:
      return "a value";
  }
}

function numberInWords({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const kind = type === "integer" ? "a whole number" : "a number";
  // Zod gives every integer the bounds of exact ones.
  const [low, high] = [minimum ?? exclusiveMinimum, maximum].map((bound) =>
    bound !== undefined && Math.abs(bound) < Number.MAX_SAFE_INTEGER ? bound : undefined,
  );
  if (exclusiveMinimum === 0) return `${kind} from 1`;
  if (low !== undefined && high !== undefined) return `${kind} from ${low} to ${high}`;
  return low === undefined ? kind : `${kind} from ${low}`;
}

function objectInWords({
  properties,
  required = [],
  propertyNames,
  additionalProperties,
}: JsonSchema): string {
  if (propertyNames?.pattern === "^[a-z]{2,3}$") {
    const list = typeof additionalProperties === "object" && additionalProperties.type === "array";
    return list
      ? "one for each language, such as { en: […], vi: […] }"
      : "one for each language, such as { en: …, vi: … }";
  }
  if (!properties) return "names, each with its value (name: value)";
  const shown = required.length > 0 ? required : Object.keys(properties).slice(0, 4);
  return `fields such as { ${shown.map((key) => `${key}: …`).join(", ")} }`;
}
