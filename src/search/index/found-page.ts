/** What search keeps of the pages that are no documents: one record a page, with its title in every edition. */
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { Localised } from "../../model/localised.ts";
import type { PageRecord } from "../../model/search/source-record.ts";
import type { ReadPage } from "./read-page.ts";

/** A record with the words it is found by, beyond those of its titles and summaries. */
export interface FoundPage {
  readonly record: PageRecord;
  /** What it says, in a sentence or two, by edition. */
  readonly summary: Localised;
  readonly texts: ReadPage["pieces"];
}

/** Charts and events, straight from the ledger. The terms of the glossary are in `words.json`. */
export function ledgerPages(ledger: Pick<Ledger, "charts" | "events">): readonly FoundPage[] {
  const charts = ledger.charts.map(({ slug, title, subtitle, howToRead, note }): FoundPage => {
    const record: PageRecord = {
      kind: "chart",
      path: `/charts/${slug}/`,
      title,
    };
    const more = [howToRead, note ?? {}].flatMap((text) => Object.entries(text));
    return { record, summary: subtitle, texts: more.map(([language, text]) => ({ language, text })) };
  });
  const events = ledger.events.map(({ id, name, summary }): FoundPage => {
    const record: PageRecord = { kind: "event", path: `/events/${id}/`, title: name };
    return { record, summary, texts: [] };
  });
  return [...charts, ...events];
}

/**
 * An explainer, from its finished pages.
 * @param pages by edition, the site's first edition first.
 */
export function explainerPage(path: string, pages: ReadonlyMap<string, ReadPage>): FoundPage {
  const each = (of: (page: ReadPage) => string) =>
    Object.fromEntries([...pages].map(([edition, page]) => [edition, of(page)]));
  return {
    record: {
      kind: "explainer",
      path,
      title: each(({ title }) => title || path),
    },
    summary: each(({ description, title }) => description || title || path),
    texts: [...pages.values()].flatMap(({ pieces }) => pieces),
  };
}
