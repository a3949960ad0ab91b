/**
 * What the program would propose for the editorial files: events, actors, charts, a first explainer. Each says why. None
 * of it is published before an editor accepts it, and what is accepted reads as if it had been typed. Pure.
 */
import { proposedCharts } from "../../../charts/proposed-charts.ts";
import { dateInWords } from "../../../i18n/date-in-words.ts";
import { strings } from "../../../i18n/strings.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../../model/ledger/ledger-claim.ts";
import type { Localised } from "../../../model/localised.ts";
import type { Draft } from "./draft.ts";
import { explainerDraft } from "./explainer-draft.ts";
import { sideDrafts } from "./side-drafts.ts";

/** Drafts of a kind shown at a time. */
const most = 12;

/** @param hasExplainers whether there is one already: a first one is not needed then. */
export function draftsOf(ledger: Ledger, language: string, hasExplainers = false): readonly Draft[] {
  return [
    ...eventDrafts(ledger, language).slice(0, most),
    ...sideDrafts(ledger, language),
    ...actorDrafts(ledger, language).slice(0, most),
    ...chartDrafts(ledger, language),
    ...(hasExplainers ? [] : explainerDraft(ledger, language)),
  ];
}

/** Words of every edition. */
function inEditions({ site }: Ledger, words: (language: string) => string): Localised {
  return Object.fromEntries(site.editions.map((language) => [language, words(language)]));
}

/** Days of which several documents tell figures that no event holds. */
function eventDrafts(ledger: Ledger, language: string): readonly Draft[] {
  const taken = new Set(ledger.events.map(({ edtf }) => edtf));
  const loose = ledger.claims.filter(
    (claim): claim is LedgerCasualty =>
      claim.kind === "casualty" &&
      (claim.event === null || claim.placed === "document") &&
      /^\d{4}-\d{2}-\d{2}$/u.test(claim.dated?.edtf ?? ""),
  );
  return [...Map.groupBy(loose, ({ dated }) => dated!.edtf)]
    .map(([day, claims]) => ({ day, claims, documents: new Set(claims.map(({ source }) => source)).size }))
    .filter(({ day, claims, documents }) => !taken.has(day) && (documents > 1 || claims.length > 2))
    .sort(
      (a, b) => b.documents - a.documents || b.claims.length - a.claims.length || (a.day < b.day ? -1 : 1),
    )
    .map(({ day, claims, documents }): Draft => {
      const counts = { n: claims.length, m: documents };
      // A place is named in the words of its document: only readers of that language know it by them.
      const place = (each: string) =>
        mostFrequent(claims.flatMap(({ where, language: own }) => (own === each && where ? [where] : [])));
      const name = (each: string) => [place(each), dateInWords(day, each)].filter(Boolean).join(", ");
      const why = (each: string) => filled(strings(each).desk.drafts.whyEvent, counts);
      const entry = {
        id: `event-${day}`,
        kind: "incident",
        name: inEditions(ledger, name),
        edtf: day,
        reason: inEditions(ledger, (each) => filled(strings(each).desk.drafts.reasonEvent, counts)),
      };
      return {
        id: `event ${day}`,
        kind: "event",
        title: name(language),
        why: why(language),
        write: { file: "events.yaml", entry },
      };
    });
}

/** Names of speakers that come often and that the lexicon does not know, with the longer and shorter ones that hold them. */
function actorDrafts(ledger: Ledger, language: string): readonly Draft[] {
  const known = new Set(
    ledger.lexicon.flatMap(({ name, forms }) =>
      [...Object.values(name), ...Object.values(forms).flat()].map(folded),
    ),
  );
  const named = ledger.claims.flatMap(({ speaker, language: own }) =>
    speaker && speaker.name.length <= 60 && !known.has(folded(speaker.name))
      ? [{ name: speaker.name, own }]
      : [],
  );
  const counted = [...Map.groupBy(named, ({ name, own }) => `${own} ${name}`).values()]
    .map((all) => ({ ...all[0]!, n: all.length }))
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
  const actors: (typeof counted)[] = [];
  for (const one of counted) {
    const actor = actors.find((each) => each.some(({ name }) => holds(name, one.name)));
    if (actor) actor.push(one);
    else actors.push([one]);
  }
  const ids = new Set(ledger.lexicon.map(({ id }) => id));
  return actors
    .map((spellings) => ({ spellings, n: spellings.reduce((sum, each) => sum + each.n, 0) }))
    .filter(({ n }) => n > 2)
    .sort((a, b) => b.n - a.n)
    .flatMap(({ spellings, n }): readonly Draft[] => {
      const [{ name }] = spellings as [(typeof counted)[number]];
      const id = slugOf(name);
      if (id === "" || ids.has(id)) return [];
      const words = strings(language).desk.drafts;
      // The commonest spelling of each language is its headword.
      const byLanguage = [...Map.groupBy(spellings, ({ own }) => own)];
      const heads = byLanguage.map(([own, all]) => [own, all[0]!.name] as const);
      const rest = byLanguage
        .map(([own, all]) => [own, all.slice(1).map((each) => each.name)] as const)
        .filter(([, forms]) => forms.length > 0);
      const others = [...new Set(spellings.map((each) => each.name))].filter((each) => each !== name);
      const also = others.length > 0 ? ` ${filled(words.spellings, { forms: others.join(", ") })}` : "";
      const entry = {
        id,
        kind: "organisation",
        name: Object.fromEntries(heads),
        ...(rest.length > 0 ? { forms: Object.fromEntries(rest) } : {}),
      };
      const why = `${filled(words.whyActor, { n })}${also}`;
      return [{ id: `actor ${id}`, kind: "actor", title: name, why, write: { file: "lexicon.yaml", entry } }];
    });
}

/** The forms that have something to draw here, in their default texts. */
function chartDrafts(ledger: Ledger, language: string): readonly Draft[] {
  const used = new Set(ledger.chartsByRule ? [] : ledger.charts.flatMap(({ slug, form }) => [slug, form]));
  const { whyChart } = strings(language).desk.drafts;
  return proposedCharts(ledger)
    .filter(({ spec }) => !used.has(spec.form))
    .map(({ spec: { slug, form, title, subtitle, options }, drawn }): Draft => {
      const entry = { slug, form, title, subtitle, ...(Object.keys(options).length > 0 ? { options } : {}) };
      return {
        id: `chart ${form}`,
        kind: "chart",
        title: title[language] ?? Object.values(title)[0] ?? form,
        why: filled(whyChart, { n: drawn }),
        write: { file: "charts.yaml", entry },
      };
    });
}

function mostFrequent(all: readonly string[]): string | null {
  const counts = [...Map.groupBy(all, (each) => each)].map(([each, { length }]) => [each, length] as const);
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

const folded = (name: string) => name.toLowerCase().replace(/^(?:the|a|an)\s+/u, "");

/** Whether one of two names is within the other, word for word. */
function holds(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  return folded(short).length > 3 && ` ${folded(long)} `.includes(` ${folded(short)} `);
}

function slugOf(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "")
    .slice(0, 40);
}

function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
