/** The invented war as its truth tells it: its claims given to the ledger, and the scores of what the ledger makes of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { buildLedger } from "../../../src/ledger/build-ledger.ts";
import { dayWritten } from "../../../src/ledger/source-entry.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Extraction } from "../../../src/model/claims/extraction.ts";
import type { Editorial } from "../../../src/model/editorial/editorial.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../src/model/ledger/ledger-claim.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { readEditorial } from "../../../src/node/ingest/editorial/read-editorial.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

export interface TrueClaim {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly sentence: string;
  readonly kind: "casualty" | "ceasefire";
  readonly harm?: string;
  readonly harms?: readonly string[];
  readonly count?: {
    readonly value: number | null;
    readonly low: number | null;
    readonly high: number | null;
    readonly qualifier: string;
  };
  readonly victims?: string;
  readonly side?: string | null;
  readonly role?: string;
  readonly status?: string;
  readonly mediators?: readonly string[];
  readonly speaker: string | null;
  readonly actor: string | null;
  readonly stance: string;
  readonly date: string | null;
  readonly dateBasis: string | null;
  readonly event: string | null;
  readonly asOf: string;
  readonly place?: string | null;
  readonly partOf?: string;
  readonly ofWar?: true;
  readonly unrelated?: true;
}

interface TrueGroup {
  readonly id: string;
  readonly kind: string;
  readonly claims: readonly string[];
}

interface Truth {
  readonly corpus: { readonly about: string };
  readonly documents: readonly { readonly id: string; readonly about: string; readonly published: string }[];
  readonly claims: readonly TrueClaim[];
  readonly contradictions: readonly TrueGroup[];
  readonly notContradictions: readonly { readonly id: string; readonly members: readonly string[] }[];
}

/** A war of `tests/fixtures`: its truth, and the ledgers made of it. */
export interface InventedWar {
  readonly truth: Truth;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** The ledger of the truth's own claims; ids of claims are those of the truth. */
  readonly ledgerOfTruth: () => Ledger;
  /** The ledger of what the program reads. */
  readonly ledgerOfProgram: () => Ledger;
}

/** @param folder of the war below `tests/fixtures`, or an absolute path. */
export async function readInventedWar(folder: string): Promise<InventedWar> {
  const root = fileURLToPath(new URL(folder, new URL("../../fixtures/", import.meta.url)));
  const truth = JSON.parse(readFileSync(`${root}/truth.json`, "utf8")) as Truth;
  const { sources, problems: ofSeeds } = readSeeds(`${root}/seeds`, languages);
  const read = await readEditorial(root);
  const labelled = new Map(truth.documents.map((document) => [document.id, document]));
  const cards = Object.entries(read.editorial.sources).map(([id, card]) => {
    const { about, published } = labelled.get(id)!;
    return [id, { ...card, about, published: { edtf: published, from: null } }] as const;
  });
  const site = { ...read.editorial.site, about: truth.corpus.about };
  const editorial = { ...read.editorial, site, sources: Object.fromEntries(cards) };
  const ledgerOf = (extractionOf: (source: Source) => Extraction) =>
    buildLedger({
      sources: sources.map((source) => ({ source, extraction: extractionOf(source) })),
      editorial,
      locate: read.locate,
    }).ledger;
  const bySource = Map.groupBy(truth.claims, ({ source }) => source);
  return {
    truth,
    sources,
    problems: [...ofSeeds, ...read.problems],
    ledgerOfTruth: () =>
      ledgerOf((source) => ({
        claims: (bySource.get(source.id) ?? []).map((claim) => claimOf(claim, source, editorial)),
        rejected: [],
      })),
    ledgerOfProgram: () =>
      ledgerOf((source) => {
        const language = languages.find(({ code }) => code === source.language)!;
        return extract(source, language, dayWritten(editorial.sources[source.id]!));
      }),
  };
}

/** Where a true claim stands in its document. */
function placeOf(claim: Pick<TrueClaim, "sentence" | "quote">, source: Source) {
  const text = source.text;
  const start = text.indexOf(claim.sentence);
  const at = start < 0 ? -1 : text.indexOf(claim.quote, start);
  if (at < 0) throw new Error(`no "${claim.quote}" in ${source.id}`);
  return { start: at, end: at + claim.quote.length };
}

const formOf = (id: string | null | undefined, { events }: Pick<Editorial, "events">): string | null =>
  events.flatMap(({ sides = [] }) => sides).find((side) => side.id === id)?.forms[0] ?? null;

