/**
 * The two parties of a war that has no sides yet: the names, of countries and others, whose people are counted most often
 * or that accuse. What is written are the words of the documents; an editor says what belongs to whom. Pure.
 */
import { strings } from "../../../i18n/strings.ts";
import { languages } from "../../../languages/index.ts";
import type { Event } from "../../../model/editorial/event.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerClaim } from "../../../model/ledger/ledger-claim.ts";
import { slug } from "../../import/document-id.ts";
import type { Draft } from "./draft.ts";

/** Claims that a party is named in, at the least. */
const least = 3;
/** Letters that the spellings of one name share: Karvania, Karvanian. */
const stem = 5;

interface Party {
  readonly forms: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
}

export function sideDrafts(ledger: Ledger, language: string): readonly Draft[] {
  return ledger.events.flatMap((war): readonly Draft[] => {
    if (war.kind !== "war" || war.sides !== undefined || isWithinSides(war, ledger)) return [];
    const within = new Set(
      ledger.events.filter(({ id, within }) => id === war.id || within === war.id).map(({ id }) => id),
    );
    const claims = ledger.claims.filter(({ event }) => event !== null && within.has(event));
    const [one, other] = partiesOf(claims);
    if (!one || !other) return [];
    const sides = [one, other].map((party) => sideOf(party, ledger));
    const [a, b] = sides.map(({ id, forms }) => forms[0] ?? id) as [string, string];
    const words = strings(language).desk.drafts;
    const values = { a, b, n: one.claims.size, m: other.claims.size };
    return [
      {
        id: `sides ${war.id}`,
        kind: "sides",
        title: `${war.name[language] ?? Object.values(war.name)[0] ?? war.id}: ${a}, ${b}`,
        why: words.whySides.replace(/\{(\w+)\}/gu, (_, name: keyof typeof values) => String(values[name])),
        write: { file: "events.yaml", of: war.id, fields: { sides } },
      },
    ];
  });
}

/** Events within one that has sides share them. */
function isWithinSides({ within }: Event, { events }: Ledger): boolean {
  return events.some(({ id, sides }) => id === within && sides !== undefined);
}

function partiesOf(claims: readonly LedgerClaim[]): readonly Party[] {
  const parties = new Map<string, { forms: Set<string>; claims: Set<string> }>();
  for (const claim of claims)
    for (const name of namesIn(wordsOf(claim))) {
      const key = countryOf(name) ?? name.toLowerCase().slice(0, stem);
      const party = parties.get(key) ?? { forms: new Set(), claims: new Set() };
      parties.set(key, party);
      party.forms.add(name);
      party.claims.add(claim.id);
    }
  return [...parties.values()]
    .filter((party) => party.claims.size >= least)
    .sort((a, b) => b.claims.size - a.claims.size || ([...a.forms][0]! < [...b.forms][0]! ? -1 : 1));
}

/** Whose people were harmed, and who accuses. */
function wordsOf(claim: LedgerClaim): string {
  const accuser = claim.stance === "accuses" ? (claim.speaker?.name ?? "") : "";
  return `${claim.kind === "casualty" ? (claim.side ?? "") : ""}; ${accuser}`;
}

/** Words of bodies, offices and groups, and the names of organisations: none of them is a party by itself. */
const common: ReadonlySet<string> = new Set(
  languages.flatMap(({ actors: { titles, bodies, groups, unnamed, organisations, bothSides, links } }) =>
    [titles, bodies, groups, unnamed, organisations, bothSides, links]
      .flat()
      .flatMap((phrase) => phrase.toLowerCase().split(/[\s-]+/u)),
  ),
);
const countries = new Map(
  languages.flatMap(({ actors }) =>
    Object.entries(actors.countries).flatMap(([code, words]) =>
      words.map((word) => [word.toLowerCase(), code] as const),
    ),
  ),
);

const countryOf = (name: string): string | null => countries.get(name.toLowerCase()) ?? null;

/** Words that begin with a capital and are no common ones, without an English genitive. */
function namesIn(text: string): readonly string[] {
  const words = text.match(/\p{Lu}[\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu) ?? [];
  const names = words.map((word) => word.replace(/[’']s$/u, ""));
  return [...new Set(names)].filter(
    (name) => name.length > 2 && name.split("-").every((part) => !common.has(part.toLowerCase())),
  );
}

/** The shortest spelling is its name; the others are words that mean it. */
function sideOf({ forms }: Party, { site }: Ledger) {
  const sorted = [...forms].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const name = sorted[0]!;
  return {
    id: slug(name) || "side",
    name: Object.fromEntries(site.editions.map((edition) => [edition, name])),
    forms: sorted,
  };
}
