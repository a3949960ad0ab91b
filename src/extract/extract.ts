/**
 * Reads all claims of a source: the one entry to this folder, and the one place that gives the order of the work.
 *
 * Of all sentences at once, since one needs the others:
 *   words        the words and quotation marks of each sentence                     text/sentence-words.ts
 *   dates        the dates of each, computed from one another                       dates/dated-sentences.ts
 *
 * Of one sentence, each stage when it is first asked for (most sentences need few), from those above it only:
 *   shouting     in capitals throughout                                             text/is-shouting.ts
 *   unrelated    by its own words no part of the fighting                           text/is-unrelated.ts
 *   otherTime    another time or event than the one before                          dates/inherited-date.ts
 *   sinceEvent   a time since an event, without a date                              dates/inherited-date.ts
 *   conflicts    words that say a figure counts a whole war or battle               casualties/conflicts-in.ts
 *   speech       words of speech, conjunctions, fillers                             people/speech-marks.ts
 *   frames       who says, by which words                                           people/speech-frames.ts
 *   places       what it names after a word of place                                people/where-of.ts
 *   tokens       phrases of the pack with their roles, numerals, other words        numbers/token.ts
 *   ofTruce      a truce, and no violence                                           casualties/read-casualties.ts
 *   quantities   numbers with their hedges and what they count                      numbers/quantities-of.ts
 *   scenario     part of an exercise                                                casualties/in-scenario.ts
 *   relations    which harm each number counts, by an ordered list of rules         casualties/relations-of.ts
 *   ceasefire    words that name a ceasefire or tell something of one               ceasefires/ceasefire-marks.ts
 *   brokers      who brokered one                                                   ceasefires/broker.ts
 *
 * Then the claims, kind by kind, from the annotated sentences:
 *   casualty     drafts, victims, speaker, date, place, side, links                 casualties/read-casualties.ts
 *   ceasefire    statements, drafts, clauses that name none, topic                  ceasefires/read-ceasefires.ts
 *
 * To improve a reading, find its stage above: each file begins with what it reads, and examples. The rules that relate
 * a number to harm are listed in `casualties/rules/relation-rules.ts`, those by which numbers lend each other their
 * harm in `casualties/rules/inherit-figures.ts`, those of a ceasefire's status in `ceasefires/status-of.ts`.
 * A stage is a function from the analysis so far to a value; no stage holds a word of any language.
 */
import type { Claim, ClaimKind } from "../model/claims/claim.ts";
import type { Extraction } from "../model/claims/extraction.ts";
import type { RejectedNumber } from "../model/claims/rejected-number.ts";
import type { Language } from "../model/language/language.ts";
import type { Source } from "../model/sources/source.ts";
import type { CasualtyAnalysis } from "./casualties/casualty-analysis.ts";
import { conflictsIn } from "./casualties/conflicts-in.ts";
import { inScenario } from "./casualties/in-scenario.ts";
import { isOfTruce, readCasualties } from "./casualties/read-casualties.ts";
import { relationsOf } from "./casualties/relations-of.ts";
import { brokersIn } from "./ceasefires/broker.ts";
import type { CeasefireAnalysis } from "./ceasefires/ceasefire-analysis.ts";
import { ceasefireMarks } from "./ceasefires/ceasefire-marks.ts";
import { readCeasefires } from "./ceasefires/read-ceasefires.ts";
import { type DayWritten, datedSentences } from "./dates/dated-sentences.ts";
import { tellsOtherTime, tellsSinceEvent } from "./dates/inherited-date.ts";
import { quantitiesOf } from "./numbers/quantities-of.ts";
import { tokensOf } from "./numbers/token.ts";
import { speechFrames } from "./people/speech-frames.ts";
import { speechMarks } from "./people/speech-marks.ts";
import { placesIn } from "./people/where-of.ts";
import { annotate } from "./text/annotate.ts";
import { isShouting } from "./text/is-shouting.ts";
import { isUnrelated } from "./text/is-unrelated.ts";
import { compileAll } from "./text/per-language.ts";
import { sentenceWords } from "./text/sentence-words.ts";

/** A sentence with all its annotations. */
export interface Analysis extends CasualtyAnalysis, CeasefireAnalysis {
  readonly all: readonly Analysis[];
}

/** The stages of one sentence, in their order. */
export const stages = {
  shouting: ({ words }: Analysis) => isShouting(words),
  unrelated: isUnrelated,
  otherTime: tellsOtherTime,
  sinceEvent: tellsSinceEvent,
  conflicts: conflictsIn,
  speech: speechMarks,
  frames: speechFrames,
  places: placesIn,
  tokens: tokensOf,
  ofTruce: isOfTruce,
  quantities: quantitiesOf,
  scenario: inScenario,
  relations: relationsOf,
  ceasefire: ceasefireMarks,
  brokers: brokersIn,
} satisfies { readonly [name in string]: (analysis: Analysis) => unknown };

interface Reading<Kind extends ClaimKind> {
  readonly claims: readonly Extract<Claim, { kind: Kind }>[];
  /** Numbers that were looked at and left. */
  readonly rejected: readonly RejectedNumber[];
}

/** How each kind of claim is read from the sentences of a source, in the order of the text. */
const readers: { readonly [Kind in ClaimKind]: (all: readonly Analysis[]) => Reading<Kind> } = {
  casualty: readCasualties,
  ceasefire: (all) => ({ claims: readCeasefires(all), rejected: [] }),
};

/**
 * @param language the pack of `source.language`.
 * @param dayWritten the day from which "yesterday" is computed where the text gives none itself.
 */
export function extract(source: Source, language: Language, dayWritten: DayWritten = () => null): Extraction {
  const all = analyse(source, language, dayWritten);
  const readings = Object.values(readers).map((read) => read(all));
  const claims: Claim[] = readings.flatMap((reading): readonly Claim[] => reading.claims);
  return {
    claims: claims.sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start),
    rejected: readings.flatMap(({ rejected }) => rejected),
  };
}

const annotated = annotate(stages);

/** The sentences of a source, ready to be asked for their annotations. */
export function analyse(
  source: Source,
  language: Language,
  dayWritten: DayWritten = () => null,
): readonly Analysis[] {
  compileAll(language);
  const words = sentenceWords(source);
  const dates = datedSentences(source, words, language, dayWritten);
  const all: Analysis[] = [];
  source.sentences.forEach((sentence, index) => {
    all.push(annotated({ source, language, sentence, index, all, ...words[index]!, dated: dates[index]! }));
  });
  return all;
}
