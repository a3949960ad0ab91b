/**
 * What every kind of claim must say of itself, for all code that treats kinds alike. A new kind is an entry here, one in
 * `extract/extract.ts` (how it is read) and one in `i18n/claim-kind-words.ts` (its words); the compiler names what is missing.
 */
import type { ClaimRow } from "../data/claim-row.ts";
import { casualtyKind } from "./casualty-kind.ts";
import { ceasefireKind } from "./ceasefire-kind.ts";
import type { Claim, ClaimKind } from "./claim.ts";
import type { ClaimKindFacts } from "./claim-kind-facts.ts";
import type { When } from "./when.ts";

/** @public The registry. */
export const claimKinds = {
  casualty: casualtyKind,
  ceasefire: ceasefireKind,
} satisfies { readonly [Kind in ClaimKind]: ClaimKindFacts<Kind> };

const factsOf = (claim: Claim) => claimKinds[claim.kind] as ClaimKindFacts<ClaimKind>;

/** Tags of a claim: its harms, or its status. */
export const labelsOf = (claim: Claim): readonly string[] => factsOf(claim).labels(claim);
/** The claim's own fields, as `extract` prints them. */
export const fieldsOf = (claim: Claim) => factsOf(claim).fields(claim);
/** The claim's reading in parts that an editor confirms. */
export const readingOf = (claim: Claim) => factsOf(claim).reading(claim);
/** What `extract --explain` prints of the claim. */
export const explainedOf = (claim: Claim) => factsOf(claim).explained(claim);
/** The date that the claim's text gives; null if it gives none. */
export const whenOf = (claim: Claim): When | null => factsOf(claim).when(claim);

/** The columns that belong to one kind or another. */
type KindColumns = Pick<
  ClaimRow,
  { [Kind in ClaimKind]: keyof (typeof claimKinds)[Kind]["blank"] }[ClaimKind]
>;
const blank: KindColumns = Object.assign({}, ...Object.values(claimKinds).map((kind) => kind.blank));

/** Its own columns filled, those of other kinds empty. */
export const kindColumns = (claim: Claim): KindColumns => ({ ...blank, ...factsOf(claim).row(claim) });
