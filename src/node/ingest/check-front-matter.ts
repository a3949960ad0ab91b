/** Checks what is above an explainer's text: title, summary, order, day, chart; each problem with its line. */
import { ExplainerMeta } from "../../model/editorial/explainer-meta.ts";
import type { Problem } from "../../model/problem.ts";
import { checkFile } from "./editorial/check-file.ts";
import { yamlFile } from "./editorial/yaml-file.ts";

export function checkFrontMatter(mdx: string, file: string): readonly Problem[] {
  const [, front] = /^---\r?\n(.*?\r?\n)---\r?\n/su.exec(mdx) ?? [];
  if (front === undefined) {
    const todo = "begin with ---, title, summary, order, updated, chart, ---";
    return [{ file, line: 1, column: 1, expected: "front matter", found: "none", todo }];
  }
  // Its first line is the second of the file.
  const checked = checkFile(yamlFile(file, front), ExplainerMeta);
  return "problems" in checked ? checked.problems.map((each) => ({ ...each, line: each.line + 1 })) : [];
}
