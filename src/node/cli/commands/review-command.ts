/**
 * `verbatim review`: opens the editor's desk; with `--list`, as `npm run review` has it, prints the claims nobody has
 * checked, with the lines to paste into `review.yaml`.
 */
import { reviewDrafts } from "../../ingest/editorial/review-drafts.ts";
import { loadCorpus } from "../../ingest/load-corpus.ts";
import { openProject } from "../../open-project.ts";
import { frameworkAddress } from "../../output/site-address.ts";
import { throwIfProblems } from "../../throw-if-problems.ts";
import { devCommand } from "./dev-command.ts";

export async function reviewCommand(args: readonly string[] = []): Promise<number> {
  const [option, ...more] = args;
  if (option === "--list" && more.length === 0) return list();
  if (option === "--list" || (option !== undefined && !option.startsWith("--host"))) {
    console.error(`expected nothing, --list, or --host <address>, found ${args.join(" ")}`);
    return 2;
  }
  const { base } = frameworkAddress();
  return devCommand(args, `${base === "/" ? "" : base}/_desk/`);
}

async function list(): Promise<number> {
  const { ledger, entries, problems } = await loadCorpus(openProject());
  throwIfProblems(problems);
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const drafts = reviewDrafts(ledger.claims, (source) => texts.get(source)!);
  for (const draft of drafts) console.log(draft);
  console.log(`# ${drafts.length} of ${ledger.claims.length} claims wait for a reader.`);
  return 0;
}
