/** The words a chart needs of one claim: who says it, when, how many; and its link. */

import { middleDay } from "../../dates/day-range.ts";
import { claimInWords } from "../../i18n/claim-in-words.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { type NameInWords, nameInWords } from "../../i18n/name-in-words.ts";
import { countInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import type { ChartContext, ListedClaim, TableCell } from "../frame/chart-form.ts";
import type { Item, Link } from "../frame/scene.ts";
import { ledgerIndex } from "./ledger-index.ts";
import type { MarkLook } from "./mark-look.ts";

/** Who speaks: the speaker, or the document when it speaks itself. */
export function whoSays(claim: LedgerClaim, { language, ledger }: ChartContext): NameInWords {
  if (!claim.speaker) return { text: strings(language).charts.document(claim.source), lang: null };
  const { text, lang } = nameInWords(claim.speaker.name, claim.language, ledger.lexicon, language);
  const [first = ""] = text;
  return { text: first.toLocaleUpperCase(lang ?? language) + text.slice(first.length), lang };
}

export function asOfInWords(claim: LedgerClaim, { language }: ChartContext): string {
  return claim.asOf ? dateInWords(claim.asOf.edtf, language, true) : "";
}

/** How the figure may be labelled, the fullest first: with the people and their side, without side, bare. */
export function figureLabels(claim: LedgerCasualty, context: ChartContext): readonly string[] {
  const { counts } = strings(context.language);
  const bare = countInWords(claim.count, context.language);
  if (claim.victims === "unspecified" || claim.victims === "mixed") return [bare];
  const joint = claim.count.qualifier === "class-word";
  const people = counts.harmed(bare, counts.people[claim.victims], "", joint).trim();
  const side = sideName(claim.victimSide, claim.event, context);
  return side ? [`${people}, ${side}`, people, bare] : [people, bare];
}

/** Name of a side of an event, looked up in the event or in the one it belongs to. */
export function sideName(side: string | null, event: string | null, context: ChartContext): string | null {
  const { events } = ledgerIndex(context.ledger);
  let at: Event | undefined = events.get(event ?? "");
  while (side && at) {
    const found = at.sides?.find(({ id }) => id === side);
    if (found) return localise(found.name, context.language, context.ledger.site).text;
    const { within } = at;
    at = events.get(within ?? "");
  }
  return null;
}

export function lookOf(claim: LedgerClaim): MarkLook {
  return { hollow: claim.speakerSide !== null, unchecked: claim.review.state === "unreviewed" };
}

export function wordsOf(claim: LedgerClaim, context: ChartContext, sources?: readonly string[]): string {
  return claimInWords(claim, context.ledger.lexicon, context.language, sources);
}

export function linkTo(
  claim: LedgerClaim,
  context: ChartContext,
  target: Link["target"],
  items: readonly Item[],
  sources?: readonly string[],
): Link {
  return {
    kind: "link",
    claim: claim.id,
    get href() {
      return context.hrefOf(claim);
    },
    // Asked for when the picture is written: of those only tried for their height, never.
    get label() {
      return wordsOf(claim, context, sources);
    },
    target,
    class: claim.kind === "casualty" ? "k" : "q",
    items,
  };
}

/** A link area over the whole width. */
export function wholeRow(y: number, height: number): Link["target"] {
  return { x: 0, dx: 0, width: 1, pixels: 0, y, height };
}

/** A square of 24 pixels round a place. */
export function square(x: number, dx: number, y: number): Link["target"] {
  return { x, dx: dx - 12, width: 0, pixels: 24, y: y - 12, height: 24 };
}

export function listedClaim(claim: LedgerClaim, context: ChartContext): ListedClaim {
  const { id, quote, language, source } = claim;
  return { id, href: context.hrefOf(claim), text: wordsOf(claim, context), quote, lang: language, source };
}

export function cell(text: string, claims: readonly LedgerClaim[] = [], context?: ChartContext): TableCell {
  const links = context ? claims.map((claim) => ({ id: claim.id, href: context.hrefOf(claim) })) : [];
  return { text, claims: links, lang: null };
}

/** Who brokered, as the claim names them, in the reader's language; each once, in the order of the alphabet. */
export function mediatorNames(claim: LedgerCeasefire, { language, ledger }: ChartContext): readonly string[] {
  const names = claim.mediators.map(
    (name) => nameInWords(name, claim.language, ledger.lexicon, language).text,
  );
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, language));
}

/**
 * The day a statement speaks of, or else the day of its document; null = neither is known. A month or a year stands
 * at its middle, a stretch of time at its beginning.
 */
export function dayOf(claim: LedgerClaim): number | null {
  return middleDay(claim.dated?.edtf) ?? middleDay(claim.asOf?.edtf);
}

/** The claims that have a day, the earliest first. */
export function sortedByDay<T extends LedgerClaim>(claims: readonly T[]): readonly T[] {
  const dated = claims.flatMap((claim) => {
    const day = dayOf(claim);
    return day === null ? [] : [{ claim, day }];
  });
  return dated.sort((a, b) => a.day - b.day).map(({ claim }) => claim);
}

/** Each different answer to who brokered it, with the claims that give it; claims that name nobody give none. */
export function mediatorAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly { readonly names: readonly string[]; readonly claims: readonly LedgerCeasefire[] }[] {
  const named = claims.filter(({ mediators }) => mediators.length > 0);
  const groups = Map.groupBy(named, (claim) => mediatorNames(claim, context).join("\n"));
  return [...groups.values()].map((same) => ({
    names: mediatorNames(same[0] as LedgerCeasefire, context),
    claims: same,
  }));
}
