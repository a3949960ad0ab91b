/** Reads and writes `import.yaml`; comments and order stay. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "yaml";
import { ImportSettings } from "../../model/editorial/import-settings.ts";
import { checkFile } from "../ingest/editorial/check-file.ts";
import { yamlFile } from "../ingest/editorial/yaml-file.ts";
import { throwIfProblems } from "../throw-if-problems.ts";

const name = "import.yaml";
const head = `# Kept by \`import\`. columns: what each column of a table is (title, text, outlet, author, url, published, language).
# folders: { "press/hanoi": { language: vi, outlet: … } }. boilerplate: lines left out, by outlet.
# After a change, run \`import\` with --again to read all files anew.
`;

/** Throws a ProblemsError where the file is not as it should be. */
export function readSettings(corpus: string): ImportSettings {
  const path = join(corpus, name);
  const yaml = yamlFile(name, existsSync(path) ? readFileSync(path, "utf8") : "");
  if (yaml.value === null && yaml.problems.length === 0) return ImportSettings.parse({});
  const checked = checkFile(yaml, ImportSettings);
  if ("value" in checked) return checked.value as ImportSettings;
  throwIfProblems(checked.problems);
  return ImportSettings.parse({});
}

/** Adds what was found in this run; what an editor has written is not touched. */
export function keepSettings(corpus: string, found: Pick<ImportSettings, "columns" | "boilerplate">): void {
  const path = join(corpus, name);
  const document = parseDocument(existsSync(path) ? readFileSync(path, "utf8") : head);
  let changed = false;
  for (const part of ["columns", "boilerplate"] as const) {
    for (const [key, value] of Object.entries(found[part])) {
      if (part === "columns" && document.hasIn([part, key])) continue;
      document.setIn([part, key], document.createNode(value));
      changed = true;
    }
  }
  if (changed) writeFileSync(path, document.toString({ lineWidth: 0 }));
}
