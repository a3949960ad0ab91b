/** Fixes every chart whose content has changed since its last version; what is fixed already is never written again. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Release } from "../../model/editorial/release.ts";
import { type Problem, ProblemsError } from "../../model/problem.ts";
import { sha256 } from "../../model/sha256.ts";
import { contentHash, fixedChart, type ReleasePlace } from "../../publish/release/fixed-chart.ts";
import { UserError } from "../user-error.ts";
import { checkReleases } from "./check-releases.ts";
import { readReleases, versionFolder, writeReleases } from "./read-releases.ts";

export interface ReleaseOutcome {
  readonly slug: string;
  readonly version: string;
  /** `withdrawn`: the content is that of a withdrawn version, so it is not fixed again. */
  readonly state: "new" | "unchanged" | "withdrawn";
}

/**
 * @param folder where `public/` is. @param date `YYYY-MM-DD`. @param reason what changed; null = not given.
 * Throws a ProblemsError, and writes nothing, when a released file has been changed or the date goes back.
 */
export function releaseCharts(
  folder: string,
  place: ReleasePlace,
  date: string,
  reason: string | null,
): readonly ReleaseOutcome[] {
  const releases = [...readReleases(folder)];
  const problems = [...checkReleases(folder), ...backwards(releases, date)];
  if (problems.length > 0) throw new ProblemsError(problems);
  const outcomes: ReleaseOutcome[] = [];
  for (const spec of place.ledger.charts) {
    const last = releases.findLast(({ slug }) => slug === spec.slug);
    const same = last?.version.endsWith(`-${contentHash(spec, place)}`);
    if (last && same) {
      const state = last.withdrawn ? "withdrawn" : "unchanged";
      outcomes.push({ slug: spec.slug, version: last.version, state });
    } else {
      const release = write(folder, spec, place, date, reason);
      releases.push(release);
      outcomes.push({ slug: spec.slug, version: release.version, state: "new" });
    }
  }
  writeReleases(folder, releases);
  return outcomes;
}

function write(
  folder: string,
  spec: ChartSpec,
  place: ReleasePlace,
  date: string,
  reason: string | null,
): Release {
  const { version, files, heights, pictures, summaries, asOf } = fixedChart(spec, place, date);
  const root = versionFolder(folder, version);
  writeNew([...files].map(([path, text]) => [join(root, path), text]));
  const hashes = Object.fromEntries([...files].map(([path, text]) => [path, sha256(text)]));
  const { slug, title } = spec;
  const measured = { heights, pictures, summaries };
  return { slug, version, date, title, asOf, reason, ...measured, files: hashes, withdrawn: null };
}

/** All of them or none: what was written before one failed is removed again. */
function writeNew(files: readonly (readonly [file: string, text: string])[]): void {
  const there = files.find(([file]) => existsSync(file));
  if (there) throw new UserError(`${there[0]}: is there already; a released file is never written again`);
  const written: string[] = [];
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      written.push(file);
      writeFileSync(file, text);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw error;
  }
}

function backwards(releases: readonly Release[], date: string): readonly Problem[] {
  const last = releases
    .map((release) => release.date)
    .sort()
    .at(-1);
  if (last === undefined || date >= last) return [];
  const todo = "release with the day of today";
  return [
    {
      file: "public/versions.json",
      line: 1,
      column: 1,
      expected: `a day from ${last} on`,
      found: date,
      todo,
    },
  ];
}
