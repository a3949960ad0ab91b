/** Small documents, claims and events for the tests of the ledger, made from their sentences. */

import { buildLedger, type LedgerResult } from "../../../src/ledger/build-ledger.ts";
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import { CasualtyClaim } from "../../../src/model/claims/casualty-claim.ts";
import { CeasefireClaim } from "../../../src/model/claims/ceasefire-claim.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Editorial } from "../../../src/model/editorial/editorial.ts";
import { Event } from "../../../src/model/editorial/event.ts";
import type { ReleasedState } from "../../../src/model/ledger/released-state.ts";
import { sha256 } from "../../../src/model/sha256.ts";
import type { Source } from "../../../src/model/sources/source.ts";
import { SourceCard } from "../../../src/model/sources/source-card.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A document of one item whose sentences stand one a line; with `listing`, each line is an item. */
export function source(id: string, lines: readonly string[], listing = false): Source {
  const text = lines.join("\n");
  let start = 0;
  const sentences = lines.map((line, i) => {
    const span = { start, end: start + line.length };
    start += line.length + 1;
    return { ...span, id: `s${i + 1}`, item: listing ? i + 1 : 1, paragraph: i + 1, furniture: null };
  });
  const items = listing
    ? sentences.map(({ start: first, end }, i) => ({ n: i + 1, start: first, end }))
    : [{ n: 1, start: 0, end: text.length }];
  const hash = sha256(text);
  return {
    id,
    seed: `${id}_x.txt`,
    language: "en",
    sha256: hash,
    textSha256: hash,
    text,
    pageStarts: [],
    items,
    sentences,
  };
}

function base(from: Source, words: string, label: string, fields: Fields) {
  const start = from.text.indexOf(words);
  if (start < 0) throw new Error(`no "${words}" in ${from.id}`);
  const span = { start, end: start + words.length };
  const sentence = from.sentences.find((each) => each.start <= start && start < each.end)!;
  return {
    id: `${from.id}-${label}-${sha256(`${sentence.id} ${words}`).slice(0, 8)}`,
    source: from.id,
    sentence: sentence.id,
    ...span,
    quote: words,
    trigger: span,
    where: null,
    rule: "test",
    words: [words],
    ...fields,
    speaker: nameIn(from, fields["speaker"]),
    when: dateOf(fields["when"]),
  };
}

function nameIn(from: Source, name: unknown) {
  if (typeof name !== "string") return null;
  const start = from.text.indexOf(name);
  return { name, start, end: start + name.length, basis: "stated" };
}

function dateOf(edtf: unknown) {
  return typeof edtf === "string" ? { edtf, basis: "stated", words: edtf } : null;
}

/** A casualty claim at these words; `count` is `[low, high]`, exact where both are the same. */
export function casualty(
  from: Source,
  words: string,
  count: readonly [number | null, number | null],
  fields: Fields = {},
): CasualtyClaim {
  const [low, high] = count;
  const exact = low !== null && low === high;
  const harm = fields["harm"] ?? "killed";
  return CasualtyClaim.parse({
    kind: "casualty",
    harm,
    harms: [harm],
    count: {
      stated: words,
      value: exact ? low : (fields["value"] ?? null),
      low,
      high,
      qualifier: exact ? "exact" : "class-word",
      rule: exact ? "R1" : "R6",
    },
    victims: "unspecified",
    side: null,
    role: "stated",
    repeats: null,
    partOf: null,
    ...without(base(from, words, String(harm), fields), "value"),
  });
}

export function ceasefire(from: Source, words: string, status: string, fields: Fields = {}): CeasefireClaim {
  const said = base(from, words, status, fields);
  return CeasefireClaim.parse({
    kind: "ceasefire",
    status,
    mediators: [],
    parties: [],
    purpose: null,
    duration: null,
    ordinal: null,
    ceasefires: 1,
    ...said,
    declared: dateOf(fields["declared"]),
    effective: dateOf(fields["effective"]),
    ended: dateOf(fields["ended"]),
  });
}

function without(fields: Fields, name: string): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key !== name));
}

/** An event with a name and nothing more than is asked for. */
export function event(id: string, kind: string, edtf: string, fields: Fields = {}): Event {
  const said = { en: id };
  return Event.parse({
    id,
    kind,
    name: said,
    summary: said,
    edtf,
    within: null,
    ceasefire: null,
    reason: said,
    reference: { title: "a reference", url: null },
    place: [],
    ...fields,
  });
}

/** A truce of a war, declared and in effect on its first day. */
export function truce(id: string, within: string, edtf: string, mediators: readonly string[]): Event {
  const [declared, ended] = edtf.split("/") as [string, string];
  return event(id, "ceasefire", edtf, {
    within,
    ceasefire: { declared, effective: declared, ended: ended === ".." ? null : ended, mediators },
  });
}

/** Two sides for an invented war. */
export const sides = [
  { id: "north", name: { en: "North" }, forms: ["North", "Northern", "Northport"] },
  { id: "south", name: { en: "South" }, forms: ["South", "Southern"] },
];

export function card(edtf: string | null, items: Readonly<Record<string, string>> = {}): SourceCard {
  const asOf = (day: string) => ({ edtf: day, reason: { en: "test" }, stated: true });
  return SourceCard.parse({
    title: { en: "a document" },
    asOf: edtf === null ? null : asOf(edtf),
    items: Object.fromEntries(Object.entries(items).map(([n, day]) => [n, asOf(day)])),
    rights: { holder: { en: "nobody" } },
  });
}

export function ledgerOf(
  read: readonly (readonly [Source, readonly Claim[]])[],
  editorial: Partial<Editorial> = {},
  released: ReleasedState | null = null,
): LedgerResult {
  return buildLedger({
    sources: read.map(([from, claims]) => ({
      source: from,
      extraction: { claims: [...claims], rejected: [] },
    })),
    editorial: { ...defaultEditorial, ...editorial },
    released,
  });
}
