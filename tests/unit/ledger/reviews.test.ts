import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { claimFingerprint } from "../../../src/ledger/reviews/claim-fingerprint.ts";
import type { ReviewEntry } from "../../../src/model/editorial/review-entry.ts";
import { casualty, ceasefire, ledgerOf, source } from "./make.ts";

const doc = source("a", [
  "The ministry said 12 soldiers were killed and 30 were wounded.",
  "Dozens were killed, witnesses said.",
  "Dozens were killed, the mayor said.",
]);
const killed = casualty(doc, "12 soldiers were killed", [12, 12], { victims: "military" });
const wounded = casualty(doc, "30 were wounded", [30, 30], { harm: "wounded" });
const by = { source: "a", by: "an editor", reason: { en: "read again" } } as const;
const run = (...review: ReviewEntry[]) => ledgerOf([[doc, [killed, wounded]]], { review });
const found = (result: ReturnType<typeof run>) => result.problems.map((problem) => problem.found);

describe("Reviews", () => {
  test("A claim nobody reviewed is unreviewed", () => {
    const marks = run().ledger.claims.map(({ review }) => review.state);
    assert.deepEqual(marks, ["unreviewed", "unreviewed"]);
  });

  test("A confirmed claim says who read it and why, and the others stay as they were", () => {
    const { ledger, problems } = run({
      ...by,
      verdict: "confirmed",
      quote: "12 soldiers were killed",
      reading: claimFingerprint(killed),
    });
    assert.deepEqual(problems, []);
    const [first, second] = ledger.claims;
    assert.deepEqual(first?.review, {
      state: "confirmed",
      by: "an editor",
      reason: { en: "read again" },
      corrected: [],
    });
    assert.equal(second?.review.state, "unreviewed");
  });

  test("A confirmation of another reading than the one made now is a problem of its line", () => {
    const entry = { ...by, verdict: "confirmed", quote: "12 soldiers", reading: "killed 11..11" } as const;
    const { problems } = run(entry);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.file, "content/editorial/review.yaml");
    assert.match(problems[0]?.expected ?? "", /killed 12\.\.12/u);
  });

  test("A correction changes what it sets, and the mark names the fields", () => {
    const set = { victims: "military", side: "Northern", when: "2001-02-03" };
    const reading = "wounded 30..30 exact military | side: Northern | when: 2001-02-03 | by: -";
    const { ledger, problems } = run({ ...by, verdict: "corrected", quote: "30 were wounded", set, reading });
    assert.deepEqual(problems, []);
    const claim = ledger.claims[1];
    assert.ok(claim?.kind === "casualty");
    assert.equal(claim.victims, "military");
    assert.deepEqual(claim.when, { edtf: "2001-02-03", basis: "editorial", words: null });
    assert.equal(claim.review.state, "corrected");
    assert.deepEqual(claim.review.corrected.toSorted(), ["side", "victims", "when"]);
  });

  test("A correction that says what is read already is a confirmation", () => {
    const set = { victims: "military" };
    const entry = {
      ...by,
      verdict: "corrected",
      quote: "12 soldiers",
      set,
      reading: claimFingerprint(killed),
    } as const;
    assert.equal(run(entry).ledger.claims[0]?.review.state, "confirmed");
  });

  test("A rejected claim is gone, and so are links to it", () => {
    const repeat = casualty(doc, "Dozens were killed, witnesses", [10, 99], { repeats: killed.id });
    const review: ReviewEntry[] = [{ ...by, verdict: "rejected", quote: "12 soldiers were killed" }];
    const { ledger } = ledgerOf([[doc, [killed, repeat]]], { review });
    assert.equal(ledger.claims.length, 1);
    assert.equal(ledger.claims[0]?.kind === "casualty" && ledger.claims[0].repeats, null);
  });

  test("An added claim is completed, given an id and a place, and marked as added", () => {
    const { ledger, problems } = run({
      ...by,
      verdict: "added",
      quote: "Dozens were killed",
      within: "Dozens were killed, witnesses said.",
      set: {
        kind: "casualty",
        harm: "killed",
        count: { stated: "Dozens", value: null, low: 10, high: 99, qualifier: "class-word", rule: "R6" },
        trigger: "Dozens",
        speaker: "witnesses",
      },
    });
    assert.deepEqual(problems, []);
    const claim = ledger.claims.at(-1);
    assert.ok(claim?.kind === "casualty");
    assert.match(claim.id, /^a-killed-[0-9a-f]{8}$/u);
    assert.equal(doc.text.slice(claim.start, claim.end), "Dozens were killed");
    assert.equal(doc.text.slice(claim.trigger.start, claim.trigger.end), "Dozens");
    assert.equal(claim.sentence, "s2");
    assert.equal(claim.speaker?.name, "witnesses");
    assert.equal(claim.review.state, "added");
    assert.deepEqual(claim.harms, ["killed"]);
  });

  test("An addition the program makes itself by now holds its fields and keeps the program's id", () => {
    const set = { kind: "casualty", harm: "killed", victims: "military", side: "South" };
    const { ledger, problems } = run({ ...by, verdict: "added", quote: "12 soldiers were killed", set });
    assert.deepEqual(problems, []);
    assert.equal(ledger.claims.length, 2);
    assert.equal(ledger.claims[0]?.id, killed.id);
    assert.deepEqual(ledger.claims[0]?.review.corrected, ["side"]);
  });

  test("An added ceasefire statement is completed likewise", () => {
    const talks = source("a", ["Both sides agreed a truce on Friday."]);
    const set = { kind: "ceasefire", status: "agreed", when: "2001-02-02", parties: ["Both sides"] };
    const review: ReviewEntry[] = [{ ...by, verdict: "added", quote: "agreed a truce", set }];
    const { ledger, problems } = ledgerOf([[talks, []]], { review });
    assert.deepEqual(problems, []);
    assert.equal(ledger.claims[0]?.kind, "ceasefire");
  });

  const wrong: readonly [string, ReviewEntry, RegExp][] = [
    [
      "words that are not in the document",
      { ...by, verdict: "rejected", quote: "13 soldiers" },
      /not in it/u,
    ],
    ["words that fit two places", { ...by, verdict: "rejected", quote: "Dozens were killed" }, /several/u],
    [
      "words of several claims",
      { ...by, verdict: "rejected", quote: doc.text.slice(0, 62) },
      /several claims/u,
    ],
    ["words without a claim", { ...by, verdict: "confirmed", quote: "witnesses", reading: "-" }, /none/u],
    ["an unknown document", { ...by, source: "zz", verdict: "rejected", quote: "x" }, /zz/u],
    [
      "a value the claim cannot have",
      { ...by, verdict: "corrected", quote: "30 were", set: { victims: "robots" }, reading: "-" },
      /civilian/u,
    ],
    [
      "a field nobody may set",
      { ...by, verdict: "corrected", quote: "30 were", set: { id: "a-killed-00000000" }, reading: "-" },
      /id/u,
    ],
    [
      "a date that is none",
      { ...by, verdict: "corrected", quote: "30 were", set: { when: "2001-02-30" }, reading: "-" },
      /2001-02-30/u,
    ],
    [
      "a speaker the document does not name",
      { ...by, verdict: "corrected", quote: "30 were", set: { speaker: "the mayor of X" }, reading: "-" },
      /mayor of X/u,
    ],
  ];
  for (const [title, entry, pattern] of wrong) {
    test(`A problem: ${title}`, () => {
      const [only, ...more] = found(run(entry));
      assert.match(only ?? "", pattern);
      assert.deepEqual(more, []);
    });
  }

  test("A problem: two entries for one claim", () => {
    const entry = {
      ...by,
      verdict: "confirmed",
      quote: "12 soldiers",
      reading: claimFingerprint(killed),
    } as const;
    assert.match(found(run(entry, entry))[0] ?? "", /second one/u);
  });

  test("A label tells claims of one quotation apart", () => {
    const quote = doc.text.slice(0, 62);
    const { ledger, problems } = run({ ...by, verdict: "rejected", quote, claim: "wounded" });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ledger.claims.map(({ id }) => id),
      [killed.id],
    );
  });

  test("The reading of a ceasefire statement names its dates, brokers and parties", () => {
    const talks = source("b", ["A truce brokered by Eastland began on 2001-02-02."]);
    const claim = ceasefire(talks, "A truce brokered by Eastland", "agreed", {
      effective: "2001-02-02",
      mediators: ["Eastland"],
      ceasefires: 2,
    });
    const wanted =
      "agreed ×2 | when, declared, effective, ended: - - 2001-02-02 - | mediators: Eastland | parties: - | by: -";
    assert.equal(claimFingerprint(claim), wanted);
  });
});
