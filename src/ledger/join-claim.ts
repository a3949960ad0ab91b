/** A claim with what is known around it before it has an event: its sentence, its days, its translations. */

import { closeInterval } from "../dates/close-interval.ts";
import { completeYear } from "../dates/complete-year.ts";
import type { Claim } from "../model/claims/claim.ts";
import { whenOf } from "../model/claims/claim-kinds.ts";
import type { When } from "../model/claims/when.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { Sentence, Source } from "../model/sources/source.ts";
import type { AsOf, SourceCard } from "../model/sources/source-card.ts";
import type { Reviewed } from "./reviews/apply-reviews.ts";
import { asOfCard } from "./source-entry.ts";

export interface Surroundings {
  readonly source: Source;
  readonly sentence: Sentence;
  readonly card: SourceCard;
  readonly translations: Readonly<Record<string, string>>;
}

export function joinClaim({ claim, review }: Reviewed, around: Surroundings): LedgerClaim {
  const { source, sentence, card, translations } = around;
  const asOf = asOfItem(card, sentence.item);
  return {
    ...claim,
    language: source.language,
    sentenceText: source.text.slice(sentence.start, sentence.end),
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    ...(source.pageStarts.length > 0 ? { page: pageAt(source, claim.start) } : {}),
    translations,
    asOf,
    dated: datedOf(claim, asOf),
    event: null,
    events: [],
    placed: "unplaced",
    placedBy: null,
    placedWhy: null,
    actor: null,
    speakerSide: null,
    victimSide: null,
    review,
  };
}

function pageAt({ pageStarts }: Source, at: number): number {
  return 1 + pageStarts.filter((start) => start <= at).length;
}

/** Day of one item: its own, or that of the whole document. */
function asOfItem(card: SourceCard, item: number): AsOf | null {
  return card.items[String(item)] ?? asOfCard(card);
}

/** The first date the text gives for the claim, its year filled in where the text leaves it out. */
function datedOf(claim: Claim, asOf: AsOf | null): When | null {
  const said = whenOf(claim);
  if (said === null) return null;
  const year = completeYear(said.edtf, asOf?.edtf ?? null);
  const edtf = claim.kind === "casualty" ? untilWritten(year, asOf) : year;
  if (edtf === null) return null;
  return edtf === said.edtf ? said : { edtf, basis: "editorial", words: said.words };
}

/** "Since 27 September" of a toll means up to the day of writing: nobody counts the dead of days to come. */
function untilWritten(edtf: string | null, asOf: AsOf | null): string | null {
  return edtf === null || asOf === null ? edtf : closeInterval(edtf, asOf.edtf);
}
