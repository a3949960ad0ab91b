/**
 * A document whose rights allow only sentences with claims (`rights.show: claims`): the words of the others stand in
 * nothing that is made from the ledger, and nothing points to an element that its page does not have.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { buildLedger } from "../../../src/ledger/build-ledger.ts";
import { defaultEditorial } from "../../../src/ledger/editorial/default-editorial.ts";
import type { RejectedNumber } from "../../../src/model/claims/rejected-number.ts";
import type { Editorial } from "../../../src/model/editorial/editorial.ts";
import { dataFiles } from "../../../src/publish/data/data-files.ts";
import { claimJsonLd } from "../../../src/publish/pages/claim-json-ld.ts";
import { shownSentences } from "../../../src/publish/pages/shown-sentences.ts";
import { sourceMdx } from "../../../src/publish/pages/source-mdx.ts";
import { searchWords } from "../../../src/search/index/search-words.ts";
import { sentencesByTerm } from "../../../src/search/index/sentences-by-term.ts";
import { sourceKeys } from "../../../src/search/index/source-keys.ts";
import { sourceRecord } from "../../../src/search/index/source-record.ts";
import { createDictionary } from "../../../src/search/words/read-text.ts";
import { card, casualty, source } from "../ledger/make.ts";

/** The hidden words, in the document, in its translation, in a note, in a number set aside, in a stale translation. */
const secret = /heron|weather|4711|bangau|kutub|polar/iu;

const document = source("001", [
  "The heron weather of Northport held for 4711 hours.",
  "At least 40 people were killed, the South said.",
  "A heron stood by the polar weather station near Northport.",
]);
const shownSentence = "At least 40 people were killed, the South said.";
const number = "4711";
const at = document.text.indexOf(number);
const rejected: RejectedNumber = {
  sentence: "s1",
  start: at,
  end: at + number.length,
  words: number,
  reason: "duration",
  rule: "unit",
};
const localised = (text: string) => ({ en: text });

function made(show: "whole" | "claims") {
  const plain = card("2001-06-01");
  const editorial: Editorial = {
    ...defaultEditorial,
    sources: { "001": { ...plain, rights: { ...plain.rights!, show } } },
    lexicon: [
      {
        id: "northport",
        kind: "place",
        name: localised("Northport"),
        forms: {},
        definition: localised("A town."),
        broader: null,
      } as unknown as Editorial["lexicon"][number],
    ],
    notes: [
      {
        id: "a-note",
        kind: "framing",
        passages: [
          { source: "001", quote: "polar weather station" },
          { source: "001", quote: "people were killed" },
        ],
        title: localised("A note"),
        text: localised("What the editors say."),
        event: null,
        reference: null,
      },
    ],
    translations: {
      "001": {
        id: [
          { original: shownSentence, text: "Sedikitnya 40 orang tewas, kata pihak Selatan." },
          {
            original: "A heron stood by the polar weather station near Northport.",
            text: "Bangau di kutub.",
          },
          { original: "A polar heron that stands there no more.", text: "Bangau lama." },
        ],
      },
    },
  };
  const claim = casualty(document, "At least 40 people were killed", [40, null], { value: 40 });
  const result = buildLedger({
    sources: [{ source: document, extraction: { claims: [claim], rejected: [rejected] } }],
    editorial,
  });
  assert.deepEqual(result.problems, []);
  const { ledger, entries } = result;
  const [entry] = entries;
  assert.ok(entry);
  const words = searchWords(ledger);
  const kit = createDictionary(words);
  const record = sourceRecord(entry, ledger.claims, kit, words.version, ledger.site);
  const files = dataFiles({
    ledger,
    documents: new Map([[entry.id, entry]]),
    address: (path) => `https://site.example${path}`,
  });
  const outputs: Readonly<Record<string, string>> = {
    "the ledger": JSON.stringify(ledger),
    "the entry of the document": JSON.stringify(entry),
    "its page": sourceMdx(entry, ledger.claims),
    "structured data": JSON.stringify(
      ledger.claims.map((each) => claimJsonLd(each, "https://site.example/", "x")),
    ),
    "the search index": JSON.stringify([record, sourceKeys(record, kit, true, () => {})]),
    ...Object.fromEntries(files.map((file) => [`/data/${file.path}`, file.text()])),
  };
  const terms = sentencesByTerm(words.concepts, entries, { each: 9, all: 99 });
  return { ledger, entry, outputs, terms, record };
}

const whole = made("whole");
const partly = made("claims");

for (const [name, text] of Object.entries(partly.outputs)) {
  test(`no hidden word stands in ${name}`, () => {
    assert.doesNotMatch(text, secret);
  });
}

test("where the document may be shown whole, the same words do stand there", () => {
  const places = Object.entries(whole.outputs).filter(([, text]) => secret.test(text));
  const names = places.map(([name]) => name);
  for (const name of ["its page", "the search index", "/data/sources/001.txt", "/data/rejected-numbers.json"])
    assert.ok(names.includes(name), name);
});

test("the sentence with the claim stays, with its translation, wherever it stood", () => {
  for (const name of ["its page", "the search index", "/data/sources/001.txt", "/data/claims.json"])
    assert.match(partly.outputs[name]!, /40 people were killed/u, name);
  assert.deepEqual(
    partly.record.sentences.map(({ id, translations }) => [id, Object.keys(translations)]),
    [["s2", ["id"]]],
  );
});

test("offsets hold in the published text: of claims, of numbers set aside, of passages of notes", () => {
  const text = partly.outputs["/data/sources/001.txt"]!;
  assert.equal(text.length, document.text.length);
  const { ledger } = partly;
  const stretches = [
    ...ledger.claims.map(({ start, end, quote }) => ({ start, end, words: quote })),
    ...ledger.coverage.flatMap((row) => row.rejected),
    ...ledger.notes.flatMap((note) =>
      note.passages.map(({ start, end, quote }) => ({ start, end, words: quote })),
    ),
  ];
  assert.equal(stretches.length, 4);
  for (const { start, end, words } of stretches) assert.equal(text.slice(start, end), words);
});

test("what points to a hidden sentence leads to its document's page, for the sentence has no element there", () => {
  const page = partly.outputs["its page"]!;
  assert.doesNotMatch(page, /id="s[13]"/u);
  assert.match(page, /<Omitted sentences=\{1\} \/>/u);
  const shown = shownSentences(partly.ledger);
  assert.deepEqual(
    ["s1", "s2"].map((id) => shown.path("001", id)),
    ["/sources/001/", "/sources/001/#s2"],
  );
  const [row] = JSON.parse(partly.outputs["/data/rejected-numbers.json"]!) as readonly {
    readonly url: string;
  }[];
  assert.equal(row?.url, "https://site.example/sources/001/");
  assert.equal(shownSentences(whole.ledger).path("001", "s1"), "/sources/001/#s1");
});

test("the glossary names only sentences that are shown", () => {
  assert.deepEqual(
    whole.terms.get("northport")?.map(({ sentence }) => sentence),
    ["s1", "s3"],
  );
  assert.deepEqual(partly.terms.get("northport"), []);
});
