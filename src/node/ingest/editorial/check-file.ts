/** Checks the value of a YAML file by its schema; each thing that is wrong is a problem with its line. */
import type { z } from "astro/zod";
import type { Problem } from "../../../model/problem.ts";
import type { YamlFile } from "./yaml-file.ts";

type Issue = z.core.$ZodIssue;
export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

export function checkFile<T>(yaml: YamlFile, schema: z.ZodType<T>): Checked<T> {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, yaml)) };
}

function problemsOf(issue: Issue, yaml: YamlFile): readonly Problem[] {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  const name = path.join(".") || "the file";
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file: yaml.file,
      ...yaml.at([...path, key]),
      expected: "a key that is known here",
      found: JSON.stringify(key),
      todo: "remove it or mend its spelling",
    }));
  }
  const found = shown(valueAt(yaml.value, path));
  const todo = "mend the entry";
  return [{ file: yaml.file, ...yaml.at(path), expected: `${name}: ${issue.message}`, found, todo }];
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, step) => (part !== null && typeof part === "object" ? Reflect.get(part, step) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 80)}…` : json;
}
