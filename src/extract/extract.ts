/** Reads all claims of a source: the one entry to this folder. */
import type { CasualtyClaim } from "../model/claims/casualty-claim.ts";
import type { CeasefireClaim } from "../model/claims/ceasefire-claim.ts";
import type { Claim } from "../model/claims/claim.ts";
import type { Extraction } from "../model/claims/extraction.ts";
import type { Language } from "../model/language.ts";
import type { Source } from "../model/sources/source.ts";
import type { Span } from "../model/span.ts";
import { type CasualtyDraft, readCasualties } from "./casualties/read-casualties.ts";
import { sideOf } from "./casualties/side-of.ts";
import { readCeasefires } from "./ceasefires/read-ceasefires.ts";
import { whenOf } from "./dates/when-of.ts";
import { linkRepeats } from "./link-repeats.ts";
import { speakerOf } from "./people/speaker-of.ts";
import { whereOf } from "./people/where-of.ts";
import { type Context, contexts } from "./text/context.ts";
import { claimId, withOwnIds } from "./with-own-ids.ts";

/** @param language the pack of `source.language`. */
export function extract(source: Source, language: Language): Extraction {
  // what the rules work out of a text is kept by this copy of its source, and goes with it
  const all = contexts({ ...source }, language);
  const { drafts, rejected } = readCasualties(all);
  const casualties = linkRepeats(finished(drafts), source.sentences);
  const claims: Claim[] = [...casualties, ...ceasefiresIn(all)];
  return {
    claims: claims.sort((a, b) => a.start - b.start || a.trigger.start - b.trigger.start),
    rejected: [...rejected],
  };
}

function ceasefiresIn(all: readonly Context[]): readonly CeasefireClaim[] {
  const claims = readCeasefires(all).map(({ context, draft }): CeasefireClaim => {
    const { source, sentence } = context;
    const words = (span: Span) => source.text.slice(span.start, span.end);
    const id = claimId(source.id, draft.status, words(sentence), words(draft.trigger));
    return { id, source: source.id, ...draft };
  });
  return withOwnIds(claims);
}

function finished(drafts: readonly CasualtyDraft[]): readonly CasualtyClaim[] {
  const claims = withOwnIds(drafts.map(claimOf));
  const ids = new Map(drafts.map((draft, i) => [draft, claims[i]!.id]));
  return drafts.map((draft, i) => ({
    ...claims[i]!,
    partOf: draft.whole === null ? null : (ids.get(draft.whole) ?? null),
  }));
}

function claimOf(draft: CasualtyDraft): CasualtyClaim {
  const { context, clause, trigger } = draft;
  const { source, sentence } = context;
  const words = (span: { readonly start: number; readonly end: number }) =>
    source.text.slice(span.start, span.end);
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
    speaker: speakerOf(clause, context),
    stance: draft.stance,
    when: whenOf(clause, context),
    where: whereOf(clause, context),
    rule: draft.rule,
    words: [...new Set(decided)],
    harm: draft.harm,
    harms: draft.harms,
    count: draft.count,
    victims: draft.victims,
    side: sideOf(draft),
    role: draft.role,
    repeats: null,
    partOf: null,
  };
}
