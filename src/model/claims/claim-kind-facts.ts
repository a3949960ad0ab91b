/** What a kind of claim must say of itself, apart from words for readers. */
import type { ClaimRow } from "../data/claim-row.ts";
import type { ClaimKind, ClaimOf } from "./claim.ts";
import type { When } from "./when.ts";

export interface ClaimKindFacts<Kind extends ClaimKind> {
  /** What it tells, by the names of its schema: the harms of a casualty claim, the status of a ceasefire claim. */
  labels(claim: ClaimOf<Kind>): readonly string[];
  /** The date of what it tells, of all the dates that the text ties to it; null = none. */
  when(claim: ClaimOf<Kind>): When | null;
  /** Its own fields, as `extract` prints them. */
  fields(claim: ClaimOf<Kind>): Readonly<Record<string, unknown>>;
  /** Its reading in parts that an editor confirms: `killed 10..99 class-word military`, `when: 2020-09-27`. */
  reading(claim: ClaimOf<Kind>): readonly string[];
  /** The same for a person at a terminal, with the rules beyond that of the claim and its links to others. */
  explained(claim: ClaimOf<Kind>): {
    readonly what: string;
    readonly rules: readonly string[];
    readonly links: readonly string[];
  };
  /** Its own fields as columns of the open data. */
  row(claim: ClaimOf<Kind>): Partial<ClaimRow>;
  /** The same columns in the rows of other kinds. */
  readonly blank: Partial<ClaimRow>;
}
