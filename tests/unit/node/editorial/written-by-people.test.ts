/** Editorial files as somebody writes them at the first attempt: what is understood, and what is said of the rest. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { problemLine } from "../../../../src/model/problem.ts";
import { readEditorial } from "../../../../src/node/ingest/editorial/read-editorial.ts";

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function read(files: Readonly<Record<string, string>>) {
  const root = mkdtempSync(join(tmpdir(), "written-"));
  folders.push(root);
  const folder = join(root, "content/editorial");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { editorial, problems } = await readEditorial(root);
  return { editorial, lines: problems.map((each) => problemLine(each).replace("content/editorial/", "")) };
}

test("five small files as anybody would write them are understood", async () => {
  const { editorial, lines } = await read({
    "site.yaml": "title: What the press said of Syria's war\neditions: [vi, en]\n",
    "sources.yaml":
      "bbc-1:\n  title: Houla, the day after\n  published: 2012-05-26\n  asOf: 2012\n  rights: { show: claims }\n",
    "events.yaml":
      "- id: syrian-war\n  kind: war\n  name: Syria's war\n  edtf: 2011-03-15/..\n- id: truce\n  kind: ceasefire\n  name: { en: The April truce }\n  edtf: 2012\n  ceasefire: { declared: 2012-04-12 }\n  within: null\n",
    "charts.yaml": "- slug: deaths\n  form: range-by-event\n  title: Deaths\n  subtitle: People killed\n",
    "lexicon.yaml":
      "- id: sohr\n  kind: organisation\n  name: Syrian Observatory\n  forms: [SOHR, Observatory]\n",
  });
  assert.deepEqual(lines, []);
  const vi = (text: string) => ({ vi: text });
  assert.deepEqual(editorial.site.title, vi("What the press said of Syria's war"));
  assert.equal(editorial.site.publisher, "What the press said of Syria's war");
  assert.deepEqual([editorial.site.contact, editorial.site.licence], [null, null]);
  assert.deepEqual(editorial.sources["bbc-1"]?.title, vi("Houla, the day after"));
  assert.deepEqual(editorial.sources["bbc-1"]?.asOf, { edtf: "2012", reason: null, stated: false });
  const [war, truce] = editorial.events;
  assert.deepEqual([war?.name, war?.summary, war?.place, war?.reference], [vi("Syria's war"), {}, [], null]);
  assert.deepEqual([truce?.name, truce?.edtf], [{ en: "The April truce" }, "2012"]);
  assert.deepEqual(truce?.ceasefire, { declared: "2012-04-12", effective: null, ended: null, mediators: [] });
  assert.deepEqual([editorial.charts[0]?.howToRead, editorial.charts[0]?.options], [{}, {}]);
  assert.deepEqual(editorial.lexicon[0]?.forms, { vi: ["SOHR", "Observatory"] });
});

const messages: readonly (readonly [what: string, file: string, text: string, line: string])[] = [
  [
    "a slip in a field's name",
    "site.yaml",
    "titel: Ours\n",
    'site.yaml:1:1 expected one of the fields title, description, address, publisher, contact, licence, editions, about, reviewer, readers, verbatim, found "titel"; write title',
  ],
  [
    "a word that is none of the set",
    "events.yaml",
    "- id: a\n  kind: massacre\n  name: A\n  edtf: 2012-05-25\n",
    'events.yaml:2:3 expected kind: one of war, incident, displacement, ceasefire, found "massacre"; choose one of them',
  ],
  [
    "a slip in a word of the set",
    "events.yaml",
    "- id: a\n  kind: cease-fire\n  name: A\n  edtf: 2012-05-25\n",
    'events.yaml:2:3 expected kind: one of war, incident, displacement, ceasefire, found "cease-fire"; write ceasefire',
  ],
  [
    "a comma inside { }",
    "charts.yaml",
    "- slug: a\n  form: spans\n  title: A\n  subtitle: { en: People killed, by day of the report }\n",
    'charts.yaml:4:34 expected subtitle: a language code such as en, vi or id, found "by day of the report"; put the text in quotation marks: inside { } a comma begins another field',
  ],
  [
    "a colon within a text",
    "site.yaml",
    "title: My site: the truth\n",
    "site.yaml:1:8 expected one colon, found another; put the text in quotation marks",
  ],
  [
    "a tab before a field",
    "events.yaml",
    "- id: war\n\tkind: war\n",
    "events.yaml:2:2 expected spaces at the start of the line, found a tab; indent with spaces",
  ],
  [
    "a field by its usual name",
    "sources.yaml",
    '"004":\n  title: A\n  date: 12/10/2020\n',
    'sources.yaml:3:3 expected one of the fields title, name, description, outlet, author, url, published, asOf, about, items, rights, language, original, found "date"; write published',
  ],
  [
    "a list where names belong",
    "sources.yaml",
    "- id: a\n  title: A\n",
    'sources.yaml:1:1 expected names, each with its value (name: value), found [{"id":"a","title":"A"}]; write each entry as its name, a colon, and its fields below, without "-"',
  ],
  [
    "names where a list belongs",
    "events.yaml",
    "war:\n  kind: war\n",
    'events.yaml:1:1 expected a list, each entry on a line that begins with "-" (fields such as { id: …, kind: …, name: …, edtf: … }), found {"war":{"kind":"war"}}; begin each entry with "-"',
  ],
  [
    "a field that is missing",
    "events.yaml",
    "- id: a\n  kind: war\n  name: A\n",
    "events.yaml:1:3 expected edtf: a date such as 2019-05-05, 2019-05 or 2019-05/2019-07, found nothing; add edtf: …",
  ],
  [
    "a text where a list belongs",
    "site.yaml",
    "editions: en\n",
    'site.yaml:1:1 expected editions: a list, each entry on a line that begins with "-" (a language code such as en, vi or id), found "en"; write it as a list: [en]',
  ],
  [
    "a number where a text belongs",
    "site.yaml",
    "publisher: 1984\n",
    'site.yaml:1:1 expected publisher: a text, found 1984; write it in quotation marks: "1984"',
  ],
  [
    "an id with blanks",
    "events.yaml",
    "- id: June Truce\n  kind: war\n  name: A\n  edtf: 2012\n",
    'events.yaml:1:3 expected id: a name of lower-case letters a to z, digits and hyphens, such as june-truce, found "June Truce"; correct it',
  ],
  [
    "a language by its name",
    "events.yaml",
    "- id: a\n  kind: war\n  name: { English: A }\n  edtf: 2012\n",
    'events.yaml:3:11 expected name: a language code such as en, vi or id, found "English"; write the code of the language',
  ],
  [
    "a verdict that is none",
    "review.yaml",
    "- { source: a, quote: b, verdict: confirm }\n",
    'review.yaml:1:26 expected verdict: one of confirmed, rejected, corrected, added, found "confirm"; write confirmed',
  ],
];
for (const [what, file, text, line] of messages)
  test(`${what} is told with the way out`, async () =>
    assert.deepEqual((await read({ [file]: text })).lines, [line]));
