/**
 * Holds what the program reads against labelled passages. A claim meets a label when it touches the label's words,
 * stays within its sentence and tells the same harm; a label with `doubt` counts neither as hit nor as miss.
 */

import type { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import type { CeasefireClaim } from "../../../src/model/claims/ceasefire-claim.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import { sameBounds } from "./same-claim.ts";

interface Label {
  readonly start: number;
  readonly end: number;
  readonly sentence: readonly [number, number];
  readonly doubt?: boolean;
}
export interface CasualtyLabel extends Label {
  readonly kind: string;
  readonly combined_with?: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly as_stated: string;
}
export interface CeasefireLabel extends Label {
  readonly status: string;
}
export interface Passage {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly casualties: readonly CasualtyLabel[];
  readonly ceasefires: readonly CeasefireLabel[];
}

export interface Tally {
  labels: number;
  predicted: number;
  found: number;
  right: number;
}
export const emptyTally = (): Tally => ({ labels: 0, predicted: 0, found: 0, right: 0 });

/** Harmonic mean of precision and recall. */
export const f1 = (hits: number, { labels, predicted }: Tally): number => (2 * hits) / (labels + predicted);

const meets = (claim: Claim, { start, end, sentence }: Label): boolean =>
  claim.start < end && start < claim.end && claim.start >= sentence[0] - 3 && claim.end <= sentence[1] + 3;

/** Adds one passage's claims of one kind to the tally. */
function match<C extends Claim, L extends Label>(
  tally: Tally,
  claims: readonly C[],
  labels: readonly L[],
  alike: (claim: C, label: L) => boolean,
  right: (claim: C, label: L) => boolean,
): void {
  const used = new Set<C>();
  for (const label of labels.toSorted((a, b) => Number(a.doubt ?? false) - Number(b.doubt ?? false))) {
    const fitting = claims.filter((claim) => !used.has(claim) && meets(claim, label) && alike(claim, label));
    const hit = fitting.find((claim) => right(claim, label)) ?? fitting[0];
    if (hit) used.add(hit);
    if (label.doubt) continue;
    tally.labels++;
    if (!hit) continue;
    tally.predicted++;
    tally.found++;
    if (right(hit, label)) tally.right++;
  }
  const doubtful = labels.filter(({ doubt }) => doubt);
  tally.predicted += claims.filter(
    (claim) => !used.has(claim) && !doubtful.some((label) => meets(claim, label)),
  ).length;
}

export function scoreCasualties(tally: Tally, passage: Passage, claims: readonly Claim[]): void {
  const numbered = claims.filter(
    (claim): claim is CasualtyClaim =>
      claim.kind === "casualty" && (claim.count.low ?? claim.count.high) !== null,
  );
  const harmsOf = (label: CasualtyLabel) => [label.kind, ...(label.combined_with ?? [])];
  const alike = (claim: CasualtyClaim, label: CasualtyLabel) =>
    claim.harms.some((harm) => harmsOf(label).includes(harm));
  match(tally, numbered, passage.casualties, alike, (claim, label) => sameBounds(claim.count, label));
}

export function scoreCeasefires(tally: Tally, passage: Passage, claims: readonly Claim[]): void {
  const ceasefires = claims.filter((claim): claim is CeasefireClaim => claim.kind === "ceasefire");
  match(
    tally,
    ceasefires,
    passage.ceasefires,
    () => true,
    (claim, label) => claim.status === label.status,
  );
}
