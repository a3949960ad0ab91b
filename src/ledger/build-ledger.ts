/** Joins the claims of all documents to what editors added: the one ledger that everything after it reads. */

import type { Extraction } from "../model/claims/extraction.ts";
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import type { Editorial } from "../model/editorial/editorial.ts";
import type { Ledger } from "../model/ledger/ledger.ts";
import type { LedgerClaim } from "../model/ledger/ledger-claim.ts";
import type { ReleasedState } from "../model/ledger/released-state.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/sources/source.ts";
import type { SourceCard } from "../model/sources/source-card.ts";
import type { SourceEntry } from "../model/sources/source-entry.ts";
import { buildSeries } from "./build-series.ts";
import { findContradictions } from "./contradictions/find-contradictions.ts";
import { coverageOf } from "./coverage-of.ts";
import { checkEditorial } from "./editorial/check-editorial.ts";
import { emptyCard } from "./editorial/default-editorial.ts";
import { type DocumentIndex, documentIndexOf } from "./editorial/document-index.ts";
import { findNotes } from "./editorial/find-notes.ts";
import { atTheTop, type Locate } from "./editorial/locate.ts";
import { redactSentences } from "./editorial/redact-sentences.ts";
import { actorFinder, mediatorCompleter } from "./events/actor-finder.ts";
import { eventIndexOf } from "./events/event-index.ts";
import { placeClaims } from "./events/place-claims.ts";
import { findMentions } from "./find-mentions.ts";
import { formerAddresses } from "./former-addresses.ts";
import { joinClaim } from "./join-claim.ts";
import { type JoinedTranslations, joinTranslations } from "./join-translations.ts";
import { applyReviews, type Reviewed } from "./reviews/apply-reviews.ts";
import type { ReviewOrphan } from "./reviews/review-orphan.ts";
import { sourceEntry, sourceSummary } from "./source-entry.ts";
import { versionOf } from "./version-of.ts";

export interface LedgerInput {
  readonly sources: readonly { readonly source: Source; readonly extraction: Extraction | null }[];
  readonly editorial: Editorial;
  /** What releases have published so far; null = nothing. */
  readonly released?: ReleasedState | null;
  /** Where entries of the editorial files are, for problems found here; `readEditorial` gives it. */
  readonly locate?: Locate;
  /** The event that claims are placed in where nothing else places them and nobody says what the documents are about. */
  readonly assumedSubject?: string | null;
  /** Charts of a site for which nobody has chosen any; left out = none. */
  readonly chartsOf?: (ledger: Ledger) => readonly ChartSpec[];
}

export interface LedgerResult {
  readonly ledger: Ledger;
  /** One a document, in the order of the input. */
  readonly entries: readonly SourceEntry[];
  /** All problems of the editorial files against the documents; with any of them the ledger is not to be used. */
  readonly problems: readonly Problem[];
  /** Entries of `review.yaml` that fit nothing any more; they stop nothing. */
  readonly orphans: readonly ReviewOrphan[];
}

