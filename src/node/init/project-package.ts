/** The `package.json` of a project: scripts of the command's names, and the program it depends on. */
import { slug } from "../import/document-id.ts";

const scripts: Readonly<Record<string, string>> = {
  dev: "verbatim dev",
  build: "verbatim build",
  serve: "verbatim serve",
  import: "verbatim import inbox",
  check: "verbatim check",
};

interface Package {
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly [other: string]: unknown;
}

/**
 * @param before the file as it is; null where there is none.
 * @param folder its folder's name.
 * @param program as a dependency; null = not known.
 * @returns the same text where nothing is missing.
 */
export function projectPackage(before: string | null, folder: string, program: string | null): string {
  const found: Package =
    before === null ? { name: slug(folder) || "my-site", private: true, type: "module" } : JSON.parse(before);
  const missing = Object.entries(scripts).filter(([name]) => !Object.hasOwn(found.scripts ?? {}, name));
  const depends = "verbatim" in { ...found.dependencies, ...found.devDependencies };
  if (before !== null && missing.length === 0 && (depends || program === null)) return before;
  const after = {
    ...found,
    // `npm init` puts a test there that only fails.
    scripts: { ...found.scripts, ...Object.fromEntries(missing) },
    ...(depends || program === null ? {} : { dependencies: { ...found.dependencies, verbatim: program } }),
  };
  return `${JSON.stringify(after, null, 2)}\n`;
}
