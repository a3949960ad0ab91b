/**
 * Notices that an input changed while a command ran: a site is made from files that are read at several moments, and
 * must not show one of them as it was and another as it is.
 */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Project } from "../project.ts";
import { UserError } from "../user-error.ts";

/** @returns a function that throws a UserError if any input is another than when this was called. */
export function watchInputs(project: Project): () => void {
  const before = inputState(project);
  return () => {
    const now = inputState(project);
    const changed = [...new Set([...before.keys(), ...now.keys()])].find(
      (path) => before.get(path) !== now.get(path),
    );
    if (changed !== undefined)
      throw new UserError(
        `${changed}: changed while this command ran; its result was thrown away. Run it again`,
      );
  };
}

/** Path of each file and folder of the inputs, from the corpus, with what tells one state of it from another. */
function inputState({ corpus, seeds, content }: Project): ReadonlyMap<string, string> {
  const own = (name: string) => name.startsWith("generated") || name.startsWith(".");
  const parts = namesIn(content).filter((name) => !own(name));
  const roots = [seeds, ...parts.map((part) => join(content, part)), join(corpus, "public")];
  return new Map(
    roots
      .flatMap((root) => [root, ...below(root)])
      .map((path) => [path.slice(corpus.length + 1), stateOf(path)]),
  );
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Absent, or no folder: whoever reads it says so.
    return [];
  }
}

function below(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}

/** Of a folder, that it is there: what lies in it is told by its files. */
function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return "";
  if (found.isDirectory()) return "folder";
  return `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}`;
}
