/** The queue and the sentences as the page asks for them: documents, ledger and entries of `review.yaml` brought together. */
import { findDates } from "../../../extract/dates/find-dates.ts";
import { dateInWords } from "../../../i18n/date-in-words.ts";
import { documentName } from "../../../i18n/document-name.ts";
import { languages } from "../../../languages/index.ts";
import { claimFingerprint } from "../../../ledger/reviews/claim-fingerprint.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import { labelsOf } from "../../../model/claims/claim-kinds.ts";
import type { Ledger, SourceSummary } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";
import type { DeskCorpus, DeskDocument } from "../record/desk-corpus.ts";
import type { ReviewDesk } from "../record/review-desk.ts";
import { claimView, type ShownClaim } from "./claim-view.ts";
import { claimWeights, type WeightOf } from "./claim-weights.ts";
import { deskQueue } from "./desk-queue.ts";
import { freshStates } from "./fresh-states.ts";
import type { DeskState, OrphanView, Queue, SentenceView } from "./sentence-view.ts";

/** Sentences shown before the one that is read. */
const before = 2;

export interface DeskViews {
  readonly queue: (language: string, document: string | null) => Queue;
  readonly sentence: (source: string, sentence: string, language: string) => SentenceView | null;
  /** Claims that say the same in the same words, of any document, and wait like it; the claim itself first. */
  readonly alike: (claim: string) => readonly LedgerClaim[];
  /** Remembers the state of sentences after a verdict, until the ledger says so too. */
  readonly note: (sentences: readonly SentenceView[]) => void;
}

/** @param explainers folder of the explainers. @param hrefOf address of a sentence on the site in development. */
export function deskViews(
  corpus: DeskCorpus,
  desk: ReviewDesk,
  explainers: string,
  hrefOf: (language: string, source: string, sentence: string) => string,
): DeskViews {
  // All charts are drawn for it, so it is made again with the queue, not with each verdict.
  let weight: WeightOf | null = null;
  const weightNow = () => {
    weight = claimWeights(corpus.ledger(), explainers);
    return weight;
  };
  const fresh = freshStates(corpus.ledger);
  let known: { readonly of: Ledger; readonly alike: ReturnType<typeof alikeIn> } | null = null;
  const alike = (claim: string) => {
    const of = corpus.ledger();
    if (known?.of !== of) known = { of, alike: alikeIn(of) };
    return known.alike(claim);
  };
  const shown = (document: DeskDocument): readonly Omit<ShownClaim, "same">[] => {
    const weightOf = weight ?? weightNow();
    const rulings = desk.rulings(document);
    const state = (claim: Claim): DeskState => rulings.get(claim.id)?.entry.verdict ?? "unreviewed";
    const read = document.claims.map((claim) => ({
      claim: rulings.get(claim.id)?.claim ?? claim,
      state: state(claim),
      weight: weightOf(claim),
    }));
    const ids = new Set(document.claims.map(({ id }) => id));
    const added = [...rulings.values()].flatMap(({ id, claim }) =>
      claim && !ids.has(id) ? [{ claim, state: "added" as const, weight: weightOf(claim) }] : [],
    );
    return [...read, ...added].sort(
      (a, b) => a.claim.start - b.claim.start || a.claim.trigger.start - b.claim.trigger.start,
    );
  };
  return {
    queue: (language, id) => {
      const ledger = corpus.ledger();
      const weightOf = weightNow();
      const claims = ledger.claims.map((claim) => ({
        claim,
        state: fresh.stateOf(claim),
        ...weightOf(claim),
      }));
      const document = id === null ? null : corpus.document(id);
      return {
        items: document ? wholeDocument(document, shown(document)) : deskQueue(claims),
        claims: Object.fromEntries(
          claims.map(({ claim, state, cited, drawn, contradiction }) => [
            claim.id,
            { state, cited, drawn, contradiction },
          ]),
        ),
        documents: ledger.sources.map((source) => ({
          id: source.id,
          name: nameOf(source, ledger, language),
        })),
        orphans: corpus.orphans().map(orphanView),
      };
    },
    sentence: (id, name, language) => {
      const ledger = corpus.ledger();
      const document = corpus.document(id);
      const summary = ledger.sources.find((source) => source.id === id);
      const at = Number(name.slice(1)) - 1;
      const sentence = document?.source.sentences[at];
      if (!document || !summary || !sentence) return null;
      const { source } = document;
      const words = (n: number) => {
        const { start, end } = source.sentences[n]!;
        return source.text.slice(start, end);
      };
      const claims = shown(document).filter(({ claim }) => claim.sentence === name);
      return {
        source: id,
        sentence: name,
        name: nameOf(summary, ledger, language),
        day: summary.asOf ? dateInWords(summary.asOf.edtf, language) : "",
        language: source.language,
        href: hrefOf(language, id, name),
        before: Array.from({ length: Math.min(before, at) }, (_, i) => words(at - Math.min(before, at) + i)),
        text: words(at),
        claims: claims.map((each) => {
          const same = Math.max(0, alike(each.claim.id).length - 1);
          return claimView({ ...each, same }, source, sentence, ledger, language);
        }),
        dates: datesIn(document, sentence),
      };
    },
    alike,
    note: fresh.note,
  };
}

function nameOf(source: SourceSummary, ledger: Ledger, language: string): string {
  return documentName(source, language, ledger.site).text;
}

/** Every sentence in the order of the text, so that a claim that was missed can be added. */
function wholeDocument(
  { source }: DeskDocument,
  claims: readonly Omit<ShownClaim, "same">[],
): Queue["items"] {
  const bySentence = Map.groupBy(claims, ({ claim }) => claim.sentence);
  return source.sentences.map(({ id }) => ({
    source: source.id,
    sentence: id,
    claims: (bySentence.get(id) ?? []).map(({ claim }) => claim.id),
  }));
}

function alikeIn(ledger: Ledger): (id: string) => readonly LedgerClaim[] {
  const keyOf = (claim: LedgerClaim) =>
    [claim.language, claim.sentenceText, claim.quote, labelsOf(claim).join(), claimFingerprint(claim)].join(
      "\u001f",
    );
  const waiting = ledger.claims.filter(({ review }) => review.state === "unreviewed");
  const groups = Map.groupBy(waiting, keyOf);
  const byId = new Map(waiting.map((claim) => [claim.id, claim]));
  return (id) => {
    const claim = byId.get(id);
    if (!claim) return [];
    return [claim, ...(groups.get(keyOf(claim)) ?? []).filter((each) => each.id !== id)];
  };
}

function datesIn(
  { source }: DeskDocument,
  sentence: { readonly start: number; readonly end: number },
): SentenceView["dates"] {
  const language = languages.find(({ code }) => code === source.language);
  if (!language) return [];
  return findDates(source.text, { start: sentence.start, end: sentence.end }, language).flatMap(
    ({ start, end, edtf }) =>
      edtf === null ? [] : [{ start: start - sentence.start, end: end - sentence.start, edtf }],
  );
}

function orphanView({
  entry,
  source,
  quote,
  verdict,
  problem,
  nearest,
}: ReturnType<DeskCorpus["orphans"]>[number]): OrphanView {
  const why = `${problem.file}:${problem.line} expected ${problem.expected}, found ${problem.found}`;
  return {
    entry,
    source,
    quote,
    verdict,
    why,
    nearest,
    readAnew: problem.expected.startsWith("the reading"),
  };
}
