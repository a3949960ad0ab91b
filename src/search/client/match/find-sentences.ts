/** One attempt at a query: documents from the index, sentences from the documents, ranked and filtered. */

import type { SearchSummaries, SearchWords } from "../../../model/search/search-words.ts";
import type { SourceRecord } from "../../../model/search/source-record.ts";
import type { Dictionary } from "../../words/read-text.ts";
import { isSmallCorpus } from "../../words/small-corpus.ts";
import { documentKey } from "../../words/word-keys.ts";
import type { IndexClient } from "../index/index-client.ts";
import { filterKeys, type IndexQuery, indexQueries, indexQueriesOfUnit } from "../index/index-query.ts";
import type { Query } from "../query/query.ts";
import { emptyState, type SearchState } from "../query/search-state.ts";
import { countFacets, type FacetCounts, filterSentence, type Located } from "./filter-sentence.ts";
import { findDocuments } from "./find-documents.ts";
import { type RankedSentence, type RankOptions, rankSentence } from "./rank-sentence.ts";

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
  /** Documents that the query names. */
  readonly named: readonly SourceRecord[];
  /** Documents read, and documents that may hold more. */
  readonly read: number;
  readonly candidates: number;
}

export type ReadOptions = RankOptions & {
  /** How many documents are read at most. */
  readonly documents: number;
  /** Words that the last word may be the beginning of; null where it is a word itself. */
  readonly completions?: readonly string[] | null;
};

export interface Engine {
  readonly finder: IndexClient;
  readonly dictionary: Dictionary;
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
  const { finder, dictionary } = engine;
  const asked = documentQuestions(engine, query, state, options);
  const first = await candidates(engine, asked, options.documents);
  const ids = [...first.ids];
  const sources = await readAll(finder, ids.slice(0, options.documents));
  let found = matching(query, sources, dictionary, options);
  if (found.length === 0 && first.left.length > 0) {
    // the documents had the words, but no sentence had them all: the other questions may have better ones
    const others = (await candidates(engine, first.left, options.documents)).ids.filter(
      (id) => !ids.includes(id),
    );
    ids.push(...others);
    sources.push(...(await readAll(finder, others.slice(0, options.documents))));
    found = matching(query, sources, dictionary, options);
  }
  const hits = found.filter(({ located }) => filterSentence(located, state)).map(({ hit }) => hit);
  return {
    hits: hits.sort(byScore),
    found: found.length,
    counts: countFacets(
      found.map(({ located }) => located),
      state,
    ),
    titles: new Map(sources.map(({ id, title }) => [id, title])),
    named: findDocuments(query, sources, dictionary),
    read: sources.length,
    candidates: ids.length,
  };
}

const everyDocument: IndexQuery = [documentKey];

const readAll = (finder: IndexClient, ids: readonly number[]) =>
  Promise.all(ids.map((id) => finder.record(id)));

interface Matching {
  readonly located: Located;
  readonly hit: SentenceHit;
}

function matching(
  query: Query,
  sources: readonly SourceRecord[],
  dictionary: Dictionary,
  options: ReadOptions,
): readonly Matching[] {
  return sources.flatMap((source) =>
    source.sentences.flatMap((sentence) => {
      const located = { sentence, source: source.id, language: source.language };
      const ranked =
        query.units.length > 0
          ? rankSentence(query, sentence, source.language, dictionary, options)
          : plain(located);
      return ranked ? [{ located, hit: { ...ranked, source } }] : [];
    }),
  );
}

/** With filters and no words every sentence that passes is an answer, in the order of the documents. */
function plain({ sentence }: Located): RankedSentence {
  return { sentence, score: 0, marks: [], also: [], day: null, translated: null, matched: [] };
}

/** Numbers of documents by the questions in their order, no more questions than needed to fill the limit; and those left. */
async function candidates(
  { finder }: Engine,
  asked: readonly IndexQuery[],
  limit: number,
): Promise<{ readonly ids: readonly number[]; readonly left: readonly IndexQuery[] }> {
  const found = new Set<number>();
  for (const [i, question] of asked.entries()) {
    if (found.size >= limit) return { ids: [...found], left: asked.slice(i) };
    for (const id of await finder.find(question)) found.add(id);
  }
  return { ids: [...found], left: [] };
}

/** The strictest first; each once for each choice of the filters. Where every document is read, there is one question. */
function documentQuestions(
  { words }: Engine,
  query: Query,
  state: SearchState,
  options: ReadOptions,
): readonly IndexQuery[] {
  if (isSmallCorpus(words.documents)) return [everyDocument];
  const units = [...query.units.keys()];
  const own =
    options.atLeast === null
      ? indexQueries(query, options.completions ?? null)
      : units.flatMap((i) => indexQueriesOfUnit(query, i));
  const filters = filterKeys(state);
  if (own.length > 0) return own.flatMap((keys) => filters.map((filter) => [...keys, ...filter]));
  // the beginning of no word of the site asks for nothing
  if (query.units.length > 0 && options.completions) return [];
  return filters.map((filter) => (filter.length > 0 ? filter : everyDocument));
}

/** Whether any document has a unit of the query, in any form, with other marks, or under another name. */
export async function standsSomewhere(engine: Engine, query: Query, at: number): Promise<boolean> {
  const { finder, words } = engine;
  if (!isSmallCorpus(words.documents)) {
    const answers = await Promise.all(indexQueriesOfUnit(query, at).map(finder.find));
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
  const options = { prefix: false, scattered: true, atLeast: null, documents: words.documents };
  return (await findSentences(engine, bare, emptyState(), options)).found > 0;
}

const number = (id: string) => Number(id.slice(1));

function byScore(a: SentenceHit, b: SentenceHit): number {
  if (Math.abs(a.score - b.score) > 1e-9) return b.score - a.score;
  if (a.source.id !== b.source.id) return a.source.id < b.source.id ? -1 : 1;
  return number(a.sentence.id) - number(b.sentence.id);
}
