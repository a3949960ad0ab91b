/** Ledgers at the edges: no claim or thousands, long names, one person or a hundred million, antiquity and today. */
import type { Qualifier } from "../../../src/model/claims/count.ts";
import type { Event } from "../../../src/model/editorial/event.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import type { LedgerCasualty, LedgerCeasefire, LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import { ledger } from "./fixture.ts";

export interface Edge {
  readonly claims: number;
  /** Names of documents, speakers, events and sides: of a line, or of several. */
  readonly names: "short" | "long";
  /** Days of events and statements; `none`: no date and no day of a document either. */
  readonly days: "one" | "ages" | "none";
  /** Everyone is one person, or the numbers run from one to a hundred million. */
  readonly people: "one" | "all";
}

export const sizes = [0, 1, 2, 30, 3000] as const;

const names = {
  short: { en: "Post", vi: "Báo", id: "Pos" },
  long: {
    en: "Special correspondent of the Transnational Observatory for Humanitarian Affairs, evening edition",
    vi: "Phóng viên đặc biệt của Đài quan sát xuyên quốc gia về các vấn đề nhân đạo, ấn bản buổi tối",
    id: "Koresponden khusus Pusat Pemantauan Lintasnegara untuk Urusan Kemanusiaan, edisi petang",
  },
};
const stretched = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
const years = ["-0479", "-0043", "0030", "0451", "1618", "1815", "1916", "1988", "2020", "2026"];
const qualifiers: readonly Qualifier[] = [
  "exact",
  "about",
  "more-than",
  "up-to",
  "range",
  "class-word",
  "many",
];
const statuses = [
  "agreed",
  "collapsed",
  "violated",
  "in-force",
  "proposed",
  "called-for",
  "extended",
  "rejected",
] as const;
const stances = ["states", "accuses", "states", "suspects", "denies"] as const;
const harms = ["killed", "wounded", "missing", "captured", "displaced"] as const;
const victims = ["unspecified", "civilian", "military", "mixed"] as const;

const of = <T>(items: readonly T[], i: number): T => items[i % items.length]!;

export function edgeLedger(edge: Edge): Ledger {
  const name = (what: string, i: number) => {
    const long = edge.names === "long" && i % 3 === 2 ? ` ${stretched}` : "";
    const { en, vi, id } = names[edge.names];
    return {
      en: `${en} ${what} ${i}${long}`,
      vi: `${vi} ${what} ${i}${long}`,
      id: `${id} ${what} ${i}${long}`,
    };
  };
  const yearOf = (i: number) => (edge.days === "one" ? "2020" : of(years, i));
  const wars = Math.max(1, Math.min(140, Math.ceil(edge.claims / 8)));
  const [war, truce] = [ledger.events.find(({ sides }) => sides)!, ledger.events.find((e) => e.ceasefire)!];
  const events = Array.from({ length: wars }, (_, i): readonly Event[] => {
    const year = yearOf(i);
    const sides = war.sides!.map((side, n) => ({ ...side, name: name(side.id, n) }));
    const ceasefire = {
      declared: `${year}-10-10`,
      effective: `${year}-10-11`,
      ended: `${year}-10-11`,
      mediators: [],
    };
    return [
      { ...war, id: `war-${i}`, name: name("war", i), edtf: `${year}-09/${year}-11`, sides },
      {
        ...truce,
        id: `truce-${i}`,
        name: name("truce", i),
        edtf: `${year}-10-10/${year}-10-11`,
        within: `war-${i}`,
        ceasefire,
      },
    ];
  }).flat();
  const sources = Array.from({ length: Math.max(1, Math.min(40, edge.claims)) }, (_, i) => ({
    ...ledger.sources[0]!,
    id: `doc-${i}`,
    language: of(["en", "vi", "id"], i),
    name: name("report", i),
    title: name("report", i),
  }));
  const claims = Array.from({ length: edge.claims }, (_, i): LedgerClaim => {
    const dateless = edge.days === "none";
    const day = `${yearOf(i % wars)}-10-${String(10 + (i % 15)).padStart(2, "0")}`;
    const reason = { en: "f", vi: "f", id: "f" };
    const told = {
      source: `doc-${i % sources.length}`,
      sentence: `s${i}`,
      language: of(["en", "vi", "id"], i),
      sentenceText: "x",
      asOf: dateless ? null : { edtf: day, reason, stated: false },
      dated: dateless
        ? null
        : { edtf: day, basis: i % 4 === 0 ? ("editorial" as const) : ("stated" as const), words: null },
      speaker: i % 3 === 0 ? null : { name: name("speaker", i % 7).en, kind: "person", party: null },
      stance: of(stances, i),
      review: { state: of(["unreviewed", "confirmed"] as const, i), by: null, reason: null, corrected: [] },
    };
    return i % 3 === 1
      ? ({
          ...statement,
          ...told,
          id: `c${i}`,
          ...inEvent(`truce-${i % wars}`),
          status: of(statuses, i),
          mediators: i % 2 ? ["Russia", name("mediator", i % 5).en] : [],
        } as LedgerCeasefire)
      : ({
          ...figure,
          ...told,
          id: `c${i}`,
          ...inEvent(`war-${i % wars}`),
          ...people(edge, i),
        } as LedgerCasualty);
  });
  return {
    ...ledger,
    sources,
    events,
    claims,
    series: seriesOf(claims),
    contradictions: [],
    ...placesOf(claims, name),
    charts: chartsOf(),
  };
}

