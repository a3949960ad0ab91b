/**
 * The search itself: from what a reader asked to the answer. It tries the query as typed; then its last word as a
 * beginning; then, saying so, corrected; and last, saying so, sentences that lack some of its words. Where nothing
 * fits it answers nothing.
 */

import { shardOf } from "../words/shard-of.ts";
import { isSmallCorpus } from "../words/small-corpus.ts";
import type { Token } from "../words/tokens.ts";
import { type ClaimFiles, type FoundAnswer, findAnswer } from "./answer/find-answer.ts";
import { countFacets } from "./match/filter-sentence.ts";
import { documentHit, findPages, type PageHit } from "./match/find-pages.ts";
import { type Engine, findSentences, type Sentences } from "./match/find-sentences.ts";
import { type LoadVocabulary, spellingCorrections, unknownWords } from "./match/spelling-correction.ts";
import { type Query, readQuery } from "./query/query.ts";
import { isFiltered, type SearchState } from "./query/search-state.ts";

export interface Answer {
  readonly sentences: Sentences;
  readonly pages: readonly PageHit[];
  /** What was searched for instead; null when the query was taken as typed. */
  readonly corrected: string | null;
  /** True when the sentences hold only some of the words. */
  readonly partial: boolean;
  /** True where only words were typed that must not be there: nothing was looked for. */
  readonly onlyRefused: boolean;
  /** The claims that answer it as a question; null where none do. */
  readonly claims: FoundAnswer | null;
}

/** What is found by words, without the claims. */
type Found = Omit<Answer, "claims" | "onlyRefused">;

export interface SearchOptions extends Engine {
  readonly edition: string;
  readonly loadVocabulary: LoadVocabulary;
  /** How many documents are read for one answer, and as many again for each "more". */
  readonly documents: number;
  /** From how many letters an unfinished last word counts. */
  readonly beginning: number;
  readonly claimFiles: ClaimFiles;
}

const strict = { prefix: false, scattered: false, atLeast: null } as const;

export async function search(state: SearchState, options: SearchOptions): Promise<Answer> {
  const [found, claims] = await Promise.all([
    searchWords(state, options),
    // who filters sentences asks for sentences
    isFiltered(state) ? null : findAnswer(state.query, options),
  ]);
  const { units, without } = readQuery(state.query, options.dictionary);
  return { ...found, claims, onlyRefused: units.length === 0 && without.length > 0 && !isFiltered(state) };
}

async function searchWords(state: SearchState, options: SearchOptions): Promise<Found> {
  const query = readQuery(state.query, options.dictionary);
  const empty = query.units.length === 0 && !isFiltered(state);
  if (empty) return nothing(state);
  const asTyped = await attempt(query, state, options);
  if (asTyped && !asTyped.onlyByPrefix) return asTyped.answer;
  if (!state.asTyped)
    for (const { text, short } of await spellingCorrections(options, query, options.loadVocabulary)) {
      const corrected = readQuery(text, options.dictionary);
      const found = await attempt(corrected, state, options, short);
      if (found) return { ...found.answer, corrected: text.trim() };
    }
  return asTyped?.answer ?? (await partly(query, state, options)) ?? nothing(state);
}

interface Attempt {
  readonly answer: Found;
  /** True where no sentence was found, only pages whose name begins so: a corrected query may do better. */
  readonly onlyByPrefix: boolean;
}

/** @param close accept no sentence in which the words are apart. */
async function attempt(
  query: Query,
  state: SearchState,
  options: SearchOptions,
  close = false,
): Promise<Attempt | null> {
  const documents = options.documents * (state.more + 1);
  const tries = [
    strict,
    ...(mayStandApart(query) && !close ? [{ ...strict, scattered: true }] : []),
    ...prefixOptions(query, options),
  ];
  for (const one of tries) {
    const completions = one.prefix ? await completionsOf(query, options) : null;
    const [sentences, others] = await Promise.all([
      findSentences(options, query, state, { ...one, documents, completions }),
      findPages(options, query, options.edition, one.prefix, completions),
    ]);
    const named = sentences.named.map((source) => documentHit(source, options.edition, options.words));
    const pages = [...named, ...others];
    const kept = close ? closeOnly(sentences, query) : sentences;
    // filters may leave none of what was found; that is an answer too
    const answered = close ? kept.hits.length > 0 : sentences.found > 0 || pages.length > 0;
    const onlyByPrefix = one.prefix && sentences.found === 0;
    if (answered)
      return { answer: { sentences: kept, pages, corrected: null, partial: false }, onlyByPrefix };
  }
  return null;
}

