/** The documents as their pages need them: sentences with their translations and claims, and what editors added. */

import type { SourceSummary } from "../model/ledger/ledger.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { isShown } from "../model/sources/is-shown.ts";
import { publishedText } from "../model/sources/published-text.ts";
import type { Source } from "../model/sources/source.ts";
import type { AsOf, Rights, SourceCard, SourceFacts } from "../model/sources/source-card.ts";
import type { SourceEntry, SourceHead } from "../model/sources/source-entry.ts";
import { firstWords, unknownRights } from "./editorial/default-editorial.ts";
import type { JoinedTranslations } from "./join-translations.ts";

/** Of a document that may not be shown whole, the sentences without claims come masked and untranslated. */
export function sourceEntry(
  source: Source,
  card: SourceCard,
  claims: readonly LedgerClaim[],
  translations: JoinedTranslations,
): SourceEntry {
  const bySentence = Map.groupBy(claims, ({ sentence }) => sentence);
  const rights = rightsOf(card);
  const sentences = source.sentences.map((sentence) => {
    const own = { ...sentence, claims: (bySentence.get(sentence.id) ?? []).map(({ id }) => id) };
    return { ...own, translations: isShown(rights, own) ? translations.of(source.id, sentence.id) : {} };
  });
  return {
    ...source,
    text: publishedText({ text: source.text, rights, sentences }),
    sentences,
    ...factsOf(source, card),
    itemsAsOf: card.items,
  };
}

/** What can be said of a document before its claims are read. */
export function sourceHead({ id, seed, language }: Source): SourceHead {
  return { id, seed, language };
}

/** The day of a whole document: what an editor gives, otherwise the day it was published. */
export function asOfCard({ asOf, published }: Pick<SourceCard, "asOf" | "published">): AsOf | null {
  return asOf ?? (published && { edtf: published.edtf, reason: null, stated: true });
}

/**
 * The day from which a text's own dates are computed: the one it states, of an item or of the whole, or that of its
 * publication; no editor's guess.
 */
export function dayWritten(card: SourceCard): (item: number) => string | null {
  return (item) => {
    const own = card.items[String(item)];
    const day = own ?? asOfCard(card);
    if (day?.stated) return day.edtf;
    return own === undefined && day?.edtf === card.published?.edtf ? (day?.edtf ?? null) : null;
  };
}

/** The card's facts; what it leaves out is taken from the text, or said to be unknown. */
function factsOf(source: Source, { items: _, language: __, ...card }: SourceCard): SourceFacts {
  const title = card.title ?? firstWords(source);
  return { ...card, title, asOf: asOfCard(card), rights: rightsOf(card) };
}

/** A card may say how much is shown without knowing whose it is. */
function rightsOf({ rights }: Pick<SourceCard, "rights">): Rights {
  if (!rights) return unknownRights;
  return Object.keys(rights.holder).length > 0 ? rights : { ...rights, holder: unknownRights.holder };
}

export function sourceSummary(source: Source, card: SourceCard): SourceSummary {
  const { id, seed, language, sha256, textSha256 } = source;
  const sizes = { items: source.items.length, sentences: source.sentences.length };
  return { id, seed, language, sha256, textSha256, ...factsOf(source, card), ...sizes };
}
