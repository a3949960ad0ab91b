import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { formFields } from "../../../../src/node/desk/form-fields.ts";
import { withoutSubject } from "../../../../src/node/desk/record/without-subject.ts";
import { deskQueue, type QueuedClaim } from "../../../../src/node/desk/views/desk-queue.ts";
import { casualty, source } from "../../ledger/make.ts";

const doc = source("a", ["3 died.", "3,000 died.", "9 died.", "5 died and 6 fell ill.", "7 died."]);
const none = { cited: false, drawn: false, contradiction: false, state: "unreviewed" } as const;
const claim = (words: string, count: number, change: Partial<QueuedClaim> = {}): QueuedClaim => ({
  claim: casualty(doc, words, [count, count]),
  ...none,
  ...change,
});

test("First comes what readers meet, then the largest; what was read comes last; a sentence stays together", () => {
  const queue = deskQueue([
    claim("3 died", 3),
    claim("3,000 died", 3000),
    claim("9 died", 9, { drawn: true }),
    claim("5 died", 5),
    claim("6 fell ill", 6, { cited: true }),
    claim("7 died", 7, { cited: true, state: "confirmed" }),
  ]);
  assert.deepEqual(
    queue.map(({ sentence, claims }) => [sentence, claims.length]),
    [
      ["s4", 2],
      ["s3", 1],
      ["s2", 1],
      ["s1", 1],
      ["s5", 1],
    ],
  );
});

test("Of a form only what was changed is set; what is not filled in of an addition is not said", () => {
  const { claim: read } = claim("9 died", 9);
  const before = {
    what: "killed",
    value: "9",
    low: "9",
    high: "9",
    qualifier: "exact",
    victims: "unspecified",
    when: "",
  };
  const set = (change: Record<string, string>) => formFields({ ...before, ...change }, before, read);
  assert.deepEqual(set({}), {});
  assert.deepEqual(set({ value: "1.900" }), { count: 1900 });
  assert.deepEqual(set({ qualifier: "about" }), { count: { value: 9, qualifier: "about" } });
  assert.deepEqual(set({ high: "12" }), { count: { low: 9, high: 12 } });
  assert.deepEqual(set({ victims: "civilian", when: "2020-10-10 " }), {
    victims: "civilian",
    when: "2020-10-10",
  });
  assert.deepEqual(formFields({ ...before, when: "" }, { ...before, when: "2020" }, read), { when: null });
  const added = { what: "agreed", stance: "", parties: "North; South", when: "" };
  assert.deepEqual(formFields(added, {}, null), { status: "agreed", parties: ["North", "South"] });
  assert.deepEqual(formFields({ what: "killed", value: "", qualifier: "" }, {}, null), {
    harm: "killed",
    count: { qualifier: "unknown" },
  });
});

test("A document is marked as not about the subject, with or without a card", () => {
  const file = '# Cards.\n"000":\n  title: { en: One }   # kept\n';
  for (const [text, id] of [
    [file, "000"],
    [file, "001"],
    ["", "001"],
    ["# none\n", "a"],
  ] as const) {
    const marked = withoutSubject(text, id);
    assert.equal(parse(marked)[id].about, "none");
    assert.ok(marked.startsWith(text.split("\n")[0]!));
  }
  assert.equal(parse(withoutSubject(file, "000"))["000"].title.en, "One");
});

test("Only the command of the development server knows the desk, so that it is part of no build", () => {
  const root = fileURLToPath(new URL("../../../../src", import.meta.url));
  const knowing = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|mjs)$/u.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !file.includes("/node/desk/") &&
        /["'][^"']*\/node\/desk\/|["']\.\.?\/[^"']*\bdesk\/desk-/u.test(readFileSync(file, "utf8")),
    );
  assert.deepEqual(
    knowing.map((file) => file.slice(root.length)),
    ["/node/cli/commands/dev-command.ts"],
  );
});
