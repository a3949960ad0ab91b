/** What was read from one claim: the card next to the text, on event pages and in lists; its fields are folded. */

import { ledger } from "verbatim:ledger";
import { type ClaimDetail, claimDetails, namesSpeaker, saidInWords } from "../../i18n/claim-kind-words.ts";
import { nameInWords } from "../../i18n/name-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { When } from "../../model/claims/when.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { markUpDates } from "../../publish/pages/mark-up-dates.ts";
import { originalPlaces } from "../../publish/pages/original-places.ts";
import { capitalize } from "../../text/capitalize.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { find } from "../find.ts";
import { links, sentenceHref } from "../links.ts";
import { originalLink } from "../source/original-link.ts";
import { sourceNameOf } from "../source/source-name.ts";
import { textIn } from "../text-in.ts";
import { timeHtml } from "../time-html.ts";
import { reviewerName } from "./reviewer-name.ts";
import { sentenceHtml } from "./sentence-html.ts";

/** A row of the card: a label and finished HTML; empty HTML leaves the row out. */
type CardRow = readonly [label: string, html: string];

export interface ClaimCardOptions {
  /** True where the sentence is not next to the card: then the card brings it along. */
  readonly withSentence?: boolean;
  /** True where the document is named above the card. */
  readonly beside?: boolean;
}

/** One line in the reader's language; opened, the words it was read from and how it was read. */
export function claimCard(claim: LedgerClaim, edition: LanguageCode, options: ClaimCardOptions = {}): string {
  const rows = [
    ...common(claim, edition),
    ...claimDetails(claim, edition).map((each): CardRow => [each.label, detail(each, claim, edition)]),
  ];
  const words = strings(edition).reading;
  const link = `<a href="${sentenceHref(claim, edition)}" data-claim="${claim.id}">${escapeHtml(words.inContext)}</a>`;
  return [
    `<details class="claim ${claim.kind}" data-review="${claim.review.state}"${claim.stance === "states" ? "" : ` data-stance="${claim.stance}"`}>`,
    `<summary data-claims="${claim.id}">${claimLine(claim, edition, options)}</summary>`,
    options.withSentence
      ? sentenceHtml({ ...claim, text: claim.sentenceText }, edition)
      : `<p class="original"><q lang="${claim.language}" dir="auto">${escapeHtml(claim.quote)}</q></p>`,
    `<p class="small">${[link, ...outside(claim, edition)].join(" · ")}</p>`,
    `<dl data-claims="${claim.id}">${rows
      .filter(([, html]) => html)
      .map(([label, html]) => `<div><dt>${escapeHtml(label)}</dt><dd>${html}</dd></div>`)
      .join("")}</dl>`,
    "</details>",
  ].join("");
}

/** Ways to the claim's words in the original. */
function outside(claim: LedgerClaim, edition: LanguageCode): readonly string[] {
  const source = find.source(claim.source);
  return source ? originalPlaces(claim, source, links.file).map((place) => originalLink(place, edition)) : [];
}

/** "About 5,000 killed · Vladimir Putin · 22 October 2020", and the document where it is not shown next to it. */
function claimLine(
  claim: LedgerClaim,
  edition: LanguageCode,
  { withSentence, beside }: ClaimCardOptions,
): string {
  const what = capitalize(saidInWords(claim, ledger.lexicon, edition), edition);
  const date = claim.dated ?? claim.when;
  const rest = [
    claim.speaker && !namesSpeaker(claim) ? name(claim.speaker.name, claim, edition) : "",
    date ? timeHtml(date.edtf, edition) : "",
    withSentence && !beside ? sourceNameOf(claim.source, edition) : "",
  ].filter(Boolean);
  return `<strong>${escapeHtml(what)}</strong>${rest.map((each) => `&nbsp;<span class="aside">· ${each}</span>`).join("")}`;
}

function common(claim: LedgerClaim, edition: LanguageCode): readonly CardRow[] {
  const { fields, sourceVoice, basis, stance } = strings(edition).claims;
  const speaker = claim.speaker
    ? name(claim.speaker.name, claim, edition) + aside(claim.speaker.basis === "carried" ? basis.carried : "")
    : escapeHtml(sourceVoice);
  const events = claim.events.flatMap((id) => {
    const event = find.event(id);
    return event
      ? [`<a href="${links.page(edition, `/events/${id}/`)}">${markUpDates(textIn(event.name, edition))}</a>`]
      : [];
  });
  return [
    [fields.speaker, speaker],
    [fields.stance, claim.stance === "states" ? "" : escapeHtml(stance[claim.stance])],
    [fields.when, when(claim.dated ?? claim.when, edition)],
    [fields.event, events.join(", ")],
    [fields.review, review(claim, edition)],
  ];
}

function detail(each: ClaimDetail, claim: LedgerClaim, edition: LanguageCode): string {
  if ("text" in each) return escapeHtml(each.text);
  if ("figure" in each)
    return `<span data-claim="${claim.id}">${escapeHtml(each.figure)}</span>${aside(each.hedge)}`;
  if ("names" in each) return each.names.map((printed) => name(printed, claim, edition)).join(", ");
  return each.printed ? `<q lang="${claim.language}">${escapeHtml(each.printed)}</q>` : "";
}

function name(printed: string, claim: LedgerClaim, edition: LanguageCode): string {
  const { text, lang } = nameInWords(printed, claim.language, ledger.lexicon, edition);
  return lang ? `<q lang="${lang}">${escapeHtml(text)}</q>` : escapeHtml(text);
}

function when(date: When | null, edition: LanguageCode): string {
  if (!date) return "";
  const { basis } = strings(edition).claims;
  return `${timeHtml(date.edtf, edition)}${aside(date.basis === "stated" ? "" : basis[date.basis])}`;
}

function review(claim: LedgerClaim, edition: LanguageCode): string {
  const { review: words } = strings(edition).claims;
  const why = claim.review.reason
    ? ` <span class="why" data-editorial>${escapeHtml(textIn(claim.review.reason, edition))}</span>`
    : "";
  const by = claim.review.by === null ? "" : aside(reviewerName(claim.review.by, edition));
  return `<span class="review">${escapeHtml(words[claim.review.state])}</span>${by}${claim.review.state === "corrected" ? why : ""}`;
}

function aside(text: string): string {
  return text ? ` <span class="aside">(${escapeHtml(text)})</span>` : "";
}
