/** Reads the documents and the editorial files, extracts the claims and joins them; writes nothing. */

import { chartsByRule } from "../../charts/proposed-charts.ts";
import { withFormTexts } from "../../charts/with-form-texts.ts";
import { datelineOf } from "../../extract/dates/dateline-of.ts";
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import { buildLedger, type LedgerResult } from "../../ledger/build-ledger.ts";
import { emptyCard } from "../../ledger/editorial/default-editorial.ts";
import { dayWritten, sourceHead } from "../../ledger/source-entry.ts";
import type { Source } from "../../model/sources/source.ts";
import type { SourceCard } from "../../model/sources/source-card.ts";
import type { SourceHead } from "../../model/sources/source-entry.ts";
import { memoizeFor } from "../../text/memoize.ts";
import { checkOriginals } from "../output/place-originals.ts";
import { progress } from "../progress.ts";
import type { Project } from "../project.ts";
import { throwIfProblems } from "../throw-if-problems.ts";
import { checkCharts } from "./check-charts.ts";
import { readEditorial } from "./editorial/read-editorial.ts";
import type { IngestMemory } from "./ingest-memory.ts";
import { readClaims } from "./read-claims.ts";
import { readSeeds } from "./read-seeds.ts";
import { releasedFile } from "./released-file.ts";

export interface LoadedCorpus extends LedgerResult {
  /** The event that claims without another are placed in, since nobody says what the documents are about. */
  readonly assumedSubject: string | null;
}

/**
 * Throws a ProblemsError when a file cannot be read; what does not fit together is returned with the ledger.
 * @param read called with what the documents are, before their claims are looked for, which takes longest.
 * @param memory of the ingest before, where a server runs one after another.
 */
export async function loadCorpus(
  project: Project,
  read: (heads: readonly SourceHead[]) => void = () => {},
  memory?: IngestMemory,
): Promise<LoadedCorpus> {
  const {
    editorial: written,
    problems: ofEditorial,
    assumedSubject,
    locate,
  } = await readEditorial(project.corpus);
  const stated = new Map(
    Object.entries(written.sources).flatMap(([id, { language }]) => (language ? [[id, language]] : [])),
  );
  const { sources, problems: ofSeeds } = readSeeds(
    project.seeds,
    languages,
    progress("reading   "),
    stated,
    memory?.seeds,
  );
  const { extractions: before, problems: ofClaims } = await readClaims(project.claims, sources);
  throwIfProblems([...ofSeeds, ...ofEditorial, ...ofClaims]);
  const editorial = {
    ...written,
    sources: withDatelines(written.sources, sources),
    charts: written.charts.map((spec) => withFormTexts(spec, written.site.editions)),
  };
  const cards = new Map(Object.entries(editorial.sources));
  read(sources.map(sourceHead));
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const report = progress("extracting");
  const extracted = sources.map((source, i) => {
    report(i + 1, sources.length);
    if (before.has(source.id)) return { source, extraction: before.get(source.id)! };
    const card = cards.get(source.id) ?? emptyCard;
    const days = JSON.stringify([card.published, card.asOf, card.items]);
    const kept = memory?.extractions.get(source);
    if (kept?.days === days) return { source, extraction: kept.extraction };
    const language = byCode.get(source.language);
    const extraction = language ? extract(source, language, dayWritten(card)) : null;
    if (extraction) memory?.extractions.set(source, { days, extraction });
    return { source, extraction };
  });
  const result = buildLedger({
    sources: extracted,
    editorial,
    released: releasedFile(project.content),
    locate,
    assumedSubject,
    chartsOf: chartsByRule,
  });
  const ofCharts = checkCharts(editorial.charts, editorial.events, locate);
  const ofOriginals = checkOriginals(project, result.ledger, locate);
  return { ...result, problems: [...result.problems, ...ofCharts, ...ofOriginals], assumedSubject };
}

/** A document of which nobody has given a day is of the day at its head, if it has one. A listing has none of its own. */
function withDatelines(
  cards: Readonly<Record<string, SourceCard>>,
  sources: readonly Source[],
): Record<string, SourceCard> {
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const dated = sources.flatMap((source) => {
    const { id, text, items, language: code } = source;
    const card = Object.hasOwn(cards, id) ? cards[id]! : emptyCard;
    const language = byCode.get(code);
    if (card.published !== null || card.asOf !== null || items.length > 1 || !language) return [];
    const found = memoizeFor(source, "dateline", () => datelineOf(text, language));
    return found ? [[id, { ...card, published: { edtf: found.edtf, from: found.words } }] as const] : [];
  });
  return { ...cards, ...Object.fromEntries(dated) };
}
