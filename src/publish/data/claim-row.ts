/** A claim of the ledger as a row of the open data. */
import { boundsOf } from "../../dates/date-bounds.ts";
import { kindColumns } from "../../model/claims/claim-kinds.ts";
import type { ClaimRow } from "../../model/data/claim-row.ts";
import type { Site } from "../../model/editorial/site.ts";
import { dateTold } from "../../model/ledger/date-told.ts";
import type { SourceSummary } from "../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type { Localised } from "../../model/localised.ts";
import { localise } from "../../text/localise.ts";

/** @param address full address of a path from the root of the site. */
export function claimRow(
  claim: LedgerClaim,
  source: SourceSummary,
  site: Site,
  address: (path: string) => string,
): ClaimRow {
  const { id, kind, start, end, quote, trigger, review } = claim;
  const slice = (from: number, to: number) =>
    claim.sentenceText.slice(from - claim.sentenceStart, to - claim.sentenceStart);
  const page = `/sources/${claim.source}/`;
  return {
    ...{ id, kind, source: claim.source, seed: source.seed, language: claim.language },
    sha256: source.sha256,
    text_sha256: source.textSha256,
    ...{ start, end, quote },
    sentence: {
      id: claim.sentence,
      start: claim.sentenceStart,
      end: claim.sentenceEnd,
      text: claim.sentenceText,
    },
    trigger: { start: trigger.start, end: trigger.end, text: slice(trigger.start, trigger.end) },
    url: address(`${page}#${claim.sentence}`),
    permalink: address(`${page}#${id}`),
    ...kindColumns(claim),
    ...joined(claim, site),
    rule: claim.rule,
    words: claim.words,
    translations: claim.translations,
    review: review.state,
    review_by: review.by,
    review_reason: inFirst(review.reason, site),
    review_corrected: review.corrected,
  };
}

function joined(claim: LedgerClaim, site: Site) {
  const { speaker, stance, when, dated, where, asOf, event, events, placed, placedBy, placedWhy } = claim;
  const bounds = dated ? boundsOf(dated.edtf) : null;
  return {
    victim_side: claim.victimSide,
    stance,
    speaker,
    actor: claim.actor,
    speaker_side: claim.speakerSide,
    ...{
      when,
      dated: dateTold(claim),
      dated_min: bounds?.min ?? null,
      dated_max: bounds?.max ?? null,
      where,
    },
    as_of: asOf?.edtf ?? null,
    as_of_basis: asOf ? (asOf.stated ? ("stated" as const) : ("editorial" as const)) : null,
    ...{ event, events, placed, placed_by: placedBy },
    placed_why: inFirst(placedWhy, site),
  };
}

/** The open data are in the language of the site's first edition. */
function inFirst(texts: Localised | null, site: Site): string | null {
  return texts && localise(texts, site.editions[0]!, site).text;
}
