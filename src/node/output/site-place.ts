/** Decides whether a folder may be replaced by output: only one that is absent, empty, or was written by this program. */
import { existsSync, lstatSync, readdirSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Project } from "../project.ts";
import { UserError } from "../user-error.ts";

/** A kind of folder that this program writes and replaces as a whole. */
export interface OutputKind {
  /** A file that says so; written into the folder before it is put in place. */
  readonly mark: string;
  /** Entries that together tell a folder written before there were marks. */
  readonly unmarked: readonly string[];
}

export const siteOutput: OutputKind = {
  mark: ".verbatim-site",
  unmarked: ["checksums.txt", "_headers", "pagefind", "data"],
};
export const generatedOutput: OutputKind = {
  mark: ".verbatim-generated",
  unmarked: ["ledger.json", "sources"],
};

/** Left behind by file managers: they make a folder neither full nor a stranger's. */
const litter: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** Where the site of a project goes, with symbolic links resolved. Throws a UserError when that place is not free. */
export function sitePlace(project: Project): string {
  const { root, corpus, seeds, content, scratch } = project;
  const parts = ["src", "tests", "public", "seeds", "content", "node_modules", ".git"];
  return outputPlace(project.dist, siteOutput, {
    above: [root, corpus, scratch, join(root, ".verbatim"), homedir()],
    within: [
      ...parts.map((part) => join(root, part)),
      ...[seeds, content, join(corpus, "public"), join(corpus, ".git")],
    ],
  });
}

/** Where the generated documents of a project go; as `sitePlace`. */
export function generatedPlace(project: Project): string {
  const { root, corpus, seeds, content, generated } = project;
  return outputPlace(generated, generatedOutput, {
    above: [root, corpus, content, homedir()],
    within: [
      ...["src", "tests", "public", "node_modules", ".git"].map((part) => join(root, part)),
      ...[seeds, join(content, "editorial"), join(content, "explainers"), join(corpus, "public")],
    ],
  });
}

interface KeptFolders {
  /** The place may not be or contain one of these. */
  readonly above: readonly string[];
  /** The place may not be, contain or lie in one of these. */
  readonly within: readonly string[];
}

/** @returns the place with symbolic links resolved. */
function outputPlace(place: string, kind: OutputKind, { above, within }: KeptFolders): string {
  const real = realPlace(place);
  if (real === null) refuse(place, "a symbolic link that leads nowhere");
  for (const kept of [...above, ...within].map((each) => realPlace(each) ?? each))
    if (contains(real, kept))
      refuse(place, real === kept ? "a folder of yours" : `a folder that holds ${kept}`);
  for (const kept of within.map((each) => realPlace(each) ?? each))
    if (contains(kept, real)) refuse(place, `a place inside ${kept}`);
  assertReplaceable(real, kind);
  return real;
}

/** Throws a UserError unless the place is absent, an empty folder, or one that this program wrote. */
export function assertReplaceable(place: string, { mark, unmarked }: OutputKind): void {
  if (!existsSync(place)) return;
  if (!lstatSync(place).isDirectory()) refuse(place, "a file");
  const names = readdirSync(place).filter((name) => !litter.has(name));
  if (names.includes(".git")) refuse(place, "a folder under version control (.git)");
  const ours = names.includes(mark) || unmarked.every((name) => names.includes(name));
  if (names.length > 0 && !ours) refuse(place, `a folder with other things in it (${shown(names)})`);
}

function refuse(place: string, found: string): never {
  throw new UserError(
    `${place}: expected a new folder, an empty one or an earlier output of Verbatim, found ${found}; nothing was changed. Choose another place with --out (or VERBATIM_OUT)`,
  );
}

function shown(names: readonly string[]): string {
  const some = names.slice(0, 3).map((name) => JSON.stringify(name).slice(1, -1));
  return names.length > some.length
    ? `${some.join(", ")} and ${names.length - some.length} more`
    : some.join(", ");
}

/** Whether `inner` is `outer` or lies below it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && !/^(?:[a-z]:|[\\/])/iu.test(path));
}

/** A path with its symbolic links resolved as far as it exists; null where a link leads nowhere. */
function realPlace(path: string): string | null {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Below a file there is nothing: whoever writes there hears of it.
    if (code === "ENOTDIR") return path;
    if (code !== "ENOENT" || lstatSync(path, { throwIfNoEntry: false })) return null;
  }
  const parent = dirname(path);
  const above = parent === path ? path : realPlace(parent);
  return above === null ? null : join(above, basename(path));
}
