/**
 * The search itself: from what a reader asked to the answer. It tries the query as typed; then its last word as a
 * beginning; then, saying so, mended; and last, saying so, sentences that lack some of its words. Where nothing
 * fits it answers nothing.
 */
import { countFacets } from "./filter-sentence.ts";
import { findPages, type PageHit } from "./find-pages.ts";
import { type Engine, findSentences, type Sentences } from "./find-sentences.ts";
import { type LoadVocabulary, mendings, unknownWords } from "./mend-query.ts";
import { type Query, readQuery } from "./query.ts";
import { isFiltered, type SearchState } from "./search-state.ts";

export interface Answer {
  readonly sentences: Sentences;
  readonly pages: readonly PageHit[];
  /** What was searched for instead; null when the query was taken as typed. */
  readonly mended: string | null;
  /** True when the sentences hold only some of the words. */
  readonly partial: boolean;
}

export interface SearchOptions extends Engine {
  readonly edition: string;
  readonly loadVocabulary: LoadVocabulary;
  /** How many documents are read for one answer, and as many again for each "more". */
  readonly documents: number;
  /** From how many letters an unfinished last word counts. */
  readonly beginning: number;
}

const strict = { begun: false, scattered: false, atLeast: null } as const;

export async function search(state: SearchState, options: SearchOptions): Promise<Answer> {
  const query = readQuery(state.query, options.kit);
  const empty = query.units.length === 0 && !isFiltered(state);
  if (empty) return nothing(state);
  const asTyped = await attempt(query, state, options);
  if (asTyped) return asTyped;
  if (!state.asTyped)
    for (const { text, short } of await mendings(options, query, options.loadVocabulary)) {
      const mended = readQuery(text, options.kit);
      const answer = await attempt(mended, state, options, short);
      if (answer) return { ...answer, mended: text.trim() };
    }
  return (await partly(query, state, options)) ?? nothing(state);
}

/** @param close accept no sentence in which the words stand apart. */
async function attempt(
  query: Query,
  state: SearchState,
  options: SearchOptions,
  close = false,
): Promise<Answer | null> {
  const documents = options.documents * (state.more + 1);
  const tries = [
    strict,
    ...(mayStandApart(query) && !close ? [{ ...strict, scattered: true }] : []),
    ...begun(query, options),
  ];
  for (const one of tries) {
    const [sentences, pages] = await Promise.all([
      findSentences(options, query, state, { ...one, documents }),
      findPages(options, query, options.edition, one.begun),
    ]);
    const kept = close ? closeOnly(sentences, query) : sentences;
    // filters may leave none of what was found; that is an answer too
    const answered = close ? kept.hits.length > 0 : sentences.found > 0 || pages.length > 0;
    if (answered) return { sentences: kept, pages, mended: null, partial: false };
  }
  return null;
}

/** Three words or more, typed without tones, are enough to stand apart in a sentence and still be meant. */
const mayStandApart = ({ units }: Query) => units.length > 2;

function begun({ units }: Query, { beginning }: SearchOptions) {
  const last = units.at(-1);
  const unfinished = last?.kind === "word" && last.last && last.word.fold.length >= beginning;
  return unfinished ? [{ ...strict, begun: true }] : [];
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

/** Sentences with at least two thirds of the words, where the site has every word, only nowhere together. */
async function partly(query: Query, state: SearchState, options: SearchOptions): Promise<Answer | null> {
  const needed = query.units.filter((unit) => unit.kind !== "word" || !unit.slight).length;
  if (needed < 3) return null;
  if ((await unknownWords(options, query, options.loadVocabulary)).length > 0) return null;
  const documents = options.documents * (state.more + 1);
  const atLeast = Math.ceil((needed * 2) / 3);
  const sentences = await findSentences(options, query, state, { ...strict, atLeast, documents });
  return sentences.hits.length > 0 ? { sentences, pages: [], mended: null, partial: true } : null;
}

function nothing(state: SearchState): Answer {
  const sentences: Sentences = {
    hits: [],
    found: 0,
    counts: countFacets([], state),
    titles: new Map(),
    read: 0,
    candidates: 0,
  };
  return { sentences, pages: [], mended: null, partial: false };
}
