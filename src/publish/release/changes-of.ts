/** What a release changes for readers, as entries of the changes page: found by comparing it with what the last one showed. */
import { documentName } from "../../i18n/document-name.ts";
import { countInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Change } from "../../model/editorial/change.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { ReleasedClaim, ReleasedDocument, ReleasedState } from "../../model/ledger/released-state.ts";
import type { Localised } from "../../model/localised.ts";

/** Figures told one by one; of more, how many. */
const mostFigures = 20;

type Made = ReturnType<typeof strings>["site"]["changes"]["made"];
type Say = (texts: Made, language: string) => string;

/** @param ledger with the addresses that are gone since `before`. @param reason why, where something was removed. */
export function changesOf(
  ledger: Ledger,
  before: ReleasedState,
  date: string,
  reason: string | null,
): readonly Change[] {
  const { editions } = ledger.site;
  const change = (path: string | null, say: Say): Change => ({
    date,
    text: Object.fromEntries(
      editions.map((language) => [language, say(strings(language).site.changes.made, language)]),
    ) as Localised,
    path,
  });
  const page = (source: string) => `/sources/${source}/`;
  const known = new Map(before.documents.map((document) => [document.id, document]));
  const documents = ledger.sources.flatMap((source) => {
    const old = known.get(source.id);
    const name = (language: string) => documentName(source, language, ledger.site).text;
    if (old && !old.removed)
      return old.textSha256 === source.textSha256
        ? []
        : [change(page(source.id), (texts, language) => texts.corrected(name(language)))];
    const moved = ledger.former?.documents.some(({ now }) => now === source.id);
    return [
      change(page(source.id), (texts, language) => (moved ? texts.renamed : texts.added)(name(language))),
    ];
  });
  const removed = (ledger.former?.documents ?? [])
    .filter(({ removed, now }) => !removed && now === null)
    .map((document) =>
      change(page(document.id), (texts, language) =>
        texts.removed(nameOf(document, language, ledger), reason ?? ""),
      ),
    );
  const figures = changedFigures(ledger, before).map(({ from, to }) =>
    change(`/sources/${to.source}/#${to.id}`, (texts, language) => {
      const source = ledger.sources.find(({ id }) => id === to.source)!;
      const name = documentName(source, language, ledger.site).text;
      return texts.figure(name, countInWords(from, language), countInWords(to.count, language));
    }),
  );
  const more = figures.length - mostFigures;
  return [
    ...documents,
    ...removed,
    ...figures.slice(0, mostFigures),
    ...(more > 0 ? [change(null, (texts) => texts.more(more))] : []),
    ...withdrawn(ledger, before).map(([id, n]) => {
      const source = ledger.sources.find((each) => each.id === id)!;
      return change(page(id), (texts, language) =>
        texts.withdrawn(documentName(source, language, ledger.site).text, n),
      );
    }),
  ];
}

type Figure = Extract<Ledger["claims"][number], { readonly kind: "casualty" }>;

/** Claims whose number is another: under their old id, by a review; or where another claim took their place. */
function changedFigures(ledger: Ledger, { claims, releases }: ReleasedState) {
  const now = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const led = new Map(ledger.former?.claims.map((each) => [each.id, each.now?.claim ?? null]));
  return claims.flatMap(({ id, count: from, seen }: ReleasedClaim) => {
    const to = now.get(id) ?? now.get(led.get(id) ?? "");
    if (!from || seen !== releases.length || to?.kind !== "casualty") return [];
    const same =
      from.low === to.count.low && from.high === to.count.high && from.qualifier === to.count.qualifier;
    return same ? [] : [{ from, to: to as Figure }];
  });
}

/** How many claims of each document that is still there are gone, and none took their place. */
function withdrawn(
  ledger: Ledger,
  { releases }: ReleasedState,
): readonly (readonly [source: string, n: number])[] {
  const there = new Set(ledger.sources.map(({ id }) => id));
  const gone = (ledger.former?.claims ?? []).filter(
    ({ source, now, seen }) => there.has(source) && seen === releases.length && !now?.claim,
  );
  return [...Map.groupBy(gone, ({ source }) => source)].map(([id, claims]) => [id, claims.length] as const);
}

function nameOf({ name, title }: ReleasedDocument, language: string, { site }: Ledger): string {
  return documentName({ name, title, outlet: null, asOf: null }, language, site).text;
}
