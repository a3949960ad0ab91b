/**
 * Holds what the program reads against labelled passages. A claim meets a label when it touches the label's words,
 * stays within its sentence and tells the same harm; a label with `doubt` counts neither as hit nor as miss.
 */

import type { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import type { CeasefireClaim } from "../../../src/model/claims/ceasefire-claim.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import { sameBounds } from "./same-claim.ts";

interface Label {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: readonly [number, number];
  readonly doubt?: boolean;
  /** As it stands in the text; `null` = the source's own voice; missing = not asked. */
  readonly speaker?: string | null;
  /** EDTF; `null` = the text gives none; missing = not asked. */
  readonly date?: string | null;
  readonly stance?: string;
}
export interface CasualtyLabel extends Label {
  readonly kind: string;
  readonly combined_with?: readonly string[];
  readonly low: number | null;
  readonly high: number | null;
  readonly as_stated: string;
  readonly who: string;
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

export interface Matched<C, L> {
  readonly pairs: readonly (readonly [C, L])[];
  readonly missed: readonly L[];
  readonly invented: readonly C[];
}

/** Claims of one kind beside their labels; what only a doubtful label meets is left out altogether. */
function matched<C extends Claim, L extends Label>(
  claims: readonly C[],
  labels: readonly L[],
  alike: (claim: C, label: L) => boolean,
  right: (claim: C, label: L) => boolean,
): Matched<C, L> {
  const used = new Set<C>();
  const [pairs, missed]: [[C, L][], L[]] = [[], []];
  for (const label of labels.toSorted((a, b) => Number(a.doubt ?? false) - Number(b.doubt ?? false))) {
    const fitting = claims.filter((claim) => !used.has(claim) && meets(claim, label) && alike(claim, label));
    const hit = fitting.find((claim) => right(claim, label)) ?? fitting[0];
    if (hit) used.add(hit);
    if (label.doubt) continue;
    if (hit) pairs.push([hit, label]);
    else missed.push(label);
  }
  const doubtful = labels.filter(({ doubt }) => doubt);
  const invented = claims.filter(
    (claim) => !used.has(claim) && !doubtful.some((label) => meets(claim, label)),
  );
  return { pairs, missed, invented };
}

/** Adds one passage's claims of one kind to the tally. */
function add<C extends Claim, L extends Label>(
  tally: Tally,
  { pairs, missed, invented }: Matched<C, L>,
  right: (claim: C, label: L) => boolean,
): void {
  tally.labels += pairs.length + missed.length;
  tally.predicted += pairs.length + invented.length;
  tally.found += pairs.length;
  tally.right += pairs.filter(([claim, label]) => right(claim, label)).length;
}

/** A passage's casualty claims with a figure beside their labels. */
export function matchedCasualties(
  passage: Pick<Passage, "casualties">,
  claims: readonly Claim[],
): Matched<CasualtyClaim, CasualtyLabel> {
  const numbered = claims.filter(
    (claim): claim is CasualtyClaim =>
      claim.kind === "casualty" && (claim.count.low ?? claim.count.high) !== null,
  );
  const harmsOf = (label: CasualtyLabel) => [label.kind, ...(label.combined_with ?? [])];
  const alike = (claim: CasualtyClaim, label: CasualtyLabel) =>
    claim.harms.some((harm) => harmsOf(label).includes(harm));
  return matched(numbered, passage.casualties, alike, sameFigure);
}

/** A passage's ceasefire claims beside their labels. */
export function matchedCeasefires(
  passage: Pick<Passage, "ceasefires">,
  claims: readonly Claim[],
): Matched<CeasefireClaim, CeasefireLabel> {
  const ceasefires = claims.filter((claim): claim is CeasefireClaim => claim.kind === "ceasefire");
  return matched(ceasefires, passage.ceasefires, () => true, sameStatus);
}

export const sameFigure = (claim: CasualtyClaim, label: CasualtyLabel): boolean =>
  sameBounds(claim.count, label);
export const sameStatus = (claim: CeasefireClaim, label: CeasefireLabel): boolean =>
  claim.status === label.status;

export const scoreCasualties = (tally: Tally, passage: Passage, claims: readonly Claim[]): void =>
  add(tally, matchedCasualties(passage, claims), sameFigure);

export const scoreCeasefires = (tally: Tally, passage: Passage, claims: readonly Claim[]): void =>
  add(tally, matchedCeasefires(passage, claims), sameStatus);