export function buildLedger(input: LedgerInput): LedgerResult {
  const { sources: read, editorial, released = null, locate = atTheTop, chartsOf = () => [] } = input;
  const sources = read.map(({ source }) => source);
  const documentIndex = documentIndexOf(sources);
  const cards = new Map(Object.entries(editorial.sources));
  const cardOf = (source: Source) => cards.get(source.id) ?? emptyCard;
  const eventIndex = eventIndexOf(editorial.events, editorial.lexicon);
  const translations = joinTranslations(sources, editorial.translations);
  const extracted = read.map(({ source, extraction }) => ({ source, extraction: extraction ?? nothingRead }));
  const reviewed = applyReviews(extracted, documentIndex, editorial.review, locate, editorial.site.reviewer);
  const actorOf = actorFinder(editorial.lexicon, editorial.site.editions);
  const withMediators = mediatorCompleter(editorial.lexicon);
  const joined = joinAll(reviewed.claims, documentIndex, cardOf, translations).map((claim) => ({
    ...withMediators(claim),
    actor: actorOf(claim),
  }));
  const { claims, problems: ofPlacing } = placeClaims(
    joined,
    editorial.events,
    eventIndex,
    documentIndex,
    locate,
    (source) => cards.get(source)?.about ?? editorial.site.about,
    input.assumedSubject ?? null,
  );
  const { notes: found, problems: ofNotes } = findNotes(editorial.notes, documentIndex, locate);
  const claimsOf = grouped(claims);
  const entries = entriesOf(sources, cardOf, claimsOf, translations);
  const hide = redactSentences(entries);
  const notes = found.map(hide.note);
  const content: Omit<Ledger, "version"> = {
    site: editorial.site,
    sources: sources.map((source) => sourceSummary(source, cardOf(source))),
    claims: [...claims],
    events: editorial.events,
    series: [...buildSeries(claims, eventIndex)],
    contradictions: [...findContradictions(claims, notes, eventIndex)],
    notes,
    coverage: read.map(({ source, extraction }) =>
      hide.coverage(coverageOf(source, extraction, claimsOf(source))),
    ),
    charts: editorial.charts,
    lexicon: editorial.lexicon,
    mentions: [...findMentions(entries, editorial.lexicon)],
    changes: editorial.changes,
    ...formerOf(released, claims, sources, (source) => cardOf(source).rights?.show !== "claims"),
    staleTranslations: translations.stale.map(hide.stale),
  };
  const whole = { ...content, ...chosen(editorial, content, chartsOf) };
  return {
    ledger: { ...whole, version: versionOf(whole) },
    entries,
    problems: [
      ...checkEditorial(editorial, documentIndex, locate),
      ...reviewed.problems,
      ...ofPlacing,
      ...ofNotes,
    ],
    orphans: reviewed.orphans,
  };
}

/** Charts by rule, where an editor has chosen none. */
function chosen(
  { charts }: Editorial,
  content: Omit<Ledger, "version">,
  chartsOf: NonNullable<LedgerInput["chartsOf"]>,
): Pick<Ledger, "charts" | "chartsByRule"> {
  if (charts.length > 0) return { charts };
  const byRule = [...chartsOf({ ...content, version: "" })];
  return byRule.length > 0 ? { charts: byRule, chartsByRule: true } : { charts: [] };
}

/** Nothing where nothing is gone, so that a site without releases is what it was. */
function formerOf(
  released: ReleasedState | null,
  ...rest: ParametersAfterFirst<typeof formerAddresses>
): Pick<Ledger, "former"> {
  if (!released) return {};
  const former = formerAddresses(released, ...rest);
  return former.documents.length + former.claims.length > 0 ? { former } : {};
}
type ParametersAfterFirst<F> = F extends (first: never, ...rest: infer Rest) => unknown ? Rest : never;

/** Of a document in a language without a pack: editors may add claims. */
const nothingRead: Extraction = { claims: [], rejected: [] };

function joinAll(
  reviewed: readonly Reviewed[],
  documentIndex: DocumentIndex,
  cardOf: (source: Source) => SourceCard,
  translations: JoinedTranslations,
): readonly LedgerClaim[] {
  return reviewed.map((each) => {
    const source = documentIndex.source(each.claim.source)!;
    const sentence = documentIndex.sentence(source.id, each.claim.sentence)!;
    const ours = translations.of(source.id, sentence.id);
    return joinClaim(each, { source, sentence, card: cardOf(source), translations: ours });
  });
}

function grouped(claims: readonly LedgerClaim[]): (source: Source) => readonly LedgerClaim[] {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  return ({ id }) => bySource.get(id) ?? [];
}

function entriesOf(
  sources: readonly Source[],
  cardOf: (source: Source) => SourceCard,
  claimsOf: (source: Source) => readonly LedgerClaim[],
  translations: JoinedTranslations,
): readonly SourceEntry[] {
  return sources.map((source) => sourceEntry(source, cardOf(source), claimsOf(source), translations));
}
