/**
 * The labelled questions, answered with the claims of a ledger: over the seeds with what the program finds in them, over
 * the invented war with its labels, so that what extraction misses there does not count.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { loadCorpus } from "../../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../../src/node/project.ts";
import {
  answerer,
  type LabelledQuestion,
  labelledQuestions,
  wrongAnswer,
} from "../support/answer-questions.ts";
import { truthLedger } from "../support/truth-ledger.ts";

const root = new URL("../../../../", import.meta.url).pathname;
const languages = ["en", "vi", "id"] as const;

type Corpus = Parameters<typeof truthLedger>[0];

/** @param floors least share of right answers, by language; no question without an answer may get one. */
function scored(
  name: string,
  { ledger, entries }: Corpus,
  questions: readonly LabelledQuestion[],
  floors: Readonly<Record<(typeof languages)[number], number>>,
): void {
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const ask = answerer(ledger, entries);
  describe(name, () => {
    for (const language of languages)
      test(`Questions in ${language} are answered with the claims that answer them, and no others`, (context) => {
        const own = questions.filter(({ lang }) => lang === language);
        const wrong = own.flatMap((one) => wrongAnswer(one, ask(one.q, one.lang), texts) ?? []);
        if (process.env["ERRORS"] === language)
          for (const { question, missing, extra } of wrong)
            context.diagnostic(JSON.stringify({ q: question.q, missing, extra }, null, 1));
        const astray = wrong.filter(({ question }) => question.answers.length === 0);
        assert.deepEqual(
          astray.map(({ question }) => question.q),
          [],
          "questions without an answer",
        );
        const right = 1 - wrong.length / own.length;
        assert.ok(
          right >= floors[language],
          `${(right * 100).toFixed(1)}% right, expected ${floors[language] * 100}%`,
        );
      });
  });
}

const seeds = await loadCorpus(project({ VERBATIM_CORPUS: root }));
const war = truthLedger(await loadCorpus(project({ VERBATIM_CORPUS: `${root}tests/fixtures/invented-war` })));
scored("The seeds", seeds, labelledQuestions("search-questions.json"), { en: 0.98, vi: 0.98, id: 0.96 });
scored("The seeds, asked again", seeds, labelledQuestions("more-questions.json"), {
  en: 0.95,
  vi: 1,
  id: 1,
});
scored("The invented war", war, labelledQuestions("search-questions-invented-war.json"), {
  en: 0.94,
  vi: 0.96,
  id: 0.93,
});
scored("The invented war, asked again", war, labelledQuestions("more-questions-invented-war.json"), {
  en: 0.95,
  vi: 1,
  id: 0.95,
});
