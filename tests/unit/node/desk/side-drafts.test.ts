/** The two parties of a war: proposed from whose people are counted and who accuses, written below the entry that is there. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { acceptDraft } from "../../../../src/node/desk/drafts/accept-draft.ts";
import { draftsOf } from "../../../../src/node/desk/drafts/drafts-of.ts";
import { fileSteps } from "../../../../src/node/desk/record/file-steps.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-sides-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const here = project({ VERBATIM_CORPUS: folder });
mkdirSync(join(folder, "seeds"));
mkdirSync(join(folder, "content/editorial"), { recursive: true });
const texts = {
  "one.txt":
    "The army of Velmark said that 12 of its soldiers had been killed near Port Velm on 4 March 2031. Orsana's Ministry of Defence accused Velmark of breaking the ceasefire.\n",
  "two.txt":
    "At least 30 Orsanan soldiers were killed at the bridge on 5 March 2031. Velmark's government accused Orsana of violating the ceasefire.\n",
  "three.txt":
    "According to the Red Cross, 9 civilians were killed on 6 March 2031. The army of Velmark said that 7 of its soldiers had been wounded. Orsana accused Velmark of breaking the ceasefire again.\n",
  "four.txt":
    "Velmark said that 5 of its soldiers had been killed on 8 March 2031. Orsana said that 4 of its soldiers had been killed.\n",
};
for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, "seeds", name), text);
const events = join(folder, "content/editorial/events.yaml");
const before =
  "# ours\n- id: velm-war\n  kind: war # the only one\n  name: The Velm war\n  edtf: 2031-01-01/2031-06-30\n\n# below\n";
writeFileSync(events, before);

const sides = async () =>
  draftsOf((await loadCorpus(here)).ledger, "en").filter(({ kind }) => kind === "sides");

test("the parties are proposed with all their spellings, and no organisation among them", async () => {
  const [draft, ...more] = await sides();
  assert.deepEqual(more, []);
  assert.match(draft!.title, /^The Velm war: /u);
  const { fields } = draft!.write as {
    readonly fields: { readonly sides: { readonly id: string; forms: string[] }[] };
  };
  assert.deepEqual(fields.sides.map(({ id }) => id).sort(), ["orsana", "velmark"]);
  assert.match(draft!.why, /^\d+ claims name people of/u);
});

test("accepted, they stand below the entry, which keeps its comments, and are taken back to the letter", async () => {
  const [draft] = await sides();
  const steps = fileSteps();
  const step = steps.write(acceptDraft(here.content, draft!));
  const text = readFileSync(events, "utf8");
  assert.ok(text.startsWith(before.slice(0, before.indexOf("\n\n"))), text);
  assert.ok(text.endsWith("\n# below\n"));
  const { ledger, problems } = await loadCorpus(here);
  assert.deepEqual(problems, []);
  assert.equal(ledger.events[0]!.sides!.length, 2);
  assert.ok(ledger.claims.some((claim) => claim.kind === "casualty" && claim.victimSide !== null));
  assert.deepEqual(await sides(), []);
  steps.undo(step);
  assert.equal(readFileSync(events, "utf8"), before);
});

test("what somebody has changed since is not taken back", async () => {
  const [draft] = await sides();
  const steps = fileSteps();
  const step = steps.write(acceptDraft(here.content, draft!));
  writeFileSync(events, `${readFileSync(events, "utf8")}# mine\n`);
  assert.throws(() => steps.undo(step), /was changed since/u);
  assert.match(readFileSync(events, "utf8"), /# mine\n$/u);
});
