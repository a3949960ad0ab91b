/**
 * `npm run release -- <YYYY-MM-DD> [--reason "…"] [--no-quotes]` fixes every chart that has changed, and
 * writes what changed for readers since the last release; with --no-quotes, documents removed since leave their name and
 * the reason, and none of their words;
 * `npm run release -- [<YYYY-MM-DD>] --withdraw <version>/<slug> --reason "…"` withdraws one.
 */
import { parseArgs } from "node:util";
import { ingest } from "../../ingest/ingest.ts";
import { watchInputs } from "../../ingest/watch-inputs.ts";
import { openProject } from "../../open-project.ts";
import { absoluteAddresses, siteAddress } from "../../output/site-address.ts";
import { releaseChanges } from "../../release/release-changes.ts";
import { releaseCharts } from "../../release/release-charts.ts";
import { withdrawRelease } from "../../release/withdraw-release.ts";

const usage =
  'expected a day (YYYY-MM-DD), or --withdraw <version>/<slug> --reason "why"; the day is never taken from a clock';

export async function releaseCommand(args: readonly string[]): Promise<number> {
  const asked = readArgs(args);
  if (!asked) {
    console.error(usage);
    return 2;
  }
  const here = openProject();
  siteAddress();
  const assertUnchanged = watchInputs(here);
  const { ledger } = await ingest(here);
  const place = { ledger, address: absoluteAddresses() };
  assertUnchanged();
  if (asked.withdraw !== null) {
    withdrawRelease(here.corpus, place, asked.withdraw, { date: asked.date, reason: asked.reason });
    console.log(`withdrawn  ${asked.withdraw}`);
    return 0;
  }
  for (const { slug, version, state } of releaseCharts(here.corpus, place, asked.date, asked.reason))
    console.log(`${state.padEnd(9)}  ${version}/${slug}`);
  const changes = releaseChanges(here.content, ledger, asked.date, asked.reason, asked.quotes);
  if (changes > 0) console.log(`${changes} changes written to content/editorial/changes.yaml`);
  return 0;
}

type Asked =
  | { readonly withdraw: string; readonly date: string | null; readonly reason: string }
  | {
      readonly withdraw: null;
      readonly date: string;
      readonly reason: string | null;
      readonly quotes: boolean;
    };

function readArgs(args: readonly string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        withdraw: { type: "string" },
        reason: { type: "string" },
        "no-quotes": { type: "boolean" },
      },
      allowPositionals: true,
    });
    const [date = null, ...more] = positionals;
    if (more.length > 0 || (date !== null && !isDay(date))) return null;
    const { withdraw, reason } = values;
    if (withdraw !== undefined) return reason ? { withdraw, date, reason } : null;
    return date === null
      ? null
      : { withdraw: null, date, reason: reason ?? null, quotes: !values["no-quotes"] };
  } catch {
    return null;
  }
}

/** A day of the calendar: `2026-02-30` is none. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
