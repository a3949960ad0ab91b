/** The version of this program, as its `package.json` says. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "./project.ts";

/** In the repository the file is next to the program, in the package one level above. */
export function programVersion(): string {
  const { root } = project({});
  const file = [join(root, "package.json"), join(root, "..", "package.json")].find((path) =>
    existsSync(path),
  );
  const { version = "" } = file ? (JSON.parse(readFileSync(file, "utf8")) as { version?: string }) : {};
  return version;
}
