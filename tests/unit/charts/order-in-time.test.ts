/** Position is read as time: where the statements of this site stand in its timeline. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { dayOf } from "../../../src/charts/claims/day-of.ts";
import { ledgerIndex } from "../../../src/charts/claims/ledger-index.ts";
import { sortedByDay } from "../../../src/charts/claims/sorted-by-day.ts";
import { isDrawn } from "../../../src/charts/claims/status-mark.ts";
import { isoDay } from "../../../src/dates/day-number.ts";
import type { LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import { loadCorpus } from "../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../src/node/project.ts";

const { ledger } = await loadCorpus(project({}));
const { events } = ledgerIndex(ledger);
const claimOf = (source: string, quote: string) => {
  const found = ledger.claims.find((claim) => claim.source === source && claim.quote.includes(quote));
  assert.ok(found, `${source}: ${quote}`);
  return found;
};
const dayIn = (claim: LedgerClaim) => isoDay(dayOf(claim, events)!);

test("The figure of a whole war stands at its end, a running one at the last day it counts", () => {
  assert.equal(dayIn(claimOf("004", "More than 6,500")), "2020-11-10");
  assert.equal(dayIn(claimOf("002", "khoảng 30.000 người")).slice(0, 7), "1994-05");
  assert.equal(dayIn(claimOf("003", "menewaskan 5.000 orang")), "2020-10-22");
});

test("A truce is agreed before it is broken, and each stands on its own day", () => {
  const sorted = sortedByDay(ledger.claims.filter(isDrawn), events);
  const at = (source: string, quote: string) => sorted.indexOf(claimOf(source, quote));
  assert.ok(at("002", "đồng ý ngừng bắn") < at("002", "lệnh ngừng bắn này đã đổ vỡ"));
  assert.ok(at("002", "lại thông báo") < at("002", "cáo buộc nhau vi phạm thỏa thuận"));
  assert.equal(dayIn(claimOf("002", "đồng ý ngừng bắn")), "2020-10-10");
  assert.equal(dayIn(claimOf("002", "lại thông báo")), "2020-10-17");
});

test("What is told of two ceasefires together stands after both were agreed", () => {
  const second = dayOf(claimOf("002", "lại thông báo"), events)!;
  for (const quote of ["Hai lệnh ngừng bắn do Nga", "chết yểu giống hai thỏa thuận trước"])
    assert.ok(dayOf(claimOf("000", quote), events)! >= second, quote);
});
