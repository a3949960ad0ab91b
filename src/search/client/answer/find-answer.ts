/** The claims that answer what a reader asked, with their words in the reader's edition; null where none do. */
import type { AnswerClaim, AnswerClaims, AnswerWording } from "../../../model/search/answer-claim.ts";
import type { SearchWords } from "../../../model/search/search-words.ts";
import { type ClaimTexts, claimTexts } from "../../answers/claim-texts.ts";
import type { Question } from "../../answers/question.ts";
import { questionDictionary } from "../../answers/question-dictionary.ts";
import { type QuestionDictionary, readQuestion } from "../../answers/read-question.ts";
import { fitsQuestion, selectClaims } from "../../answers/select-claims.ts";
import { batchSize } from "../../words/batch-size.ts";
import type { Dictionary } from "../../words/read-text.ts";
import { conceptKey, facetKey } from "../../words/word-keys.ts";
import type { IndexClient } from "../index/index-client.ts";
import { bestChart } from "./best-chart.ts";

/** How the claims of a batch of documents are fetched. */
export interface ClaimFiles {
  readonly claims: (batch: number) => Promise<AnswerClaims>;
  readonly wording: (batch: number) => Promise<AnswerWording>;
}

export interface AnswerItem {
  readonly claim: AnswerClaim;
  readonly source: string;
  readonly language: string;
  /** The figure or status, who says it and when, in the reader's language. */
  readonly words: AnswerWording["claims"][number];
  readonly document: AnswerWording["documents"][number];
}

export interface FoundAnswer {
  /** All that answer, in the order of their days. */
  readonly items: readonly AnswerItem[];
  /** Number of the page that is the chart with most of them and least else; null = no chart has any. */
  readonly chart: number | null;
  /** False where the corpus is so large that only the likeliest documents were looked at. */
  readonly complete: boolean;
}

export interface AnswerSources {
  readonly finder: IndexClient;
  readonly dictionary: Dictionary;
  readonly words: SearchWords;
  readonly edition: string;
  readonly claimFiles: ClaimFiles;
}

/** Batches of documents that are looked through for one answer. */
const mostBatches = 3;
/** Documents that are opened, where the words of a sentence must be looked at. */
const mostDocuments = 100;

export async function findAnswer(query: string, sources: AnswerSources): Promise<FoundAnswer | null> {
  const dictionary = questionDictionary(sources.words, sources.dictionary, sources.edition);
  const question = readQuestion(query, dictionary);
  if (question === null) return null;
  const { batches, complete } = await batchesOf(question, sources);
  const read = await Promise.all(batches.map((batch) => readBatch(batch, sources)));
  const items = read.flat();
  const texts = await textsOf(question, items, dictionary, sources);
  const byClaim = new Map(items.map((item) => [item.claim, item]));
  const claims = items.map(({ claim }) => claim);
  const found = selectClaims(question, claims, dictionary, (claim) => texts(byClaim.get(claim)!));
  if (found.length === 0) return null;
  return { items: found.map((claim) => byClaim.get(claim)!), chart: bestChart(found, claims), complete };
}

interface NumberedItem extends AnswerItem {
  /** Number of its document in the index. */
  readonly number: number;
}

async function readBatch(batch: number, { claimFiles }: AnswerSources): Promise<readonly NumberedItem[]> {
  const [{ claims, documents }, wording] = await Promise.all([
    claimFiles.claims(batch),
    claimFiles.wording(batch),
  ]);
  return claims.map((claim, i) => ({
    claim,
    source: documents[claim.document]!.id,
    language: documents[claim.document]!.language,
    words: wording.claims[i]!,
    document: wording.documents[claim.document]!,
    number: batch * batchSize + claim.document,
  }));
}

/** All batches of a small corpus; of a large one those whose documents have most of what is asked for. */
async function batchesOf(question: Question, { finder, words }: AnswerSources) {
  const all = Array.from({ length: Math.ceil(words.documents / batchSize) }, (_, i) => i);
  if (all.length <= mostBatches) return { batches: all, complete: true };
  const kinds = question.kinds.map((kind) => facetKey("kind", kind));
  const named = question.mentions.flatMap(({ concepts }) => concepts.slice(0, 1).map(conceptKey));
  const asked = (kinds.length > 0 ? kinds : [null]).map((kind) => [...(kind ? [kind] : []), ...named]);
  const found = (await Promise.all(asked.filter((keys) => keys.length > 0).map(finder.find))).flat();
  const times = Map.groupBy(new Set(found), (document) => Math.floor(document / batchSize));
  const likeliest = [...times].sort(([a, m], [b, n]) => n.length - m.length || a - b).map(([batch]) => batch);
  return { batches: likeliest.slice(0, mostBatches), complete: likeliest.length <= mostBatches };
}

/** Sentences are opened only where a name or a word may be in them. */
async function textsOf(
  question: Question,
  items: readonly NumberedItem[],
  dictionary: QuestionDictionary,
  { finder, words }: AnswerSources,
): Promise<(item: NumberedItem) => ClaimTexts> {
  const { mentions, groups, bothSides, numbers } = question;
  const asksWords = mentions.length + groups.length + numbers.length > 0 || bothSides;
  const fitting = items.filter(({ claim }) => fitsQuestion(question, claim, dictionary));
  const numbered = asksWords ? [...new Set(fitting.map(({ number }) => number))] : [];
  const opened = numbered.slice(0, Math.min(mostDocuments, words.documents));
  const records = new Map(
    await Promise.all(opened.map(async (number) => [number, await finder.record(number)] as const)),
  );
  const known = new Map<AnswerClaim, ClaimTexts>();
  return ({ claim, language, number }) => {
    const before = known.get(claim);
    if (before) return before;
    const sentence = () => {
      const found = records.get(number)?.sentences.find(({ id }) => id === claim.sentence);
      return found ? [[language, found.text] as const, ...Object.entries(found.translations)] : [];
    };
    const made = claimTexts(claim, language, dictionary, sentence);
    known.set(claim, made);
    return made;
  };
}
