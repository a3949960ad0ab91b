/** An invented war with known truth: what the ledger makes of its claims, and what the whole program makes of its texts. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  ledgerOfProgram,
  ledgerOfTruth,
  matched,
  problems,
  type Score,
  scoreOfGroups,
  truth,
} from "./invented-war.ts";

const show = process.env["ERRORS"] !== undefined;
/** Floors of precision and recall: from the true claims, then from the texts. They may only rise. */
const floors = {
  toll: [0.94, 1, 0.6, 0.31],
  growth: [1, 1, 0.5, 0.16],
  "same-figure": [1, 0.9, 0.9, 0.43],
  date: [1, 1, 0, 0],
  mediator: [1, 1, 1, 1],
  blame: [1, 1, 1, 0],
  "one-sided": [1, 1, 1, 0.66],
} as const;
const kinds = Object.keys(floors) as (keyof typeof floors)[];

function told(title: string, score: Score): void {
  if (!show) return;
  console.log(
    `${title} ${score.kind}: precision ${score.precision.toFixed(2)}, recall ${score.recall.toFixed(2)}`,
  );
  for (const error of score.errors) console.log(`  ${error}`);
}

/** The truth does not link a part to its whole (`partOf`), as the program does where a text says "including". */
const allowed: ReadonlySet<string> = new Set(["not-24"]);

const share = (right: number, of: number) => (of === 0 ? 1 : right / of);

describe("The invented war, from its true claims", () => {
  const ledger = ledgerOfTruth();

  test("Its files are in order", () => assert.deepEqual(problems, []));

  for (const kind of kinds) {
    test(`Contradictions of the kind ${kind}`, () => {
      told(
        "truth",
        scoreOfGroups(ledger, kind, (id) => id),
      );
    });
  }

  test("What belongs to no group is in none", () => {
    const share = (groups: readonly (readonly string[])[], members: readonly string[]) =>
      groups.some((claims) => members.every((member) => claims.includes(member)));
    const given = ledger.contradictions.map(({ claims }) => claims);
    const wanted = truth.contradictions.map(({ claims }) => claims);
    const together = truth.notContradictions
      .filter(({ members }) => members.length > 1 && share(given, members) && !share(wanted, members))
      .map(({ id }) => id);
    assert.deepEqual(
      together.filter((id) => !allowed.has(id)),
      [],
    );
  });

  test("Placement", () => {
    const placed = new Map(ledger.claims.map((claim) => [claim.id, claim]));
    const wrong = truth.claims.filter(({ id, event }) => placed.get(id)?.event !== event);
    assert.ok(share(truth.claims.length - wrong.length, truth.claims.length) >= 0.94);
    if (show) {
      console.log(
        `truth placement ${share(truth.claims.length - wrong.length, truth.claims.length).toFixed(3)}`,
      );
      for (const { id, event, date, sentence } of wrong)
        console.log(
          `  ${id} ${event} not ${placed.get(id)?.event} ${placed.get(id)?.placedBy} (${date}) ${sentence.slice(0, 90)}`,
        );
    }
  });
});

describe("The invented war, from its texts", () => {
  const ledger = ledgerOfProgram();
  const pairs = matched(ledger);
  const names = new Map([...pairs].map(([id, claim]) => [claim.id, id]));

  for (const kind of kinds) {
    test(`Contradictions of the kind ${kind}`, () => {
      told(
        "program",
        scoreOfGroups(ledger, kind, (id) => names.get(id) ?? id),
      );
    });
  }

  test("Placement, stance, speaker and date of the claims that were found", () => {
    const both = truth.claims.flatMap((claim) => {
      const found = pairs.get(claim.id);
      return found ? [{ claim, found }] : [];
    });
    const scores = {
      found: share(both.length, truth.claims.length),
      placement: share(both.filter(({ claim, found }) => claim.event === found.event).length, both.length),
      stance: share(both.filter(({ claim, found }) => claim.stance === found.stance).length, both.length),
      date: share(
        both.filter(
          ({ claim, found }) =>
            claim.date === (found.dated?.edtf ?? null) || (claim.dateBasis === "inherited" && !found.dated),
        ).length,
        both.length,
      ),
    };
    assert.ok(scores.placement >= 0.85, `placement ${scores.placement}`);
    assert.ok(scores.stance >= 0.93, `stance ${scores.stance}`);
    if (show) {
      console.log(scores);
      for (const { claim, found } of both)
        if (claim.event !== found.event)
          console.log(
            `  ${claim.id} ${claim.event} not ${found.event} ${found.placedBy} (${found.dated?.edtf}) ${claim.sentence.slice(0, 90)}`,
          );
    }
  });
});
