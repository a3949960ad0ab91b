/**
 * The words of each kind of claim, in one entry a kind. What a kind says of itself without words is in
 * `model/claims/claim-kinds.ts`.
 */
import type { ClaimKind } from "../model/claims/claim.ts";
import type { Count } from "../model/claims/count.ts";
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { boundsInWords } from "./bounds-in-words.ts";
import { harmInWords } from "./harm-in-words.ts";
import { statusInWords } from "./status-in-words.ts";
import { strings } from "./strings.ts";

/** A field of a claim for its card. Empty ones are left out by whoever shows them. */
export type ClaimDetail = {
  readonly label: string;
} & (
  | { readonly text: string }
  /** A figure, with how it is hedged. */
  | { readonly figure: string; readonly hedge: string }
  /** Names as the document prints them. */
  | { readonly names: readonly string[] }
  /** Words of the document. */
  | { readonly printed: string | null }
);

interface ClaimKindWords<Claim> {
  /** "about 30,000 killed", "ceasefire violated": all of the claim but its date, its speaker and its document. */
  says(claim: Claim, lexicon: readonly LexiconEntry[], language: string): string;
  /** Whether `says` names the speaker already. */
  namesSpeaker(claim: Claim): boolean;
  details(claim: Claim, language: string): readonly ClaimDetail[];
}

/** @public The registry. */
export const claimKindWords: {
  readonly [Kind in ClaimKind]: ClaimKindWords<Extract<LedgerClaim, { kind: Kind }>>;
} = {
  casualty: {
    says: (claim, _lexicon, language) => harmInWords(claim, language),
    namesSpeaker: () => false,
    details({ count, victims, side }, language) {
      const { fields, victims: people } = strings(language).claims;
      return [
        { label: fields.bounds, ...bounded(count, language) },
        { label: fields.victims, text: victims === "unspecified" ? "" : people[victims] },
        { label: fields.side, names: side === null ? [] : [side] },
      ];
    },
  },
  ceasefire: {
    says: statusInWords,
    namesSpeaker: ({ stance }) => stance !== "states",
    details({ mediators, parties, purpose, duration }, language) {
      const { fields } = strings(language).claims;
      return [
        { label: fields.mediators, names: mediators },
        { label: fields.parties, names: parties },
        { label: fields.purpose, printed: purpose },
        { label: fields.duration, printed: duration },
      ];
    },
  },
};

const wordsOf = (claim: LedgerClaim) => claimKindWords[claim.kind] as ClaimKindWords<LedgerClaim>;

export const saidInWords = (claim: LedgerClaim, lexicon: readonly LexiconEntry[], language: string): string =>
  wordsOf(claim).says(claim, lexicon, language);

export const namesSpeaker = (claim: LedgerClaim): boolean => wordsOf(claim).namesSpeaker(claim);

export const claimDetails = (claim: LedgerClaim, language: string): readonly ClaimDetail[] =>
  wordsOf(claim).details(claim, language);

function bounded(count: Count, language: string) {
  const hedge = strings(language).claims.qualifier[count.qualifier];
  const bounds = boundsInWords(count, language);
  return bounds === null ? { text: hedge } : { figure: bounds, hedge };
}
