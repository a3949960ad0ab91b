/** Answers labelled questions with the claims of a ledger, and says which answers are wrong. */
import { readFileSync } from "node:fs";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../../src/model/ledger/ledger-claim.ts";
import type { AnswerClaim } from "../../../../src/model/search/answer-claim.ts";
import type { SourceEntry } from "../../../../src/model/sources/source-entry.ts";
import { claimTexts } from "../../../../src/search/answers/claim-texts.ts";
import { questionDictionary } from "../../../../src/search/answers/question-dictionary.ts";
import { readQuestion } from "../../../../src/search/answers/read-question.ts";
import { selectClaims } from "../../../../src/search/answers/select-claims.ts";
import { answerClaims, claimedSource } from "../../../../src/search/index/answer-claims.ts";
import { searchWords } from "../../../../src/search/index/search-words.ts";
import { createDictionary } from "../../../../src/search/words/read-text.ts";

interface Label {
  readonly source: string;
  readonly quote: string;
}
export interface LabelledQuestion {
  readonly lang: string;
  readonly q: string;
  readonly answers: readonly Label[];
  readonly optional: readonly Label[];
}

export function labelledQuestions(file: string): readonly LabelledQuestion[] {
  const path = new URL(`../../../gold/${file}`, import.meta.url);
  return (JSON.parse(readFileSync(path, "utf8")) as { questions: readonly LabelledQuestion[] }).questions;
}

/** The claims that answer a question, as the search finds them. */
export function answerer(ledger: Ledger, entries: readonly SourceEntry[]) {
  const words = { ...searchWords(ledger) };
  const kit = createDictionary(words);
  const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const sources = entries.map((entry) =>
    claimedSource(
      entry,
      ledger.claims.filter(({ source }) => source === entry.id),
    ),
  );
  const { claims, documents } = answerClaims(sources, "0");
  const textsOf = (claim: AnswerClaim) => {
    const { sentenceText, translations } = byId.get(claim.id)!;
    const language = documents[claim.document]!.language;
    return [[language, sentenceText] as const, ...Object.entries(translations)];
  };
  return (q: string, language: string): readonly LedgerClaim[] => {
    const answering = questionDictionary(words, kit, language);
    const question = readQuestion(q, answering);
    if (question === null) return [];
    const found = selectClaims(question, claims, answering, (claim) =>
      claimTexts(claim, documents[claim.document]!.language, answering, () => textsOf(claim)),
    );
    return found.map(({ id }) => byId.get(id)!);
  };
}

export interface Wrong {
  readonly question: LabelledQuestion;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** @returns null where the answer is right. */
export function wrongAnswer(
  question: LabelledQuestion,
  found: readonly LedgerClaim[],
  texts: ReadonlyMap<string, string>,
): Wrong | null {
  const meets = (claim: LedgerClaim, { source, quote }: Label) => {
    const start = (texts.get(source) ?? "").indexOf(quote);
    return claim.source === source && claim.start < start + quote.length && start < claim.end;
  };
  const missing = question.answers.filter((label) => !found.some((claim) => meets(claim, label)));
  const extra = found.filter(
    (claim) => ![...question.answers, ...question.optional].some((label) => meets(claim, label)),
  );
  if (missing.length + extra.length === 0) return null;
  return {
    question,
    missing: missing.map(({ source, quote }) => `${source}: ${quote}`),
    extra: extra.map(({ source, quote }) => `${source}: ${quote}`),
  };
}
