/** Verdicts on a small document: what is written, that it is understood again, and that it can be taken back. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, beforeEach, test } from "node:test";
import { z } from "astro/zod";
import { parse } from "yaml";
import { ReviewEntry } from "../../../../src/model/editorial/review-entry.ts";
import { refitted } from "../../../../src/node/desk/record/refitted.ts";
import { type ReviewDesk, reviewDesk } from "../../../../src/node/desk/record/review-desk.ts";
import { casualty, ledgerOf, source } from "../../ledger/make.ts";

const doc = source("a", [
  "The ministry said 12 soldiers were killed and 30 were wounded.",
  "Later 40 people were killed, the mayor said.",
]);
const killed = casualty(doc, "12 soldiers were killed", [12, 12], { victims: "military" });
const wounded = casualty(doc, "30 were wounded", [30, 30], { harm: "wounded" });
const document = { source: doc, claims: [killed, wounded] };
const of = (claim: string) => [{ document, claim }];
const reason = { en: "read again" };

const folder = mkdtempSync(join(tmpdir(), "verbatim-desk-"));
const file = join(folder, "review.yaml");
const head = "# By hand.\n- source: b\n  quote: x   # kept\n  verdict: rejected\n";
let desk: ReviewDesk;
beforeEach(() => {
  writeFileSync(file, head);
  desk = reviewDesk(file);
});
after(() => rmSync(folder, { recursive: true }));

const text = () => readFileSync(file, "utf8");
const entries = () => z.array(ReviewEntry).parse(parse(text()));
/** The marks of the claims, once the entries are read by the ledger. */
const marks = () => {
  const { ledger, problems, orphans } = ledgerOf([[doc, [...document.claims]]], {
    review: entries().slice(1),
  });
  assert.deepEqual([problems, orphans], [[], []]);
  return ledger.claims.map(({ id, review }) => [id, review.state]);
};

test("A confirmation is added with its reading, and all else in the file stays", () => {
  desk.decide(of(killed.id), { verdict: "confirmed" });
  assert.ok(text().startsWith(head.trimEnd()));
  assert.deepEqual(entries()[1], {
    source: "a",
    quote: "12 soldiers were killed",
    verdict: "confirmed",
    reading: "killed 12..12 exact military | side: - | when: - | by: -",
  });
  assert.deepEqual(marks(), [
    [killed.id, "confirmed"],
    [wounded.id, "unreviewed"],
  ]);
});

test("A second verdict on a claim takes the place of the first", () => {
  desk.decide(of(killed.id), { verdict: "rejected" });
  desk.decide(of(wounded.id), { verdict: "confirmed" });
  desk.decide(of(killed.id), { verdict: "confirmed" });
  assert.deepEqual(
    entries().map(({ verdict }) => verdict),
    ["rejected", "confirmed", "confirmed"],
  );
  assert.equal(desk.decide(of(killed.id), { verdict: "confirmed" }), null);
});

test("A correction keeps what was set before, and a confirmation of it changes nothing", () => {
  desk.decide(of(wounded.id), { verdict: "corrected", set: { victims: "civilian" }, reason });
  desk.decide(of(wounded.id), { verdict: "corrected", set: { count: 31 }, reason });
  assert.deepEqual(entries()[1], {
    ...{
      source: "a",
      quote: "30 were wounded",
      verdict: "corrected",
      set: { victims: "civilian", count: 31 },
    },
    reading: "wounded 31..31 exact civilian | side: - | when: - | by: -",
    reason,
  });
  assert.equal(desk.decide(of(wounded.id), { verdict: "confirmed" }), null);
  assert.deepEqual(marks()[1], [wounded.id, "corrected"]);
});

test("A reason that was typed as plain text stays so, or gives way to a new one", () => {
  const typed =
    "- source: a\n  quote: 30 were wounded\n  verdict: corrected\n  set: { count: 31 }\n  reason: by hand\n";
  writeFileSync(file, `${head}\n${typed}`);
  const step = desk.settle(1, "30 were wounded", (entry) => ({ ...entry, by: "me" }))!;
  assert.match(text(), /reason: by hand\n/u);
  desk.undo(step);
  assert.equal(text(), `${head}\n${typed}`);
  desk.decide(of(wounded.id), { verdict: "corrected", set: { victims: "civilian" }, reason });
  assert.deepEqual(parse(text())[1].reason, reason);
  assert.deepEqual(parse(text())[1].set, { count: 31, victims: "civilian" });
});

