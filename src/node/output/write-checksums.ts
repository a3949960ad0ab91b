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
  const roots = editions.flatMap((edition, i) =>
    folders.map((folder) => (i === 0 ? folder : `${edition}/${folder}`)),
  );
  const files = roots.flatMap((root) => filesBelow(dist, root)).sort();
  const lines = files.map((file) => `${known.get(file) ?? sha256(readFileSync(join(dist, file)))}  ${file}`);
  writeFileSync(join(dist, "checksums.txt"), `${lines.join("\n")}\n`);
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
