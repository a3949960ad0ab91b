/** Compares a built site with its own `checksums.txt`: what is missing, changed or new. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sha256 } from "../../model/sha256.ts";
import { UserError } from "../user-error.ts";
import { checksumsFile, listedFiles } from "./write-checksums.ts";

export interface CheckedSite {
  /** Files that are as they were built. */
  readonly same: number;
  /** What is not, a line each, in the order of the paths. */
  readonly wrong: readonly string[];
}

export function checkChecksums(site: string): CheckedSite {
  const file = join(site, checksumsFile);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new UserError(
      `${file}: expected the checksums of a built site, found nothing there; name the folder of a site`,
    );
  const sums = readSums(readFileSync(file, "utf8"));
  const added = listedFiles(site).filter((path) => !sums.has(path));
  const wrong = [...sums].flatMap(([path, sum]) => {
    const place = join(site, path);
    if (!existsSync(place)) return [`${path}: missing`];
    return sha256(readFileSync(place)) === sum ? [] : [`${path}: changed since the site was built`];
  });
  return {
    same: sums.size - wrong.length,
    wrong: [...wrong, ...added.map((path) => `${path}: not there when the site was built`)].sort(),
  };
}

/** `<64 hex>  <path>` a line, as `sha256sum` writes it. */
function readSums(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n").flatMap((line) => {
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    return sum && path && !path.split("/").includes("..") ? [[path, sum] as const] : [];
  });
  return new Map(lines);
}
