/** Writes `checksums.txt`, for `sha256sum --check`: the hash of every file that others may keep or cite. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../model/sha256.ts";

const folders = ["data", "charts", "embed", "oembed", "v", "versions"];

/**
 * @param editions the first stands at the root, the others below their code.
 * @param known hashes that whoever wrote the files knows, by their paths; the other files are read.
 */
export function writeChecksums(
  dist: string,
  editions: readonly string[],
  known: ReadonlyMap<string, string>,
): void {
  const files = filesOf(
    dist,
    editions.map((edition, i) => (i === 0 ? "" : `${edition}/`)),
  );
  const lines = files.map((file) => `${known.get(file) ?? sha256(readFileSync(join(dist, file)))}  ${file}`);
  writeFileSync(join(dist, "checksums.txt"), `${lines.join("\n")}\n`);
}

/** The files of a site that its checksums list, whatever its editions are: each stands in a folder of two or three letters. */
export function listedFiles(dist: string): readonly string[] {
  const editions = readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2,3}$/u.test(entry.name))
    .map(({ name }) => `${name}/`);
  return filesOf(dist, ["", ...editions]);
}

function filesOf(dist: string, prefixes: readonly string[]): readonly string[] {
  return prefixes
    .flatMap((prefix) => folders.map((folder) => `${prefix}${folder}`))
    .flatMap((root) => filesBelow(dist, root))
    .sort();
}

function filesBelow(dist: string, root: string): readonly string[] {
  const folder = join(dist, root);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    );
}
