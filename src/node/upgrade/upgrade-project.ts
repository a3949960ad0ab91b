/** Brings the files of a project to what this version of the program expects, or says what that would be. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { schemaFiles } from "../init/schema-files.ts";
import { siteFile } from "../site-file.ts";
import { UserError } from "../user-error.ts";
import { type Files, type Step, steps } from "./steps.ts";
import { versionOrder } from "./version-order.ts";

/** The first version there was: projects did not say theirs. */
const first = "0.1.0";

export interface Upgrade {
  readonly from: string;
  /** What was done, or would be, in order. */
  readonly done: readonly string[];
  /** Paths of the files that change. */
  readonly changed: readonly string[];
}

/** The version a project was written for, as its `site.yaml` says. Throws a UserError where it is newer than the program. */
export function writtenFor(program: string): string {
  const { verbatim } = siteFile();
  const version = typeof verbatim === "string" && verbatim !== "" ? verbatim : first;
  if (versionOrder(version, program) <= 0) return version;
  throw new UserError(
    `content/editorial/site.yaml: the project was written for version ${version}, this is ${program}; install version ${version} or a newer one`,
  );
}

/** @param write whether it is done; otherwise it is only said. */
export function upgradeProject(folder: string, program: string, write: boolean): Upgrade {
  const from = writtenFor(program);
  const before = editorialFiles(folder);
  const { files, done } = applySteps(
    before,
    steps.filter((step) => versionOrder(from, step.before) < 0),
  );
  const said = withVersion(files, program);
  const all = { ...said, ...schemaFiles() };
  const changed = Object.keys(all).filter((path) => textOf(folder, path) !== all[path]);
  if (write) for (const path of changed) put(join(folder, path), all[path]!);
  return { from, done, changed };
}

/** The files after the steps, and what the steps did that changed anything. */
export function applySteps(
  files: Files,
  needed: readonly Step[],
): { readonly files: Files; readonly done: readonly string[] } {
  let now = files;
  const done: string[] = [];
  for (const { does, apply } of needed) {
    const changes = apply(now);
    if (Object.keys(changes).length === 0) continue;
    now = { ...now, ...changes };
    done.push(does);
  }
  return { files: now, done };
}

const siteYaml = "content/editorial/site.yaml";

/** The version's line, in the place of the one there is, otherwise at the end. */
function withVersion(files: Files, program: string): Files {
  const text = files[siteYaml] ?? "";
  const line = `verbatim: ${program}`;
  const known = /^verbatim:.*$/mu;
  const apart = text === "" || text.endsWith("\n") ? "" : "\n";
  return { ...files, [siteYaml]: known.test(text) ? text.replace(known, line) : `${text}${apart}${line}\n` };
}

function editorialFiles(folder: string): Files {
  const place = join(folder, "content/editorial");
  if (!existsSync(place)) return {};
  const names = readdirSync(place).filter((name) => name.endsWith(".yaml"));
  return Object.fromEntries(
    names.sort().map((name) => [`content/editorial/${name}`, readFileSync(join(place, name), "utf8")]),
  );
}

function textOf(folder: string, path: string): string | null {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
