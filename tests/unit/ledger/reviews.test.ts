import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { defaultSite } from "../../../src/ledger/editorial/default-editorial.ts";
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

  test("A confirmation of another reading than the one made now waits, and its claim is unreviewed", () => {
    const entry = { ...by, verdict: "confirmed", quote: "12 soldiers", reading: "killed 11..11" } as const;
    const { problems, orphans, ledger } = run(entry);
    assert.deepEqual(problems, []);
    assert.equal(orphans.length, 1);
    assert.equal(orphans[0]?.problem.file, "content/editorial/review.yaml");
    assert.match(orphans[0]?.problem.expected ?? "", /killed 12\.\.12/u);
    assert.equal(ledger.claims[0]?.review.state, "unreviewed");
  });

  test("A confirmation needs neither a reason nor a name nor the reading", () => {
    const entry = { source: "a", verdict: "confirmed", quote: "12 soldiers" } as const;
    const { problems, orphans, ledger } = run(entry);
    assert.deepEqual([problems, orphans], [[], []]);
    assert.deepEqual(ledger.claims[0]?.review, { state: "confirmed", by: null, reason: null, corrected: [] });
  });

  test("The reviewer of the site read what an entry without a name is about", () => {
    const review: ReviewEntry[] = [{ source: "a", verdict: "confirmed", quote: "12 soldiers" }];
    const site = { ...defaultSite, reviewer: "the desk" };
    const { ledger } = ledgerOf([[doc, [killed, wounded]]], { review, site });
    assert.equal(ledger.claims[0]?.review.by, "the desk");
  });

  test("Words that stand twice are decided by saying which of the two is meant", () => {
    const twice = source("a", ["Ten people were killed.", "Rain fell.", "Ten people were killed."]);
    const claims = [0, 2].map((i) => {
      const { start, end, id: sentence } = twice.sentences[i]!;
      const span = { start, end };
      return {
        ...casualty(twice, "Ten people", [10, 10]),
        ...span,
        trigger: span,
        sentence,
        id: `a-killed-0000000${i}`,
      };
    });
    const entry = {
      source: "a",
      verdict: "rejected",
      quote: "Ten people were killed.",
      occurrence: 2,
    } as const;
    for (const each of [entry, { ...entry, quote: "Ten people", within: "Ten people were killed." }]) {
      const { ledger, orphans } = ledgerOf([[twice, claims]], { review: [each] });
      assert.deepEqual(orphans, []);
      assert.deepEqual(
        ledger.claims.map(({ id }) => id),
        ["a-killed-00000000"],
      );
    }
    const third = ledgerOf([[twice, claims]], { review: [{ ...entry, occurrence: 3 }] });
    assert.match(third.orphans[0]?.problem.found ?? "", /2 times/u);
  });

  test("An entry whose sentence was changed is offered the sentence most like it", () => {
    const entry = { ...by, verdict: "rejected", quote: "12 soldiers were killed, and 30 wounded" } as const;
    const { orphans, problems, ledger } = run(entry);
    assert.deepEqual(problems, []);
    assert.deepEqual(orphans[0]?.nearest, { id: "s1", text: doc.text.slice(0, 62) });
    assert.equal(ledger.claims.length, 2);
    const nothing = run({ ...by, verdict: "rejected", quote: "Nobody voted in Brussels yesterday" });
    assert.equal(nothing.orphans[0]?.nearest, null);
  });

  test("A count is written in short: a number, a number with a hedge, or its bounds", () => {
    const added = (count: unknown) => {
      const set = { harm: "killed", trigger: "Dozens", count };
      const within = "Dozens were killed, witnesses said.";
      const { ledger, problems } = run({ ...by, verdict: "added", quote: "Dozens were killed", within, set });
      assert.deepEqual(problems, []);
      const claim = ledger.claims.at(-1);
      assert.ok(claim?.kind === "casualty");
      return claim.count;
    };
    const stated = "Dozens";
    assert.deepEqual(added(330), { stated, value: 330, low: 330, high: 330, qualifier: "exact", rule: "R1" });
    assert.deepEqual(added({ value: 100, qualifier: "about" }), {
      ...{ stated, value: 100, low: 90, high: 110, qualifier: "about", rule: "R2" },
    });
    assert.deepEqual(added({ low: 20, high: 99 }), {
      ...{ stated, value: null, low: 20, high: 99, qualifier: "range", rule: "R7" },
    });
    assert.deepEqual(added({ low: 20 }), {
      ...{ stated, value: null, low: 20, high: null, qualifier: "at-least", rule: "R5" },
    });
  });

  test("A correction of the count keeps the printed words", () => {
    const set = { count: { value: 13, qualifier: "at-least" } };
    const { ledger } = run({ ...by, verdict: "corrected", quote: "12 soldiers were killed", set });
    const claim = ledger.claims[0];
    assert.deepEqual(claim?.kind === "casualty" && claim.count, {
      ...{
        stated: "12 soldiers were killed",
        value: 13,
        low: 13,
        high: null,
        qualifier: "at-least",
        rule: "R5",
      },
    });
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

  const lost: readonly [string, ReviewEntry, RegExp][] = [
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
      "a speaker the document does not name",
      { ...by, verdict: "corrected", quote: "30 were", set: { speaker: "the mayor of X" } },
      /mayor of X/u,
    ],
  ];
  for (const [title, entry, pattern] of lost) {
    test(`An entry that waits, and stops nothing: ${title}`, () => {
      const { orphans, problems, ledger } = run(entry);
      const [only, ...more] = orphans;
      assert.match(only?.problem.found ?? "", pattern);
      assert.deepEqual([more, problems], [[], []]);
      assert.deepEqual(
        ledger.claims.map(({ review }) => review.state),
        ["unreviewed", "unreviewed"],
      );
    });
  }

  const wrong: readonly [string, ReviewEntry, RegExp][] = [
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
  ];
  for (const [title, entry, pattern] of wrong) {
    test(`A problem: ${title}`, () => {
      const [only, ...more] = found(run(entry));
      assert.match(only ?? "", pattern);
      assert.deepEqual(more, []);
    });
  }

  test("Of two entries for one claim the first holds, and the second waits", () => {
    const entry = {
      ...by,
      verdict: "confirmed",
      quote: "12 soldiers",
      reading: claimFingerprint(killed),
    } as const;
    const { orphans, ledger } = run(entry, entry);
    assert.deepEqual(
      orphans.map((each) => each.entry),
      [1],
    );
    assert.match(orphans[0]?.problem.found ?? "", /second one/u);
    assert.equal(ledger.claims[0]?.review.state, "confirmed");
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
