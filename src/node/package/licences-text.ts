/** The licences of all packages that are installed with Verbatim, read from the lock file: `docs/licences.md`. */

/** What of `package-lock.json` is read here. */
export interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>
  >;
}

/** Licences that may be installed together with a program under the MIT licence, in SPDX's names or as a package states them. */
export const allowedLicences: ReadonlySet<string> = new Set([
  ...[
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BlueOak-1.0.0",
    "CC0-1.0",
    "ISC",
    "MIT",
    "MIT-0",
  ],
  ...["MPL-2.0", "OFL-1.1", "Python-2.0", "Unlicense", "Zlib", "LGPL-3.0-or-later"],
  // duck (with mammoth): its licence file is the two-clause one.
  "BSD",
  // dejavu-fonts-ttf: the licence of Bitstream Vera, which allows use, copies and changes under another name.
  "SEE LICENSE IN README.md AND LICENSE",
]);

/** Licences that an expression such as `(MIT OR GPL-3.0-or-later)` leaves in force; of a choice, the first allowed one. */
export function licencesIn(expression: string): readonly string[] {
  if (allowedLicences.has(expression)) return [expression];
  const plain = expression.replaceAll(/[()]/gu, "");
  const choices = plain.split(" OR ");
  const found = choices.map((choice) => choice.split(" AND "));
  return found.find((all) => all.every((name) => allowedLicences.has(name))) ?? found[0]!;
}

/** Markdown: a table for what every installation has, one for what only work on Verbatim itself needs. */
export function licencesText({ packages }: LockFile): string {
  const all = Object.entries(packages).filter(([path]) => path !== "");
  const table = (dev: boolean) => {
    const byLicence = Map.groupBy(
      all.filter(([, entry]) => (entry.dev === true) === dev),
      ([, { license }]) => license ?? "none stated",
    );
    const rows = [...byLicence].sort(([a], [b]) => (a < b ? -1 : 1));
    return rows.map(
      ([licence, entries]) => `| ${licence} | ${packageNames(entries.map(([path]) => path))} |`,
    );
  };
  return [
    "# Licences of dependencies",
    "",
    "Generated from `package-lock.json` by `npm run reference`. Verbatim itself is under the [MIT licence](../LICENSE).",
    "Readers' browsers receive code of Pagefind and the stemmers (both MIT) and the font Source Serif 4 (OFL-1.1).",
    "",
    "## Installed with Verbatim",
    "",
    ...["| licence | packages |", "| --- | --- |", ...table(false)],
    "",
    "## Only for work on Verbatim",
    "",
    ...["| licence | packages |", "| --- | --- |", ...table(true)],
    "",
  ].join("\n");
}

/** `node_modules/a/node_modules/b` is `b`; each name once. */
function packageNames(paths: readonly string[]): string {
  const names = paths.map((path) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  return [...new Set(names)].sort().join(", ");
}
