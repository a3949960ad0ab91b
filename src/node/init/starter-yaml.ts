/** The editorial files of a new project: nothing but comments, the last of which is an example to uncomment. */

/** The example of a file stands below this line of it, so that a test can take the marks away and read it. */
export const exampleBegins = "# Example:";

const file = (about: string, example: string): string =>
  `${comment(about)}\n#\n${exampleBegins}\n${comment(example)}\n`;

export const starterYaml: Readonly<Record<string, string>> = {
  sources: file(
    `What is said of each document, by its id (the name of its file in seeds/ without the ending).
The import writes here what the files say of themselves; mend or add what they do not say.`,
    `harbour-report:
  name: Harbour report, May 2019
  outlet: The Harbour Times
  url: https://example.org/harbour-report
  published: 2019-05-06
  rights: { holder: The Harbour Times, show: whole }   # show: claims publishes only sentences with claims`,
  ),
  events: file(
    `Wars, incidents and ceasefires that the documents tell of: claims find their event by its dates and sides.
kind: war, incident, displacement or ceasefire. Dates are EDTF: 2019-05-05, 2019-05, 2019-05/2019-07, 2019-05-05/..`,
    `- id: ferry-war
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
  ),
  charts: file(
    `Charts, each in one of the forms range-by-event, toll-over-time, spans, matrix, table-chart, timeline, map.`,
    `- slug: deaths
  form: range-by-event
  title: How many died, by each account
  subtitle: People killed, by event; a bar runs from the lowest to the highest number an account allows
  options: { harms: [killed] }`,
  ),
  lexicon: file(
    `Names and terms, for the glossary and the search: who looks for one form finds all of them.
kind: person, place, organisation, weapon, harm, diplomacy or term. A place with "at" can stand on a map.`,
    `- id: lake-commission
  kind: organisation
  name: Lake Commission
  forms: { en: [the Commission, LC] }
  definition: The body of both banks that watches over the ferry line.
- id: north-quay
  kind: place
  name: North Quay
  at: { lat: 51.5, lon: 4.3, source: the harbour's own map }`,
  ),
  review: file(
    `What you say of a claim that the program read, found again by its words: confirmed, corrected, rejected or added.
The desk writes these entries for you, beside verbatim dev.`,
    `- source: harbour-report
  quote: at least 12 people were killed
  verdict: corrected
  set: { victims: civilian }
  reason: The next sentence calls them passengers.
  by: The editors`,
  ),
  notes: file(
    `What only a person can see in the documents: misprints (garble), accounts that part (contradiction), loaded words (framing).`,
    `- id: two-quays
  kind: contradiction
  title: Two quays, one shell
  text: The report places the shell on the north quay, the radio on the south quay.
  passages:
    - { source: harbour-report, quote: hit the north quay }`,
  ),
  changes: file(
    `What changed for readers, newest first; it is shown on the page of changes and in its feed.`,
    `- { date: 2026-01-15, text: Five documents of the Harbour Archive were added. }`,
  ),
};

function comment(text: string): string {
  return text
    .split("\n")
    .map((line) => `# ${line}`)
    .join("\n");
}
