/** Reads the casualty claims of a source, sentence by sentence, and tells of each number left why. */
import type { CasualtyClaim } from "../../model/claims/casualty-claim.ts";
import { claimId } from "../../model/claims/claim-id.ts";
import type { RejectedNumber } from "../../model/claims/rejected-number.ts";
import type { Span } from "../../model/span.ts";
import { whenOf } from "../dates/when-of.ts";
import type { NumberAnalysis } from "../numbers/number-analysis.ts";
import { prefilter } from "../numbers/prefilter.ts";
import { hintsAhead, hintsOf } from "../numbers/token.ts";
import { isSpeakingDay } from "../people/is-speaking-day.ts";
import { tollAttribution } from "../people/speaker-of.ts";
import { isElsewhere, whereOf } from "../people/where-of.ts";
import { bisectLeft } from "../text/nearby.ts";
import { findPhrases } from "../text/phrases.ts";
import { spanOfWords } from "../text/text-analysis.ts";
import { truceNames } from "../text/truce-names.ts";
import { withOwnIds } from "../text/with-own-ids.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { type CasualtyDraft, casualtyDraft } from "./casualty-draft.ts";
import { isOfConflict } from "./conflicts-in.ts";
import { isDayOfCount } from "./is-day-of-count.ts";
import { linkRepeats } from "./link-repeats.ts";
import { isOwnPeople, ownersOf } from "./owners-of.ts";
import { rejectedNumbers } from "./rejected-numbers.ts";
import { isAttachment } from "./relation.ts";
import { unquantified } from "./unquantified.ts";
import { victimsOf } from "./victims.ts";

export interface CasualtyReading {
  readonly claims: readonly CasualtyClaim[];
  readonly rejected: readonly RejectedNumber[];
}

/** @param all the sentences of one source, in the order of the text. */
export function readCasualties(all: readonly CasualtyAnalysis[]): CasualtyReading {
  const drafts: CasualtyDraft[] = [];
  const rejected: RejectedNumber[] = [];
  for (const analysis of all) {
    if (analysis.sentence.furniture !== null || !mayTell(analysis)) continue;
    const counted = draftsOf(analysis, drafts.at(-1) ?? null);
    const bare = analysis.scenario ? [] : unquantified(analysis, counted);
    for (const draft of bare.length === 0 ? counted : inOrder([...counted, ...bare])) drafts.push(draft);
    for (const number of rejectedNumbers(analysis)) rejected.push(number);
  }
  return { claims: linkRepeats(claimsOf(drafts.map(firstOfHarm)), all), rejected };
}

/** "38 have been killed. Another 150 have been injured": added to no figure of the injured, since none was told. */
function firstOfHarm(draft: CasualtyDraft, at: number, drafts: readonly CasualtyDraft[]): CasualtyDraft {
  const before = drafts[at - 1];
  if (draft.role !== "increment" || before === undefined || isFar(before, draft)) return draft;
  for (let i = at - 1; i >= 0 && isSameItem(drafts[i]!, draft); i -= 1)
    if (drafts[i]!.harms.includes(draft.harm)) return draft;
  return { ...draft, role: "stated" };
}

const isSameItem = (a: CasualtyDraft, b: CasualtyDraft) =>
  a.analysis.sentence.item === b.analysis.sentence.item;
const isFar = (a: CasualtyDraft, b: CasualtyDraft) =>
  !isSameItem(a, b) || b.analysis.index - a.analysis.index > 1;

/** Most sentences tell of no number and no harm; "one" is a number only inside a date. */
function mayTell(analysis: CasualtyAnalysis): boolean {
  const { words, language, dated } = analysis;
  const telling = prefilter.number | prefilter.harm | (dated.dates.length > 0 ? prefilter.one : 0);
  return (hintsAhead(words, language) & telling) !== 0 && (hintsOf(analysis.tokens) & telling) !== 0;
}

function inOrder(drafts: readonly CasualtyDraft[]): readonly CasualtyDraft[] {
  return drafts.toSorted((a, b) => a.clause.start - b.clause.start || a.trigger.start - b.trigger.start);
}

/** One draft for each quantity that is related to harm. */
function draftsOf(analysis: CasualtyAnalysis, last: CasualtyDraft | null): readonly CasualtyDraft[] {
  const { quantities, relations } = analysis;
  const made = new Map<number, CasualtyDraft>();
  relations.forEach((relation, i) => {
    if (!isAttachment(relation)) return;
    const followed = relation.follows === undefined ? undefined : made.get(relation.follows);
    const whole = relation.partOf === undefined ? null : (made.get(relation.partOf) ?? null);
    // "killed four, including a child, and wounded dozens of others": others than the four
    const before = whole === null ? (followed?.whole ?? followed) : followed;
    const victims = victimsOf(analysis, i, before ?? near(analysis, last));
    made.set(i, casualtyDraft(analysis, quantities[i]!, relation, victims, whole));
  });
  return [...made.values()];
}

