/** What zod finds wrong with a value, as problems in the words of whoever wrote the file. */
import type { z } from "astro/zod";
import type { Problem } from "../../../model/problem.ts";
import { branchesOf, type JsonSchema, jsonSchemaOf, keysOf, schemasAt } from "./json-schema-of.ts";
import { nearest } from "./nearest.ts";
import { choicesOf, schemaInWords } from "./schema-in-words.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** The value as it was written, and where its parts are. */
export interface Written {
  readonly file: string;
  readonly value: unknown;
  readonly at: (path: Path) => { readonly line: number; readonly column: number };
}

export function issueProblems(
  issues: readonly Issue[],
  written: Written,
  schema: z.ZodType,
): readonly Problem[] {
  const root = jsonSchemaOf(schema);
  return issues.flatMap((issue) => problemsOf(issue, [], written, root));
}

function problemsOf(issue: Issue, above: Path, written: Written, root: JsonSchema): readonly Problem[] {
  const path = [...above, ...issue.path.filter((step) => typeof step !== "symbol")] as Path;
  const inner =
    issue.code === "invalid_union" ? meantBranch(issue.errors, valueAt(written.value, path)) : null;
  if (inner) return inner.flatMap((each) => problemsOf(each, path, written, root));
  const nodes = schemasAt(root, path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) =>
      problem(written, [...path, key], strayKey(key, nodes, valueAt(written.value, [...path, key]))),
    );
  if (issue.code === "invalid_key") return [problem(written, path, strayLanguage(path))];
  return [problem(written, path, wrongValue(issue, path, nodes, valueAt(written.value, path)))];
}

type Said = Pick<Problem, "expected" | "found" | "todo">;

function problem({ file, at }: Written, path: Path, said: Said): Problem {
  return { file, ...at(path), ...said };
}

/** Of the branches a value does not fit, the one it was meant for: that which takes the kind of value it is. */
function meantBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | null {
  if (value === null || typeof value !== "object") return null;
  const meant = branches.filter(
    (issues) => !issues.some(({ code, path }) => code === "invalid_type" && path.length === 0),
  );
  return meant.length === 1 ? meant[0]! : null;
}

const comma = "put the text in quotation marks: inside { } a comma begins another field";

function strayKey(key: string, nodes: readonly JsonSchema[], value: unknown): Said {
  const keys = keysOf(nodes);
  const near = usualName(key, keys) ?? nearest(key, keys);
  const todo = near
    ? `write ${near}`
    : value === null
      ? `remove it, or ${comma}`
      : "remove it, or choose one of them";
  return {
    expected: keys.length > 0 ? `one of the fields ${keys.join(", ")}` : "no field here",
    found: JSON.stringify(key),
    todo,
  };
}

/** Fields by the names that people give them first. */
const usualNames: Readonly<Record<string, readonly string[]>> = {
  date: ["published", "edtf"],
  day: ["published", "edtf"],
  link: ["url"],
  website: ["url", "address"],
  publisher: ["outlet"],
  newspaper: ["outlet"],
  type: ["kind", "form"],
  text: ["quote"],
  languages: ["editions"],
};

function usualName(key: string, keys: readonly string[]): string | undefined {
  const lower = key.toLowerCase();
  const meant = Object.hasOwn(usualNames, lower) ? usualNames[lower]! : [];
  return meant.find((name) => keys.includes(name));
}

/** A key that is no language, where a text stands for each language. */
function strayLanguage(path: Path): Said {
  const key = String(path.at(-1));
  const label = labelOf(path.slice(0, -1));
  const todo = /\s/u.test(key) ? comma : "write the code of the language";
  return { expected: `${label}a language code such as en, vi or id`, found: JSON.stringify(key), todo };
}

function wrongValue(issue: Issue, path: Path, nodes: readonly JsonSchema[], value: unknown): Said {
  const own = ["custom", "invalid_format"].includes(issue.code) && !/^Invalid|^Too/u.test(issue.message);
  const words = own ? issue.message : `${schemaInWords(nodes)}${bound(issue)}`;
  const choices = choicesOf(nodes);
  return {
    expected: `${labelOf(path)}${words}`,
    found: shown(value),
    todo: todoFor(path, nodes, value, choices),
  };
}

function todoFor(
  path: Path,
  nodes: readonly JsonSchema[],
  value: unknown,
  choices: readonly string[],
): string {
  const key = path.findLast((step) => typeof step === "string");
  if (value === undefined) return key === undefined ? "add it" : `add ${key}: …`;
  if (choices.length > 0) {
    const near = typeof value === "string" ? nearest(value, choices) : null;
    return near ? `write ${near}` : "choose one of them";
  }
  const types = new Set(nodes.flatMap(branchesOf).map(({ type }) => type));
  if (types.has("string") && typeof value !== "string" && typeof value !== "object")
    return `write it in quotation marks: "${value}"`;
  if (types.has("array") && !Array.isArray(value) && typeof value !== "object")
    return `write it as a list: [${value}]`;
  if (types.has("object") && !types.has("array") && Array.isArray(value))
    return 'write each entry as its name, a colon, and its fields below, without "-"';
  if (types.has("array") && !types.has("object") && !Array.isArray(value)) return 'begin each entry with "-"';
  if (value === null) return "write it, or remove the line";
  return "correct it";
}

/** How long or how large, where that is what is wrong. */
function bound(issue: Issue): string {
  if (issue.code === "too_small" && issue.origin === "array") return ` with at least ${issue.minimum}`;
  if (issue.code === "too_small" && issue.origin === "string") return " that is not empty";
  if (issue.code === "too_big" && issue.origin === "string") return ` of at most ${issue.maximum} characters`;
  return "";
}

/** The fields that lead there; the line says which entry. */
function labelOf(path: Path): string {
  const names = path.filter((step) => typeof step === "string");
  return names.length > 0 ? `${names.join(".")}: ` : "";
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (part, step) => (part !== null && typeof part === "object" ? Reflect.get(part, step) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
