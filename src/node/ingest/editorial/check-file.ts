/** Checks the value of a YAML file by its schema; each thing that is wrong is a problem with its line. */
import type { z } from "astro/zod";
import type { Problem } from "../../../model/problem.ts";
import { issueProblems } from "../schema/issue-problems.ts";
import type { YamlFile } from "./yaml-file.ts";

export type Checked<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

export function checkFile<T>(yaml: YamlFile, schema: z.ZodType<T>): Checked<T> {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data };
  return { problems: issueProblems(parsed.error.issues, yaml, schema) };
}