/** "Seven others were wounded" speaks of the people of the sentence before. */
function near({ index, sentence }: CasualtyAnalysis, last: CasualtyDraft | null): CasualtyDraft | null {
  if (last === null || index - last.analysis.index > 2) return null;
  return last.analysis.sentence.item === sentence.item ? (last.whole ?? last) : null;
}

function claimsOf(drafts: readonly CasualtyDraft[]): readonly CasualtyClaim[] {
  const claims = withOwnIds(drafts.map(claimOf));
  const ids = new Map(drafts.map((draft, i) => [draft, claims[i]!.id]));
  return claims.map((claim, i) => {
    const { whole } = drafts[i]!;
    return { ...claim, partOf: whole === null ? null : (ids.get(whole) ?? null) };
  });
}

/**
 * Stage "ofTruce": "On 19 October both sides agreed to a ceasefire. 23 soldiers died": a day of no deaths, unless it
 * tells of violence.
 */
export function isOfTruce({ words, tokens, language }: NumberAnalysis): boolean {
  const named = findPhrases(truceNames(language), words).map((found) => spanOfWords(words, found));
  // "bắn" of "ngừng bắn" is no violence
  const inName = (at: number) => named.some(({ start, end }) => start <= at && at < end);
  return named.length > 0 && !tokens.some(({ tags, start }) => tags.violence && !inName(start));
}

/** "several bodies of soldiers": one of the words that decide names bodies. */
function tellsBodies({ analysis: { tokens }, decided }: CasualtyDraft): boolean {
  return decided.some((word) => {
    let at = bisectLeft(tokens, ({ start }) => start, word.start);
    for (; (tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= word.end; at += 1)
      if (tokens[at]!.tags.bodies) return true;
    return false;
  });
}

/** Adds who said it, when and where it happened, and whose people they were. */
function claimOf(draft: CasualtyDraft): CasualtyClaim {
  const { analysis, clause, trigger } = draft;
  const { source, sentence } = analysis;
  const words = ({ start, end }: Span) => source.text.slice(start, end);
  const { speaker, stance } = tollAttribution(
    clause,
    draft.decided,
    analysis,
    draft.rule === "part-of-earlier",
  );
  const when = whenOf(clause, analysis, {
    // "said on Monday" is the day of speaking
    except: (date, index) =>
      isSpeakingDay(date, analysis.all[index]!, "toll") ||
      (index === analysis.index ? isDayOfCount(date, draft) : analysis.all[index]!.ofTruce),
    // "2,716 of its soldiers" are no part of those told before
    goesOn: draft.goesOn && !isOwnPeople(draft),
    elsewhere: (index) => isElsewhere(analysis, analysis.all[index]!),
  });
  const dayTold = when !== null && when.basis !== "inferred" && !when.edtf.includes("/");
  const ofWar = !dayTold && draft.role !== "increment" && isOfConflict("war", clause, analysis);
  const decided = [...draft.decided, trigger].sort((a, b) => a.start - b.start || a.end - b.end).map(words);
  return {
    id: claimId(source.id, draft.harm, words(sentence), words(trigger)),
    kind: "casualty",
    source: source.id,
    sentence: sentence.id,
    start: clause.start,
    end: clause.end,
    quote: words(clause),
    trigger,
    speaker,
    stance: stance === "states" ? draft.stance : stance,
    // of a whole war, no day that an incident before was told of
    when: ofWar && when?.basis === "inferred" && !when.edtf.endsWith("/..") ? null : when,
    where: whereOf(clause, analysis),
    ...(draft.harm !== "displaced" && analysis.unrelated ? { unrelated: true as const } : {}),
    rule: draft.rule,
    words: [...new Set(decided)],
    harm: draft.harm,
    harms: draft.harms,
    count: draft.count,
    victims: draft.victims,
    side: ownersOf(draft, speaker),
    role: ofWar ? "total" : draft.role,
    ...(ofWar ? { ofWar: true as const } : {}),
    ...(!ofWar && isOfConflict("battle", clause, analysis) ? { ofBattle: true as const } : {}),
    ...(draft.harms.includes("killed") && tellsBodies(draft) ? { bodies: true as const } : {}),
    repeats: null,
    partOf: null,
  };
}
