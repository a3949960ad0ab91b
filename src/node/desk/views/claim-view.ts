/** A claim as the desk shows it: what was read from the sentence, in words, as fields, and as the form takes it. */
import { claimInWords } from "../../../i18n/claim-in-words.ts";
import { strings } from "../../../i18n/strings.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import { labelsOf, whenOf } from "../../../model/claims/claim-kinds.ts";
import type { When } from "../../../model/claims/when.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";
import type { Sentence, Source } from "../../../model/sources/source.ts";
import type { ClaimView, DeskState, Weight } from "./sentence-view.ts";

/** Parts one item of a list from the next where a form has one line for all. */
const listSeparator = "; ";

export interface ShownClaim {
  readonly claim: Claim;
  readonly state: DeskState;
  readonly weight: Weight;
  readonly same: number;
}

export function claimView(
  { claim, state, weight, same }: ShownClaim,
  source: Source,
  sentence: Sentence,
  ledger: Ledger,
  language: string,
): ClaimView {
  const within = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    start: start - sentence.start,
    end: end - sentence.start,
  });
  return {
    id: claim.id,
    state,
    ...weight,
    words: inWords(claim, source, ledger, language),
    quote: claim.quote,
    clause: within(claim),
    trigger: within(claim.trigger),
    fields: fieldsOf(claim, language),
    form: formOf(claim),
    same,
  };
}

/** Without its review, which is a field of its own. */
function inWords(claim: Claim, { language: own }: Source, ledger: Ledger, language: string): string {
  const dated = whenOf(claim);
  const review = { state: "unreviewed", by: null, reason: null, corrected: [] };
  const joined = { ...claim, language: own, dated, review } as unknown as LedgerClaim;
  const [head = ""] = claimInWords(joined, ledger, language).split("; ");
  return head;
}

function fieldsOf(claim: Claim, language: string): ClaimView["fields"] {
  const { claims: words } = strings(language);
  const { fields } = words;
  const date = (when: When | null) => (when ? `${when.edtf} (${words.basis[when.basis]})` : words.notSaid);
  const speaker = claim.speaker ? claim.speaker.name : words.sourceVoice;
  const shared = [
    [fields.speaker, speaker],
    [fields.stance, words.stance[claim.stance]],
    [fields.when, date(claim.when)],
    [fields.where, claim.where ?? words.notSaid],
  ] as const;
  if (claim.kind === "ceasefire") {
    const { desk } = strings(language);
    const list = (names: readonly string[]) => names.join(listSeparator) || words.notSaid;
    return [
      [fields.status, words.status[claim.status]],
      ...shared,
      [desk.form.declared, date(claim.declared)],
      [desk.form.effective, date(claim.effective)],
      [desk.form.ended, date(claim.ended)],
      [fields.mediators, list(claim.mediators)],
      [fields.parties, list(claim.parties)],
    ];
  }
  if (claim.kind !== "casualty") return shared;
  const { stated, low, high, qualifier } = claim.count;
  return [
    [fields.harm, claim.harms.map((harm) => words.harm[harm]).join(", ")],
    [fields.figure, stated],
    [fields.bounds, `${low ?? "…"} – ${high ?? "…"} (${words.qualifier[qualifier]})`],
    [fields.victims, words.victims[claim.victims]],
    [fields.side, claim.side ?? words.notSaid],
    ...shared,
  ];
}

/** Empty = not said. */
function formOf(claim: Claim): ClaimView["form"] {
  const number = (value: number | null) => (value === null ? "" : String(value));
  const shared = {
    stance: claim.stance,
    speaker: claim.speaker?.name ?? "",
    where: claim.where ?? "",
    when: claim.when?.edtf ?? "",
  };
  if (claim.kind === "ceasefire")
    return {
      what: claim.status,
      ...shared,
      declared: claim.declared?.edtf ?? "",
      effective: claim.effective?.edtf ?? "",
      ended: claim.ended?.edtf ?? "",
      mediators: claim.mediators.join(listSeparator),
      parties: claim.parties.join(listSeparator),
    };
  if (claim.kind !== "casualty") return { what: labelsOf(claim)[0] ?? "", ...shared };
  const { value, low, high, qualifier } = claim.count;
  return {
    what: claim.harm,
    qualifier,
    value: number(value),
    low: number(low),
    high: number(high),
    victims: claim.victims,
    side: claim.side ?? "",
    ...shared,
  };
}
