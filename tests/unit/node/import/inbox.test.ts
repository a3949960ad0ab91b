/** An inbox of twenty kinds of files, imported without a line of YAML: what each gives, and what a second run does. */
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { languages } from "../../../../src/languages/index.ts";
import { SourceCard } from "../../../../src/model/sources/source-card.ts";
import { type ImportRow, importInbox } from "../../../../src/node/import/import-inbox.ts";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { type Project, project } from "../../../../src/node/project.ts";
import { readSource } from "../../../../src/read/read-source.ts";

interface Expected {
  readonly id: string;
  readonly language: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly url?: string;
  readonly published?: string;
  readonly from?: string;
  readonly near?: string;
  readonly page?: readonly number[];
  readonly text: readonly string[];
}

const fixtures = fileURLToPath(new URL("../../../fixtures/", import.meta.url));
const expected: {
  readonly taken: Readonly<Record<string, readonly Expected[]>>;
  readonly skipped: Readonly<Record<string, string>>;
} = JSON.parse(readFileSync(join(fixtures, "inbox-expected.json"), "utf8"));

const scratch = mkdtempSync(join(tmpdir(), "verbatim-import-"));
const inbox = join(scratch, "inbox");
const here: Project = project({ VERBATIM_CORPUS: join(scratch, "site") });
let rows: readonly ImportRow[] = [];

before(async () => {
  cpSync(join(fixtures, "inbox"), inbox, { recursive: true });
  mkdirSync(here.corpus, { recursive: true });
  rows = await importInbox(here, inbox);
});
after(() => rmSync(scratch, { recursive: true, force: true }));

const cards = () =>
  parse(readFileSync(join(here.content, "editorial/sources.yaml"), "utf8")) as Record<string, unknown>;
const seed = (id: string) => readFileSync(join(here.seeds, `${id}.txt`));

for (const [file, documents] of Object.entries(expected.taken)) {
  test(`import takes ${file}`, () => {
    const own = rows.flatMap((row) => ("id" in row && row.file === file ? [row] : []));
    assert.deepEqual(
      own.map(({ id, language, near }) => ({ id, language, near })),
      documents.map(({ id, language, near = null }) => ({ id, language, near })),
    );
    for (const document of documents) {
      const card = SourceCard.parse(cards()[document.id]);
      const text = seed(document.id).toString();
      assert.deepEqual(
        text
          .split("\n\n")
          .map((line) => line.replace(/\s+/gu, " ").trim())
          .filter(Boolean),
        document.text,
      );
      const { title, outlet, author, url, published } = card;
      assert.deepEqual(
        { title, outlet, author, url, published },
        {
          title: document.title ? { [document.language]: document.title } : null,
          outlet: document.outlet ?? null,
          author: document.author ?? null,
          url: document.url ?? null,
          published: document.published ? { edtf: document.published, from: document.from } : null,
        },
      );
      assert.equal(card.original?.file, file);
      if (document.page) assert.deepEqual(pagesOf(document.id), document.page);
    }
  });
}

/** The page each paragraph begins on, as `read` finds it. */
function pagesOf(id: string): readonly number[] {
  const read = readSource(seed(id), `${id}.txt`, languages);
  assert.ok("source" in read);
  const { sentences, pageStarts } = read.source;
  const first = sentences.filter(({ paragraph }, i) => sentences[i - 1]?.paragraph !== paragraph);
  return first.map(({ start }) => 1 + pageStarts.filter((at) => at <= start).length);
}

test("import says why it skips a file or a part of one, and takes nothing else", () => {
  const skipped = rows.flatMap((row) => (row.state === "skipped" ? [[row.file, row.why] as const] : []));
  assert.deepEqual(skipped.map(([file]) => file).sort(), Object.keys(expected.skipped).sort());
  for (const [file, why] of skipped) assert.match(why, new RegExp(expected.skipped[file]!, "u"));
  const taken = rows.filter(({ state }) => state === "taken").map(({ file }) => file);
  assert.deepEqual([...new Set(taken)].sort(), Object.keys(expected.taken).sort());
});

test("the imported documents are a corpus without a problem, with the Russian one unread", async () => {
  const { ledger, problems } = await loadCorpus(here);
  assert.deepEqual(problems, []);
  assert.equal(ledger.sources.length, Object.values(expected.taken).flat().length);
  assert.ok(ledger.claims.length > 30);
  assert.equal(ledger.sources.find(({ id }) => id === "svodka")?.language, "ru");
});

test("a second run takes only what has changed, and says which claims are gone", async () => {
  const path = join(inbox, "wire/Harbour shelled.txt");
  const kept = cards();
  const yaml = join(here.content, "editorial/sources.yaml");
  writeFileSync(yaml, `# ours\n${readFileSync(yaml, "utf8")}`);
  writeFileSync(path, readFileSync(path, "utf8").replace("killed 14 people", "killed 16 people"));
  const again = await importInbox(here, inbox);
  const changed = again.flatMap((row) => (row.state === "changed" ? [row] : []));
  assert.deepEqual(
    changed.map(({ id }) => id),
    ["harbour-shelled"],
  );
  assert.ok(
    changed[0]!.moved.length >= 1 && changed[0]!.moved.every((id) => id.startsWith("harbour-shelled-")),
  );
  assert.equal(again.filter(({ state }) => state === "taken").length, 0);
  assert.match(seed("harbour-shelled").toString(), /killed 16 people/u);
  assert.match(readFileSync(yaml, "utf8"), /^# ours\n/u);
  assert.deepEqual(Object.keys(cards()), Object.keys(kept));
  assert.ok(existsSync(join(here.corpus, "originals/office/bulletin.pdf")));
});
