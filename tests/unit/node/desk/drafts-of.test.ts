/** What is proposed for a corpus that nobody has worked on, and that all of it, once accepted, is read without a problem. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { problemLine } from "../../../../src/model/problem.ts";
import { acceptDraft, draftView } from "../../../../src/node/desk/drafts/accept-draft.ts";
import { draftsOf } from "../../../../src/node/desk/drafts/drafts-of.ts";
import { fileSteps } from "../../../../src/node/desk/record/file-steps.ts";
import { checkExplainers } from "../../../../src/node/ingest/check-explainers.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";

const fixture = join(project({}).root, "tests/fixtures/corpus");
const folder = mkdtempSync(join(tmpdir(), "verbatim-drafts-"));
cpSync(join(fixture, "seeds"), join(folder, "seeds"), { recursive: true });
mkdirSync(join(folder, "content/editorial"), { recursive: true });
cpSync(join(fixture, "content/editorial/site.yaml"), join(folder, "content/editorial/site.yaml"));
cpSync(join(fixture, "content/editorial/sources.yaml"), join(folder, "content/editorial/sources.yaml"));
after(() => rmSync(folder, { recursive: true }));
const here = project({ VERBATIM_CORPUS: folder });

const load = async () => {
  const { ledger, entries, problems } = await loadCorpus(here);
  const all = [...problems, ...checkExplainers(here.content, ledger, entries)];
  assert.deepEqual(all.map(problemLine), []);
  return ledger;
};

test("Each kind is proposed with its reason in every language, and all that is accepted is read", async () => {
  const first = draftsOf(await load(), "en");
  assert.deepEqual(first, draftsOf(await load(), "en"));
  const event = first.find(({ kind }) => kind === "event");
  assert.match(event!.title, /3 March 2014/u);
  assert.match(event!.why, /^Claims about this day: \d+, documents: \d/u);
  for (const language of ["vi", "id"])
    for (const draft of draftsOf(await load(), language)) assert.ok(draft.title && draft.why, draft.id);
  const accepted = new Set<string>();
  for (let round = 0; round < 3; round++)
    for (const draft of draftsOf(await load(), "en")) {
      assert.ok(draftView(draft).text.length > 20);
      if (draft.kind === "explainer" && round < 2) continue;
      if (accepted.has(draft.id)) continue;
      accepted.add(draft.id);
      fileSteps().write(acceptDraft(here.content, draft));
      await load();
    }
  for (const kind of ["event", "actor", "chart", "explainer"])
    assert.ok(
      [...accepted].some((id) => id.startsWith(kind)),
      kind,
    );
  const ledger = await load();
  assert.ok(ledger.claims.filter(({ event: id }) => id?.startsWith("event-")).length > 4);
  assert.ok(existsSync(join(here.content, "explainers/vi/first-look.mdx")));
  // What was accepted is proposed no more; the explainer is not written over.
  const again = draftsOf(ledger, "en");
  assert.deepEqual(
    again.filter(({ id, kind }) => accepted.has(id) && kind !== "explainer"),
    [],
  );
  assert.throws(
    () => acceptDraft(here.content, again.find(({ kind }) => kind === "explainer")!),
    /there already/u,
  );
});
