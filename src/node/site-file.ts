/** What `site.yaml` says, read before Astro starts. Ingest checks the whole file and reports what is wrong with it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { project } from "./project.ts";

/** @returns nothing of a file that is missing or no YAML. */
export function siteFile(): Readonly<Record<string, unknown>> {
  const file = join(project().content, "editorial/site.yaml");
  if (!existsSync(file)) return {};
  try {
    return (parse(readFileSync(file, "utf8")) ?? {}) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