const statement = ledger.claims.find((claim) => claim.kind === "ceasefire")!;
const figure = ledger.claims.find((claim) => claim.kind === "casualty")!;
const inEvent = (event: string) => ({ event, events: [event] });

function people(edge: Edge, i: number) {
  const value = edge.people === "one" ? 1 : Math.min(100_000_000, Math.round(1.7 ** (i % 36)));
  const qualifier = edge.people === "one" ? "exact" : of(qualifiers, i);
  const bounds = {
    exact: [value, value],
    about: [Math.ceil(value * 0.9), Math.ceil(value * 1.1)],
    "more-than": [value + 1, null],
    "up-to": [null, value],
    range: [value, value * 2],
    "class-word": [10 ** (i % 8), 10 ** ((i % 8) + 1) - 1],
    many: [null, null],
  }[qualifier as "exact"] as [number | null, number | null];
  const single =
    i % 9 === 8 ? (["killed", "wounded"] as const) : [edge.claims < 3 ? "killed" : of(harms, i % 2 ? 0 : i)];
  return {
    harm: single[0],
    harms: single,
    victims: of(victims, i),
    victimSide: of([null, "armenia", "azerbaijan"], i),
    repeats: null,
    count: {
      stated: "x",
      qualifier,
      value: ["class-word", "many", "range"].includes(qualifier) ? null : value,
      low: bounds[0],
      high: bounds[1],
      rule: "R1",
    },
  };
}

function seriesOf(claims: readonly LedgerClaim[]): Ledger["series"] {
  const counted = claims.filter((claim) => claim.kind === "casualty");
  return [...Map.groupBy(counted, ({ event, harms: told }) => `${event} ${told.join()}`).values()].map(
    (same) => ({
      event: same[0]!.event!,
      harm: same[0]!.harm,
      harms: same[0]!.harms,
      points: same.map(({ id }) => ({ claims: [id], documents: 1 })),
    }),
  );
}

function placesOf(claims: readonly LedgerClaim[], name: (what: string, i: number) => Record<string, string>) {
  const places = Math.min(claims.length, 60);
  const lexicon = Array.from({ length: places }, (_, i) => ({
    id: `place-${i}`,
    kind: "place" as const,
    name: name("town", i),
    forms: {},
    definition: null,
    alternateName: name("city", i),
    at: { lat: 38 + ((i * 7) % 11) * 0.3, lon: 44 + ((i * 5) % 13) * 0.3, source: "test" },
  }));
  const mentions = claims.map(({ source, sentence }, i) => ({
    place: `place-${i % places}`,
    source,
    sentence,
  }));
  return { lexicon, mentions } as Pick<Ledger, "lexicon" | "mentions">;
}

/** One chart of each form, of everything; the toll is that of the first war. */
function chartsOf(): Ledger["charts"] {
  return ledger.charts.map((spec) => ({
    ...spec,
    options: spec.form === "toll-over-time" ? { event: "war-0", harm: "killed" } : {},
  }));
}
