/** A claim of the ledger as a row of the open data. */
import { boundsOf } from "../../dates/date-bounds.ts";
import type { ClaimRow } from "../../model/data/claim-row.ts";
import type { Site } from "../../model/editorial/site.ts";
import type { SourceSummary } from "../../model/ledger/ledger.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
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
    ...(kind === "casualty" ? ofCasualty(claim) : noCasualty),
    ...(kind === "ceasefire" ? ofCeasefire(claim) : noCeasefire),
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

type CasualtyFields = "harm" | "harms" | "count" | "victims" | "side" | "role" | "repeats" | "part_of";

function ofCasualty(claim: LedgerCasualty): Pick<ClaimRow, CasualtyFields> {
  const { harm, harms, count, victims, side, role, repeats, partOf } = claim;
  return { harm, harms, count, victims, side, role, repeats, part_of: partOf };
}
const noCasualty: Pick<ClaimRow, CasualtyFields> = {
  harm: null,
  harms: [],
  count: null,
  victims: null,
  side: null,
  role: null,
  repeats: null,
  part_of: null,
};

type CeasefireFields =
  | "status"
  | "declared"
  | "effective"
  | "ended"
  | "mediators"
  | "parties"
  | "purpose"
  | "duration"
  | "ordinal"
  | "ceasefires";

function ofCeasefire(claim: LedgerCeasefire): Pick<ClaimRow, CeasefireFields> {
  const { status, declared, effective, ended, mediators, parties, purpose, duration, ordinal } = claim;
  const dates = { declared, effective, ended };
  return { status, ...dates, mediators, parties, purpose, duration, ordinal, ceasefires: claim.ceasefires };
}
const noCeasefire: Pick<ClaimRow, CeasefireFields> = {
  status: null,
  declared: null,
  effective: null,
  ended: null,
  mediators: [],
  parties: [],
  purpose: null,
  duration: null,
  ordinal: null,
  ceasefires: null,
};

function joined(claim: LedgerClaim, site: Site) {
  const { speaker, stance, when, dated, where, asOf, event, events, placed, placedBy, placedWhy } = claim;
  const bounds = dated ? boundsOf(dated.edtf) : null;
  return {
    victim_side: claim.victimSide,
    stance,
    speaker,
    speaker_side: claim.speakerSide,
    ...{ when, dated, dated_min: bounds?.min ?? null, dated_max: bounds?.max ?? null, where },
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
