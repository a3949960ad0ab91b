/** The files of a project that people write: where each is, what it is for, its schema and an example that can be used as it stands. */
import { z } from "astro/zod";
import { Editorial } from "../../model/editorial/editorial.ts";
import { ExplainerMeta } from "../../model/editorial/explainer-meta.ts";
import { ImportSettings } from "../../model/editorial/import-settings.ts";
import { SiteFile } from "../../model/editorial/site.ts";
import { Translation } from "../../model/sources/translation.ts";

export interface ProjectFile {
  readonly name: string;
  /** From the project's folder; a name in angle brackets stands for any. */
  readonly path: string;
  readonly schema: z.ZodType;
  readonly about: string;
  readonly example: string;
}

const { sources, events, charts, lexicon, review, notes, changes } = Editorial.shape;

export const projectFiles: readonly ProjectFile[] = [
  {
    name: "site",
    path: "content/editorial/site.yaml",
    schema: SiteFile,
    about: `What the site is, where it is served and who is responsible for it. Every line is optional.`,
    example: `title: The ferry war
description: What the documents say of the ferry war, each figure with its sentence.
address: https://example.org/ferry-war/
publisher: The Harbour Archive
contact: errors@example.org
licence: { name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/ }
editions: [en, vi]`,
  },
  {
    name: "sources",
    path: "content/editorial/sources.yaml",
    schema: sources,
    about: `Facts about each document, by its id (the name of its file in seeds/ without the extension).
The import writes what the files state about themselves; correct or complete it.`,
    example: `harbour-report:
  name: Harbour report, May 2019
  outlet: The Harbour Times
  url: https://example.org/harbour-report
  published: 2019-05-06
  rights: { holder: The Harbour Times, show: whole }   # show: claims publishes only sentences with claims`,
  },
  {
    name: "events",
    path: "content/editorial/events.yaml",
    schema: events,
    about: `Wars, incidents and ceasefires in the documents. Claims are assigned to events by dates and sides.
kind: war, incident, displacement or ceasefire. Dates are EDTF: 2019-05-05, 2019-05, 2019-05/2019-07, 2019-05-05/..`,
    example: `- id: ferry-war
  kind: war
  name: The ferry war
  summary: Fighting over the ferry line between the two banks.
  edtf: 2019-05-05/2019-07-20
  sides:
    - { id: north, name: North Bank, forms: [North Bank, northern forces] }
    - { id: south, name: South Bank, forms: [South Bank, southern forces] }
- id: june-truce
  kind: ceasefire
  name: The June truce
  summary: A truce of ten days, brokered by the Lake Commission.
  edtf: 2019-06-10/2019-06-20
  within: ferry-war
  ceasefire: { declared: 2019-06-09, effective: 2019-06-10, mediators: [Lake Commission] }`,
  },
  {
    name: "charts",
    path: "content/editorial/charts.yaml",
    schema: charts,
    about: `Charts. Each has a page, an image, its data and embed codes.`,
    example: `- slug: deaths
  form: range-by-event
  title: How many died, by each account
  subtitle: People killed, by event; a bar runs from the lowest to the highest number an account allows
  options: { harm: killed }`,
  },
  {
    name: "lexicon",
    path: "content/editorial/lexicon.yaml",
    schema: lexicon,
    about: `Names and terms for the glossary and the search: a search for one form finds all of them.
kind: person, place, organisation, weapon, harm, diplomacy or term. A place with "at" can stand on a map.`,
    example: `- id: lake-commission
  kind: organisation
  name: Lake Commission
  forms: { en: [the Commission, LC] }
  definition: The body of both banks that watches over the ferry line.
- id: north-quay
  kind: place
  name: North Quay
  at: { lat: 51.5, lon: 4.3, source: the harbour's own map }`,
  },
  {
    name: "review",
    path: "content/editorial/review.yaml",
    schema: review,
    about: `Your verdicts on claims, identified by quotation: confirmed, corrected, rejected or added.
The desk (verbatim dev) writes these entries for you.`,
    example: `- source: harbour-report
  quote: at least 12 people were killed
  verdict: corrected
  set: { victims: civilian }
  reason: The next sentence calls them passengers.
  by: The editors`,
  },
  {
    name: "notes",
    path: "content/editorial/notes.yaml",
    schema: notes,
    about: `What only people notice in the documents: misprints (garble), differing accounts (contradiction), loaded words (framing).`,
    example: `- id: two-quays
  kind: contradiction
  title: Two quays, one shell
  text: The report places the shell on the north quay, the radio on the south quay.
  passages:
    - { source: harbour-report, quote: hit the north quay }`,
  },
  {
    name: "changes",
    path: "content/editorial/changes.yaml",
    schema: changes,
    about: `What changed for readers, newest first; shown on the page of changes and in its feed.`,
    example: `- { date: 2026-01-15, text: Five documents of the Harbour Archive were added. }`,
  },
  {
    name: "translations",
    path: "content/editorial/translations/<language>/<document>.yaml",
    schema: z.array(Translation),
    about: `Translations of a document, sentence by sentence, into one language.`,
    example: `- original: At least 12 people were killed.
  text: Ít nhất 12 người thiệt mạng.`,
  },
  {
    name: "import-settings",
    path: "import.yaml",
    schema: ImportSettings,
    about: `Settings of the import, kept between runs. The import creates this file; you can edit it.`,
    example: `folders:
  harbour-times: { language: en, outlet: The Harbour Times }
columns:
  archive.csv: { Headline: title, Body: text, Day: published }
boilerplate:
  The Harbour Times: [Read more in our evening edition]`,
  },
  {
    name: "explainer",
    path: "content/explainers/<language>/<name>.mdx",
    schema: ExplainerMeta,
    about: `An explainer in one language; the same name in each language. The front matter has these fields.`,
    example: `title: How many died on the ferry
summary: Two documents count the dead of one night, and differ by three.
order: 1
updated: 2026-01-15
chart: deaths`,
  },
];
