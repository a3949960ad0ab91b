/** Explainers, charts, events and terms that hold every word of the query, for the reader's edition. */
import type { Localised } from "../../model/localised.ts";
import type { PageKind, PageRecord } from "../../model/search-record.ts";
import { conceptsBegun } from "../words/concepts.ts";
import { readText } from "../words/read-text.ts";
import { tokens } from "../words/tokens.ts";
import type { Engine } from "./find-sentences.ts";
import { matchText } from "./match-text.ts";
import type { Query } from "./query.ts";
import { questions } from "./question.ts";

export interface PageHit {
  readonly kind: PageKind | "term";
  readonly title: string;
  readonly summary: string;
  /** Edition the page stands in: the reader's, where it has the page. */
  readonly edition: string;
  /** Address within that edition. */
  readonly path: string;
}

const order: readonly PageHit["kind"][] = ["explainer", "chart", "event", "term"];
/** More pages than this are not read: they are few, and the best stand first. */
const readAtMost = 12;

export async function findPages(
  engine: Engine,
  query: Query,
  edition: string,
  begun: boolean,
): Promise<readonly PageHit[]> {
  const { finder, words } = engine;
  if (query.units.length === 0) return [];
  const isPage = new Set(words.pages);
  const lists =
    isPage.size > 0 ? await Promise.all(questions(query, begun).map((keys) => finder.find(keys))) : [];
  const ids = [...new Set(lists.flat().filter((id) => isPage.has(id)))].slice(0, readAtMost);
  const records = await Promise.all(ids.map((id) => finder.record(id)));
  const pages = records.flatMap((record) => (record.kind === "page" ? [pageHit(record, edition)] : []));
  return [...pages, ...terms(engine, query, edition, begun)]
    .map((page) => ({ page, fit: titleFit(page.title, page.edition, query, engine) }))
    .sort((a, b) => b.fit - a.fit || order.indexOf(a.page.kind) - order.indexOf(b.page.kind))
    .map(({ page }) => page);
}

function pageHit({ page, path, title, summary }: PageRecord, reader: string): PageHit {
  const edition = title[reader] === undefined ? (Object.keys(title)[0] ?? reader) : reader;
  return { kind: page, path, edition, title: title[edition] ?? "", summary: summary[edition] ?? "" };
}

/** Terms of the glossary that the query names as a whole. */
function terms({ kit, words }: Engine, query: Query, edition: string, begun: boolean): readonly PageHit[] {
  const whole = query.concepts.filter(({ from, to }) => from === 0 && to === query.units.length);
  const ids = begun ? conceptsBegun(tokens(query.text), kit.concepts) : whole.map(({ id }) => id);
  return words.concepts
    .filter(({ id, term }) => term && ids.includes(id))
    .map(({ id, name }) => ({
      kind: "term",
      title: local(name, edition),
      summary: "",
      edition,
      path: `/glossary/#${id}`,
    }));
}

const local = (text: Localised, edition: string) => text[edition] ?? Object.values(text)[0] ?? "";

/** 2 for a title that is the query, 1 for one that holds it. */
function titleFit(title: string, language: string, query: Query, { kit }: Engine): number {
  const reading = readText(title, language, kit);
  const met = matchText(query, reading, { begun: true, scattered: true });
  const slight = (i: number) => query.units[i]?.kind === "word" && query.units[i].slight;
  if (!met.every((one, i) => one !== null || slight(i))) return 0;
  return reading.words.length <= query.units.length ? 2 : 1;
}