test("A claim is added, corrected, and taken away again with its entry", () => {
  const start = doc.text.indexOf("40 people were killed");
  const span = { start, end: start + "40 people were killed".length };
  const { id } = desk.add(document, span, { harm: "killed", count: 40, trigger: "40 people" }, reason);
  assert.match(id, /^a-killed-/u);
  assert.deepEqual(marks().at(-1), [id, "added"]);
  desk.decide(of(id), { verdict: "corrected", set: { victims: "civilian" }, reason });
  assert.equal(
    desk.rulings(document).get(id)?.claim?.kind === "casualty" &&
      desk.rulings(document).get(id)?.entry.verdict,
    "added",
  );
  assert.equal(desk.decide(of(id), { verdict: "confirmed" }), null);
  desk.decide(of(id), { verdict: "rejected" });
  assert.equal(entries().length, 1);
});

test("What cannot be is refused, and nothing is written", () => {
  const tries: readonly (() => void)[] = [
    () => desk.decide(of(killed.id), { verdict: "corrected", set: { victims: "robots" }, reason }),
    () => desk.decide(of(killed.id), { verdict: "corrected", set: { when: "2020-02-30" }, reason }),
    () => desk.decide(of(killed.id), { verdict: "corrected", set: { speaker: "nobody here" }, reason }),
    () => desk.decide(of("a-killed-00000000"), { verdict: "confirmed" }),
    () => desk.add(document, { start: 0, end: doc.text.length }, { harm: "killed", count: 1 }, reason),
  ];
  for (const attempt of tries) assert.throws(attempt, { name: "UserError" });
  assert.equal(text(), head);
});

test("Each step is taken back, also when the file was changed by hand since", () => {
  const first = desk.decide(of(killed.id), { verdict: "confirmed" })!;
  const afterFirst = text();
  const second = desk.decide(of(killed.id), { verdict: "rejected" })!;
  desk.undo(second);
  assert.equal(text(), afterFirst);
  const third = desk.decide(of(wounded.id), { verdict: "rejected" })!;
  writeFileSync(file, `${text()}\n# A note.\n- source: c\n  quote: y\n  verdict: rejected\n`);
  desk.undo(third);
  desk.undo(first);
  assert.deepEqual(
    entries().map((entry) => entry.source),
    ["b", "c"],
  );
  assert.match(text(), /# A note\./u);
  assert.equal(desk.undo(first), null);
});

test("A file that is no YAML is left as it is, and said", () => {
  writeFileSync(file, "- source: [\n");
  assert.throws(() => desk.decide(of(killed.id), { verdict: "confirmed" }), /YAML/u);
  assert.equal(text(), "- source: [\n");
});

test("Several claims decided at once are one step", () => {
  const step = desk.decide([...of(killed.id), ...of(wounded.id)], { verdict: "confirmed" })!;
  assert.equal(entries().length, 3);
  desk.undo(step);
  assert.equal(text(), head);
});

test("An entry that fits nothing any more is moved to another sentence, or takes the reading there is now", () => {
  const old = {
    source: "a",
    quote: "12 soldiers were slain",
    verdict: "confirmed",
    reading: "killed 11..11",
  } as const;
  const moved = refitted(old, { source: doc, claims: [killed] }, doc.text.slice(0, 62));
  assert.deepEqual(moved, {
    ...{ source: "a", quote: "12 soldiers were killed", verdict: "confirmed" },
    reading: "killed 12..12 exact military | side: - | when: - | by: -",
  });
  assert.throws(() => refitted(old, document, doc.text.slice(0, 62)), /several/u);
  const kept = refitted({ ...old, quote: "12 soldiers" }, document, null);
  assert.equal("reading" in kept && kept.reading, "killed 12..12 exact military | side: - | when: - | by: -");
});