/** Three words or more, typed without tones, are enough to stand apart in a sentence and still be meant. */
const mayStandApart = ({ units }: Query) => units.length > 2;

function prefixOptions({ units }: Query, { beginning }: SearchOptions) {
  const last = units.at(-1);
  const unfinished = last?.kind === "word" && last.last && last.word.fold.length >= beginning;
  return unfinished ? [{ ...strict, prefix: true }] : [];
}

/** More words than this begin with what was typed only where it says little. */
const mostCompletions = 3;

/** The words of a large site that the last word may be the beginning of, the commonest first; a small site is read whole. */
async function completionsOf(
  { units }: Query,
  { words, loadVocabulary }: SearchOptions,
): Promise<readonly string[] | null> {
  const last = units.at(-1);
  if (last?.kind !== "word" || isSmallCorpus(words.documents)) return null;
  const typed = last.word.fold;
  return Object.entries(await loadVocabulary(shardOf(typed)))
    .filter(([word]) => word.startsWith(typed))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostCompletions)
    .map(([word]) => word);
}

/** Sentences in which the marked words follow one another. */
function closeOnly(sentences: Sentences, query: Query): Sentences {
  if (query.units.length < 2) return sentences;
  const hits = sentences.hits.filter(({ sentence, marks, translated }) => {
    const text = translated ? (sentence.translations[translated.language] ?? "") : sentence.text;
    const sorted = [...(translated?.marks ?? marks)].sort((a, b) => a.start - b.start);
    return sorted.some((mark, i) => i > 0 && /^\P{L}?$/u.test(text.slice(sorted[i - 1]!.end, mark.start)));
  });
  return { ...sentences, hits };
}

/**
 * Sentences with at least two thirds of three words or more, or with one word of two. Every word must be on the
 * site; of three, a long one may be missing.
 */
async function partly(query: Query, state: SearchState, options: SearchOptions): Promise<Found | null> {
  const needed = query.units.filter((unit) => unit.kind !== "word" || !unit.isStopWord).length;
  if (needed < 2) return null;
  const unknown = await unknownWords(options, query, options.loadVocabulary);
  const bearable = needed > 2 ? unknown.every(isLong) && unknown.length < needed - 1 : unknown.length === 0;
  if (!bearable) return null;
  const documents = options.documents * (state.more + 1);
  const atLeast = needed === 2 ? 1 : Math.ceil((needed * 2) / 3);
  const distinctive = needed === 2 || unknown.length > 0;
  const sentences = await findSentences(options, query, state, {
    ...strict,
    atLeast,
    distinctive,
    documents,
  });
  if (sentences.hits.length === 0) return null;
  return {
    sentences: { ...sentences, hits: rarestFirst(sentences.hits) },
    pages: [],
    corrected: null,
    partial: true,
  };
}

/** Too long for a syllable, and no slip of a word that is here: a word of its own that the site does not have. */
const isLong = ({ fold, spelling }: Token) => fold === spelling && fold.length > 4;

/** More of the words first; of as many, those that fewer sentences have. */
function rarestFirst(hits: Sentences["hits"]): Sentences["hits"] {
  const times = Map.groupBy(
    hits.flatMap(({ matched }) => matched),
    (unit) => unit,
  );
  const rarity = ({ matched }: Sentences["hits"][number]) =>
    matched.length + matched.reduce((sum, unit) => sum + 1 / (1 + times.get(unit)!.length), 0);
  return [...hits].sort((a, b) => rarity(b) - rarity(a));
}

function nothing(state: SearchState): Found {
  const sentences: Sentences = {
    hits: [],
    found: 0,
    counts: countFacets([], state),
    titles: new Map(),
    named: [],
    read: 0,
    candidates: 0,
  };
  return { sentences, pages: [], corrected: null, partial: false };
}
