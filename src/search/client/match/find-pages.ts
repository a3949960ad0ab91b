/** Explainers, charts, events and terms that hold every word of the query, for the reader's edition. */

import type { PageKind, PageRecord, SourceRecord } from "../../../model/search/source-record.ts";
import { type Editions, localise } from "../../../text/localise.ts";
import { conceptsBegun } from "../../words/concept-index.ts";
import { type Dictionary, readText, type TextReading } from "../../words/read-text.ts";
import { isSmallCorpus } from "../../words/small-corpus.ts";
import { tokens } from "../../words/tokens.ts";
import { isThingKey } from "../../words/word-keys.ts";
import { indexQueries } from "../index/index-query.ts";
import type { Query } from "../query/query.ts";
import type { Engine } from "./find-sentences.ts";
import { matchText } from "./match-text.ts";

export interface PageHit {
  readonly kind: PageKind | "term" | "document";
  readonly title: string;
  readonly summary: string;
  /** Edition the page is in: the reader's, where it has the page. */
  readonly edition: string;
  /** Address within that edition. */
  readonly path: string;
}

const order: readonly PageHit["kind"][] = ["document", "explainer", "chart", "event", "term"];

export async function findPages(
  engine: Engine,
  query: Query,
  edition: string,
  prefix: boolean,
  completions: readonly string[] | null = null,
): Promise<readonly PageHit[]> {
  const { finder, words } = engine;
  if (query.units.length === 0) return [];
  const all = prefix && completions === null ? [] : indexQueries(query, completions);
  const asked = isSmallCorpus(words.documents) ? all.filter((keys) => keys.every(isThingKey)) : all;
  const inText = new Set((await Promise.all(asked.map(finder.findPages))).flat());
  const pages = words.pages.flatMap((record, number) => {
    const summary = engine.summaries[number] ?? "";
    const fit = fitOf(record, summary, query, engine, edition, prefix);
    return fit > 0 || inText.has(number) ? [{ page: pageHit(record, summary, edition, words), fit }] : [];
  });
  const named = terms(engine, query, edition, prefix).map((page) => ({ page, fit: 3 }));
  return [...pages, ...named]
    .sort((a, b) => b.fit - a.fit || order.indexOf(a.page.kind) - order.indexOf(b.page.kind))
    .map(({ page }) => page);
}

/** A document that the query names. */
export function documentHit(
  { id, title }: Pick<SourceRecord, "id" | "title">,
  reader: string,
  site: Editions,
): PageHit {
  const { text } = localise(title, reader, site);
  return { kind: "document", path: `/sources/${id}/`, edition: reader, title: text, summary: "" };
}

function pageHit(record: PageRecord, summary: string, reader: string, site: Editions): PageHit {
  const { text, language } = localise(record.title, reader, site);
  return { kind: record.kind, path: record.path, edition: language, title: text, summary };
}

/** 2 for a page whose title holds the query in any edition, 1 for one whose title and summary do, otherwise 0. */
function fitOf(
  page: PageRecord,
  summary: string,
  query: Query,
  { dictionary }: Engine,
  edition: string,
  prefix: boolean,
): number {
  const holds = (reading: TextReading) =>
    matchText(query, reading, { prefix, scattered: true }).every(
      (one, i) => one !== null || isStopWord(query, i),
    );
  const { titles, whole } = readingsOf(page, summary, edition, dictionary);
  return titles.some(holds) ? 2 : holds(whole) ? 1 : 0;
}

interface Readings {
  readonly titles: readonly TextReading[];
  readonly whole: TextReading;
}
const memory = new WeakMap<PageRecord, Readings>();

function readingsOf(page: PageRecord, summary: string, edition: string, dictionary: Dictionary): Readings {
  const before = memory.get(page);
  if (before) return before;
  const titles = Object.entries(page.title);
  const readings = {
    titles: titles.map(([language, text]) => readText(text, language, dictionary)),
    whole: readText(`${page.title[edition] ?? ""} ${summary}`, edition, dictionary),
  };
  memory.set(page, readings);
  return readings;
}

function isStopWord({ units }: Query, i: number): boolean {
  const unit = units[i];
  return unit?.kind === "word" && unit.isStopWord;
}

/** Terms of the glossary that the query names as a whole. */
function terms(
  { dictionary, words }: Engine,
  query: Query,
  edition: string,
  prefix: boolean,
): readonly PageHit[] {
  const whole = query.concepts.filter(({ from, to }) => from === 0 && to === query.units.length);
  const ids = prefix ? conceptsBegun(tokens(query.text), dictionary.concepts) : whole.map(({ id }) => id);
  return words.concepts
    .filter(({ id, term }) => term && ids.includes(id))
    .map(({ id, name }) => ({
      kind: "term",
      title: localise(name, edition, words).text,
      summary: "",
      edition,
      path: `/glossary/#${id}`,
    }));
}
