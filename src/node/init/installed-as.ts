/** How the program that runs was installed, so that a project in another folder can depend on the same. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/**
 * The dependency as the `package.json` next to the program's `node_modules` has it; a file named there is named from the
 * new folder. Null where the program is no package (a checkout): the name belongs to another on npm, and may not be guessed.
 */
export function installedAs(program: string, folder: string): string | null {
  const place = `${sep}node_modules${sep}verbatim${sep}`;
  const at = program.lastIndexOf(place);
  if (at < 0) return null;
  const owner = program.slice(0, at);
  const file = join(owner, "package.json");
  if (!existsSync(file)) return null;
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const named = dependencies["verbatim"] ?? devDependencies["verbatim"];
  const path = named === undefined ? undefined : /^file:(.*)$/su.exec(named)?.[1];
  if (named === undefined || path === undefined || isAbsolute(path)) return named ?? null;
  return `file:${relative(resolve(folder), resolve(dirname(file), path))
    .split(sep)
    .join("/")}`;
}
