/** Withdraws a fixed version: its files become tombstones at the same addresses, and the list says since when and why. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Withdrawal } from "../../model/editorial/release.ts";
import { ProblemsError } from "../../model/problem.ts";
import { sha256 } from "../../model/sha256.ts";
import type { ReleasePlace } from "../../publish/release/fixed-chart.ts";
import { tombstones } from "../../publish/release/tombstones.ts";
import { checkReleases } from "./check-releases.ts";
import { readReleases, versionFolder, writeReleases } from "./read-releases.ts";

/** @param name `<version>/<slug>` */
export function withdrawRelease(
  folder: string,
  place: ReleasePlace,
  name: string,
  withdrawn: Withdrawal,
): void {
  const problems = checkReleases(folder);
  if (problems.length > 0) throw new ProblemsError(problems);
  const releases = readReleases(folder);
  const release = releases.find(({ version, slug }) => `${version}/${slug}` === name);
  if (!release || release.withdrawn) {
    const expected = "the name of a version that stands";
    const known = releases.filter((each) => !each.withdrawn).map(({ version, slug }) => `${version}/${slug}`);
    const todo = `name one of: ${known.join(", ") || "there are none"}`;
    throw new ProblemsError([
      { file: "public/versions.json", line: 1, column: 1, expected, found: name, todo },
    ]);
  }
  const { site } = place.ledger;
  const files = tombstones({
    release,
    reason: withdrawn.reason,
    site: site.title,
    editions: site.editions,
    address: place.address,
  });
  const root = versionFolder(folder, release.version);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
  // The summaries tell the very figures that are withdrawn.
  const changed = { ...release, summaries: {}, files: hashes, withdrawn };
  writeReleases(
    folder,
    releases.map((each) => (each === release ? changed : each)),
  );
}
