/** What the search keeps of the claims of some documents, to answer questions with them. */
import { boundsOf } from "../../dates/date-bounds.ts";
import { saidInWords } from "../../i18n/claim-kind-words.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { documentName } from "../../i18n/document-name.ts";
import { nameInWords } from "../../i18n/name-in-words.ts";
import { labelsOf } from "../../model/claims/claim-kinds.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LexiconEntry } from "../../model/editorial/lexicon-entry.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import type {
  AnswerClaim,
  AnswerClaims,
  AnswerEvent,
  AnswerWording,
} from "../../model/search/answer-claim.ts";
import { isShown } from "../../model/sources/is-shown.ts";
import type { SourceEntry } from "../../model/sources/source-entry.ts";

/** A document with its claims; those in sentences that the site may not show are left out. */
export interface ClaimedSource {
  readonly entry: Pick<SourceEntry, "id" | "language" | "name" | "title" | "outlet" | "asOf">;
  readonly claims: readonly LedgerClaim[];
}

export function claimedSource(entry: SourceEntry, claims: readonly LedgerClaim[]): ClaimedSource {
  const { id, language, name, title, outlet, asOf } = entry;
  const shown = new Set(
    entry.sentences.filter((sentence) => isShown(entry.rights, sentence)).map((sentence) => sentence.id),
  );
  return {
    entry: { id, language, name, title, outlet, asOf },
    claims: claims.filter(({ sentence }) => shown.has(sentence)),
  };
}

/** @param charts numbers of the charts that draw a claim, by its id. */
export function answerClaims(
  sources: readonly ClaimedSource[],
  version: string,
  charts: ReadonlyMap<string, readonly number[]> = new Map(),
): AnswerClaims {
  return {
    version,
    documents: sources.map(({ entry: { id, language } }) => ({ id, language })),
    claims: sources.flatMap(({ claims }, document) =>
      claims.map((claim) => {
        const drawn = charts.get(claim.id);
        return { ...answerClaim(claim, document), ...(drawn ? { charts: [...drawn] } : {}) };
      }),
    ),
  };
}

function answerClaim(claim: LedgerClaim, document: number): AnswerClaim {
  const { dated, asOf, event } = claim;
  const days = dated && boundsOf(dated.edtf);
  const last = asOf && boundsOf(asOf.edtf)?.max;
  const monthDay = /^XXXX-(\d\d-\d\d)/u.exec(dated?.edtf ?? "")?.[1];
  return {
    id: claim.id,
    document,
    sentence: claim.sentence,
    quote: claim.quote,
    casualty: claim.kind === "casualty",
    kinds: [...labelsOf(claim)],
    events: [...new Set([...(event === null ? [] : [event]), ...claim.events])],
    ...(claim.stance === "states" ? {} : { stance: claim.stance }),
    ...given({
      speaker: claim.speaker?.name,
      speakerSide: claim.speakerSide,
      where: claim.where,
      asOf: last,
      monthDay,
    }),
    ...(days && !days.yearless ? { days: [days.min, days.max] } : {}),
    ...(claim.kind === "casualty" ? casualty(claim) : {}),
    ...(claim.kind === "ceasefire" ? ceasefire(claim) : {}),
  };
}

function casualty({ victims, side, victimSide, count, repeats }: Extract<LedgerClaim, { kind: "casualty" }>) {
  return {
    victims,
    ...given({ side, victimSide }),
    count: [count.value, count.low, count.high] as [number | null, number | null, number | null],
    qualifier: count.qualifier,
    ...(repeats === null ? {} : { repeats: true as const }),
  };
}

function ceasefire({ mediators, parties }: Extract<LedgerClaim, { kind: "ceasefire" }>) {
  return {
    ...(mediators.length > 0 ? { mediators } : {}),
    ...(parties.length > 0 ? { parties } : {}),
  };
}

/** Only what there is: most claims lack most of it. */
function given<T extends string>(
  fields: Readonly<Record<T, string | null | undefined>>,
): Partial<Record<T, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as Partial<
    Record<T, string>
  >;
}

/** The same in words of an edition. */
export function answerWording(
  sources: readonly ClaimedSource[],
  lexicon: readonly LexiconEntry[],
  edition: string,
  site: Parameters<typeof documentName>[2],
  version: string,
): AnswerWording {
  const words = ({ text, lang }: { readonly text: string; readonly lang: string | null }) =>
    lang === null || lang === edition ? { text } : { text, lang };
  return {
    version,
    documents: sources.map(({ entry }) => {
      const { text, language } = documentName(entry, edition, site);
      return words({ text: text || entry.id, lang: language });
    }),
    claims: sources.flatMap(({ claims }) =>
      claims.map((claim) => ({
        figure: saidInWords(claim, lexicon, edition),
        ...(claim.speaker
          ? { speaker: words(nameInWords(claim.speaker.name, claim.language, lexicon, edition)) }
          : {}),
        ...(claim.dated ? { day: dateInWords(claim.dated.edtf, edition) } : {}),
      })),
    ),
  };
}

/** The events that questions may name. */
export function answerEvents(events: readonly Event[]): Readonly<Record<string, AnswerEvent>> {
  return Object.fromEntries(
    events.map(({ id, name, kind, edtf, within, sides }): [string, AnswerEvent] => {
      const bounds = boundsOf(edtf);
      const forms = sides?.map((side) => [side.id, [...Object.values(side.name), ...side.forms].join("|")]);
      return [
        id,
        {
          name,
          kind,
          days: [bounds?.min ?? null, bounds?.max ?? null],
          ...(within === null ? {} : { within }),
          ...(forms ? { sides: Object.fromEntries(forms) } : {}),
        },
      ];
    }),
  );
}
