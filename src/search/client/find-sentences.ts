/** One attempt at a query: documents from the index, sentences from the documents, ranked and filtered. */
import type { SourceRecord } from "../../model/search-record.ts";
import type { SearchSummaries, SearchWords } from "../../model/search-words.ts";
import { documentKey } from "../words/keys.ts";
import { readsEvery } from "../words/read-at-once.ts";
import type { WordKit } from "../words/read-text.ts";
import { countFacets, type FacetCounts, type Located, passes } from "./filter-sentence.ts";
import type { Finder } from "./finder.ts";
import type { Query } from "./query.ts";
import { filterKeys, type Question, questions, questionsOfUnit } from "./question.ts";
import { type RankedSentence, type RankOptions, rankSentence } from "./rank-sentence.ts";
import { emptyState, type SearchState } from "./search-state.ts";

export interface SentenceHit extends RankedSentence {
  readonly source: Pick<SourceRecord, "id" | "language" | "title">;
}

export interface Sentences {
  readonly hits: readonly SentenceHit[];
  /** How many sentences answered the words, before the filters. */
  readonly found: number;
  readonly counts: FacetCounts;
  /** Names of the documents read, in every edition. */
  readonly titles: ReadonlyMap<string, SourceRecord["title"]>;
  /** Documents read, and documents that may hold more. */
  readonly read: number;
  readonly candidates: number;
}

export type ReadOptions = RankOptions & {
  /** How many documents are read at most. */
  readonly documents: number;
};

export interface Engine {
  readonly finder: Finder;
  readonly kit: WordKit;
  readonly words: SearchWords;
  /** What the pages say, in the reader's edition. */
  readonly summaries: SearchSummaries;
}

export async function findSentences(
  engine: Engine,
  query: Query,
  state: SearchState,
  options: ReadOptions,
): Promise<Sentences> {
  const { finder, kit } = engine;
  const ids = await candidates(engine, query, state, options);
  const sources = await Promise.all(ids.slice(0, options.documents).map((id) => finder.record(id)));
  const found = sources.flatMap((source) =>
    source.sentences.flatMap((sentence) => {
      const located = { sentence, source: source.id, language: source.language };
      const ranked =
        query.units.length > 0
          ? rankSentence(query, sentence, source.language, kit, options)
          : plain(located);
      return ranked ? [{ located, hit: { ...ranked, source } }] : [];
    }),
  );
  const hits = found.filter(({ located }) => passes(located, state)).map(({ hit }) => hit);
  return {
    hits: hits.sort(byScore),
    found: found.length,
    counts: countFacets(
      found.map(({ located }) => located),
      state,
    ),
    titles: new Map(sources.map(({ id, title }) => [id, title])),
    read: sources.length,
    candidates: ids.length,
  };
}

/** With filters and no words every sentence that passes is an answer, in the order of the documents. */
function plain({ sentence }: Located): RankedSentence {
  return { sentence, score: 0, marks: [], also: [], day: null, translated: null, met: [] };
}

const everyDocument: Question = { keys: [documentKey], beginning: null };

/** Ids of documents, those that answer a stricter question first; no more questions than needed to fill the limit. */
async function candidates(
  { finder, words }: Engine,
  query: Query,
  state: SearchState,
  options: ReadOptions,
): Promise<readonly string[]> {
  if (readsEvery(words.documents)) return finder.find(everyDocument);
  const found = new Set<string>();
  for (const { keys, beginning } of asked(query, options))
    for (const filter of filterKeys(state)) {
      if (found.size >= options.documents) break;
      const ids = await finder.find({ keys: [...keys, ...filter], beginning });
      // the beginning of a word alone, and a small site's keys, find pages too
      for (const id of ids) if (!(id in words.pages)) found.add(id);
    }
  return [...found];
}

function asked(query: Query, options: ReadOptions): readonly Question[] {
  if (query.units.length === 0) return [everyDocument];
  const units = [...query.units.keys()];
  const own =
    options.atLeast === null
      ? questions(query, options.begun)
      : units.flatMap((i) => questionsOfUnit(query, i));
  return own.length === 0 ? [everyDocument] : own;
}

/** Whether any document has a unit of the query, in any form, with other marks, or under another name. */
export async function standsSomewhere(engine: Engine, query: Query, at: number): Promise<boolean> {
  const { finder, words } = engine;
  if (!readsEvery(words.documents)) {
    const answers = await Promise.all(questionsOfUnit(query, at).map(finder.find));
    return answers.some((ids) => ids.length > 0);
  }
  const unit = query.units[at]!;
  const bare: Query = {
    ...query,
    units: [unit.kind === "word" ? { ...unit, word: { ...unit.word, spelling: unit.word.fold } } : unit],
    concepts: query.concepts
      .filter(({ from, to }) => from <= at && at < to)
      .map(({ id }) => ({ id, from: 0, to: 1 })),
    without: [],
  };
  const options = { begun: false, scattered: true, atLeast: null, documents: words.documents };
  return (await findSentences(engine, bare, emptyState(), options)).found > 0;
}

const number = (id: string) => Number(id.slice(1));

function byScore(a: SentenceHit, b: SentenceHit): number {
  if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score;
  if (a.source.id !== b.source.id) return a.source.id < b.source.id ? -1 : 1;
  return number(a.sentence.id) - number(b.sentence.id);
}
