/** The ledger of the invented war with the claims of its labels in place of those that the program found. */
import { readFileSync } from "node:fs";
import { eventIndexOf } from "../../../../src/ledger/events/event-index.ts";
import type { Ledger } from "../../../../src/model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../../src/model/ledger/ledger-claim.ts";
import type { SourceEntry } from "../../../../src/model/sources/source-entry.ts";

interface Truth {
  readonly claims: readonly {
    readonly id: string;
    readonly source: string;
    readonly quote: string;
    readonly sentence: string;
    readonly kind: "casualty" | "ceasefire";
    readonly harm?: string;
    readonly harms?: readonly string[];
    readonly status?: string;
    readonly count?: Readonly<Record<string, unknown>>;
    readonly victims?: string;
    readonly side?: string | null;
    readonly role?: string;
    readonly speaker: string | null;
    readonly actor: string | null;
    readonly stance: string;
    readonly date: string | null;
    readonly event: string | null;
    readonly asOf: string;
    readonly mediators?: readonly string[];
  }[];
}

interface Corpus {
  readonly ledger: Ledger;
  readonly entries: readonly SourceEntry[];
}

/** Only what questions ask of a claim is that of the labels. */
export function truthLedger({ ledger, entries }: Corpus): Corpus {
  const file = new URL("../../../fixtures/invented-war/truth.json", import.meta.url);
  const { claims } = JSON.parse(readFileSync(file, "utf8")) as Truth;
  const stage = eventIndexOf(ledger.events, ledger.lexicon);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const made = claims.map((claim, i) => {
    const { text, sentences, language } = byId.get(claim.source)!;
    const start = text.indexOf(claim.quote, text.indexOf(claim.sentence));
    const sentence = sentences.find((one) => one.start <= start && start < one.end)!;
    const when = claim.date === null ? null : { edtf: claim.date, basis: "stated", words: null };
    return {
      ...claim,
      id: `${claim.source}-${claim.harm ?? claim.status}-${i.toString(16).padStart(8, "0")}`,
      start,
      end: start + claim.quote.length,
      sentence: sentence.id,
      sentenceText: text.slice(sentence.start, sentence.end),
      translations: {},
      language,
      speaker: claim.speaker === null ? null : { name: claim.speaker, start: 0, end: 1, basis: "stated" },
      speakerSide: stage.sideOf(claim.event, claim.speaker) ?? stage.sideOf(claim.event, claim.actor),
      side: null,
      victimSide: claim.side ?? null,
      where: null,
      when,
      dated: when,
      asOf: { edtf: claim.asOf, stated: true },
      events: claim.event === null ? [] : [claim.event],
      mediators: claim.mediators ?? [],
      parties: [],
      ordinal: null,
      ceasefires: 1,
      repeats: null,
      partOf: null,
      count: claim.count && { stated: claim.quote, rule: "R1", ...claim.count },
    };
  });
  return {
    ledger: { ...ledger, claims: made as unknown as readonly LedgerClaim[] as LedgerClaim[] },
    entries,
  };
}
