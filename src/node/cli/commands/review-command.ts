/** `npm run review`: prints the claims nobody has checked, with the lines to paste into `review.yaml`. */
import { reviewDrafts } from "../../ingest/editorial/review-drafts.ts";
import { loadCorpus } from "../../ingest/load-corpus.ts";
import { openProject } from "../../open-project.ts";
import { throwIfProblems } from "../../throw-if-problems.ts";

export async function reviewCommand(): Promise<number> {
  const { ledger, entries, problems } = await loadCorpus(openProject());
  throwIfProblems(problems);
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const drafts = reviewDrafts(ledger.claims, (source) => texts.get(source)!);
  for (const draft of drafts) console.log(draft);
  console.log(`# ${drafts.length} of ${ledger.claims.length} claims wait for a reader.`);
  return 0;
}