function claimOf(claim: TrueClaim, source: Source, editorial: Pick<Editorial, "events">): Claim {
  const span = placeOf(claim, source);
  const sentence = source.sentences.find(({ start, end }) => start <= span.start && span.start < end)!;
  const when = claim.date === null ? null : { edtf: claim.date, basis: "stated" as const, words: claim.date };
  const base = {
    id: claim.id,
    source: claim.source,
    sentence: sentence.id,
    ...span,
    quote: claim.quote,
    trigger: span,
    // The truth names the actor where the text has only a pronoun or an anaphor.
    speaker:
      claim.speaker === null
        ? null
        : { name: claim.actor ?? claim.speaker, ...span, basis: "stated" as const },
    stance: claim.stance,
    when,
    where: claim.place ?? null,
    ...(claim.unrelated ? { unrelated: true } : {}),
    rule: "truth",
    words: [claim.quote],
  };
  if (claim.kind === "casualty") {
    const { value, low, high, qualifier } = claim.count!;
    const count = { stated: String(value ?? qualifier), value, low, high, qualifier, rule: "R1" };
    const { harm, harms, victims, role } = claim;
    const side = formOf(claim.side, editorial);
    return {
      ...base,
      kind: "casualty",
      harm,
      harms,
      count,
      victims,
      side,
      role,
      repeats: null,
      partOf: claim.partOf ?? null,
      ...(claim.ofWar ? { ofWar: claim.ofWar } : {}),
    } as unknown as Claim;
  }
  const own =
    claim.status === "agreed" ? { declared: when } : claim.status === "in-force" ? { effective: when } : {};
  return {
    ...base,
    kind: "ceasefire",
    status: claim.status,
    declared: null,
    effective: null,
    ended: claim.status === "collapsed" ? when : null,
    ...own,
    mediators: claim.mediators ?? [],
    parties: [],
    purpose: null,
    duration: null,
    ordinal: null,
    ceasefires: 1,
  } as unknown as Claim;
}

/** The program's claim for each true one: of its kind and label, in its sentence, the nearest by figure and words. */
export function matched(ledger: Ledger, { truth, sources }: InventedWar): ReadonlyMap<string, LedgerClaim> {
  const pairs = new Map<string, LedgerClaim>();
  const taken = new Set<string>();
  for (const claim of truth.claims) {
    const source = sources.find(({ id }) => id === claim.source)!;
    const span = placeOf(claim, source);
    const near = ledger.claims
      .filter((each) => each.source === claim.source && !taken.has(each.id) && sameLabel(each, claim))
      .filter((each) => each.start < span.end && span.start < each.end)
      .sort((a, b) => distance(a, span) - distance(b, span));
    const [found] = near;
    if (!found) continue;
    taken.add(found.id);
    pairs.set(claim.id, found);
  }
  return pairs;
}

const distance = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  Math.abs(a.start - b.start) + Math.abs(a.end - b.end);

function sameLabel(each: LedgerClaim, claim: TrueClaim): boolean {
  if (each.kind !== claim.kind) return false;
  if (each.kind === "ceasefire") return each.status === claim.status;
  return (
    each.harm === claim.harm && each.count.low === claim.count?.low && each.count.high === claim.count?.high
  );
}

export interface Score {
  readonly kind: string;
  readonly precision: number;
  readonly recall: number;
  readonly errors: readonly string[];
}

/** Groups of one kind agree where at least half of the claims of both are the same. */
export function scoreOfGroups(
  ledger: Ledger,
  { truth }: InventedWar,
  kind: string,
  nameOf: (id: string) => string,
): Score {
  const given = ledger.contradictions
    .filter((each) => each.kind === kind)
    .map(({ claims }) => claims.map(nameOf));
  const wanted = truth.contradictions.filter((each) => each.kind === kind);
  const agrees = (a: readonly string[], b: readonly string[]) => {
    const both = a.filter((id) => b.includes(id)).length;
    return both * 2 >= new Set([...a, ...b]).size;
  };
  const right = given.filter((group) => wanted.some(({ claims }) => agrees(group, claims)));
  const found = wanted.filter(({ claims }) => given.some((group) => agrees(group, claims)));
  const errors = [
    ...given.filter((group) => !right.includes(group)).map((group) => `${kind} invented: ${group.join(" ")}`),
    ...wanted
      .filter((group) => !found.includes(group))
      .map(({ id, claims }) => `${kind} missed: ${id} ${claims.join(" ")}`),
  ];
  return {
    kind,
    precision: given.length === 0 ? 1 : right.length / given.length,
    recall: wanted.length === 0 ? 1 : found.length / wanted.length,
    errors,
  };
}
