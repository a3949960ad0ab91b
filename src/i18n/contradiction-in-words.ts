/** One sentence that says what a computed contradiction is about: a question, or how a figure grew. */
import type { LexiconEntry } from "../model/editorial/lexicon-entry.ts";
import type { Contradiction } from "../model/ledger/contradiction.ts";
import type { LedgerCasualty, LedgerClaim } from "../model/ledger/ledger-claim.ts";
import { dateInWords } from "./date-in-words.ts";
import { figureInWords } from "./harm-in-words.ts";
import { nameInWords } from "./name-in-words.ts";
import { strings } from "./strings.ts";

/** @param claims those of the contradiction, in its order. Null for what an editor put into words. */
export function contradictionInWords(
  { kind }: Contradiction,
  claims: readonly LedgerClaim[],
  lexicon: readonly LexiconEntry[],
  language: string,
): string | null {
  const { questions } = strings(language).site.contradictions;
  const figures = claims.filter((claim) => claim.kind === "casualty");
  const harm = harmOf(figures, language);
  const counts = [...new Set(figures.map((claim) => figureInWords(claim, language)))];
  switch (kind) {
    case "toll":
      return questions.toll(harm, counts);
    case "growth":
      return questions.growth(harm, counts[0] ?? "", counts.at(-1) ?? "");
    case "same-figure":
      return questions["same-figure"](
        harm,
        counts[0] ?? "",
        new Set(claims.map(({ source }) => source)).size,
      );
    case "date":
      return questions.date(
        each(claims.map(({ dated }) => (dated ? dateInWords(dated.edtf, language) : ""))),
      );
    case "mediator":
      return questions.mediator(each(claims.map((claim) => brokers(claim, lexicon, language))));
    case "blame":
      return questions.blame;
    case "one-sided":
      return questions["one-sided"](harm);
    case "editorial":
      return null;
  }
}

const each = (words: readonly string[]) => [...new Set(words.filter(Boolean))];

function harmOf(claims: readonly LedgerCasualty[], language: string): string {
  const { harm } = strings(language).claims;
  return each(claims.flatMap(({ harms }) => harms.map((name) => harm[name]))).join(" / ");
}

function brokers(claim: LedgerClaim, lexicon: readonly LexiconEntry[], language: string): string {
  if (claim.kind !== "ceasefire") return "";
  const names = claim.mediators.map((name) => nameInWords(name, claim.language, lexicon, language).text);
  return strings(language).charts.list(each(names));
}
