/** Titles, summaries, notes and interface sentences of this site say no more than its documents, and whose the rest is. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { harmInWords } from "../../../src/i18n/harm-in-words.ts";
import { statusInWords } from "../../../src/i18n/status-in-words.ts";
import { strings } from "../../../src/i18n/strings.ts";
import { loadCorpus } from "../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../src/node/project.ts";

const { ledger } = await loadCorpus(project({}));
const editions = ledger.site.editions;
const root = fileURLToPath(new URL("../../..", import.meta.url));

/** All files that sentences for readers come from; the list of changes tells what was said before. */
function texts(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(`${root}/${folder}`).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (statSync(`${root}/${path}`).isDirectory()) return name === "translations" ? [] : texts(path);
    if (!/\.(?:ya?ml|mdx|ts)$/u.test(name)) return [];
    return name === "changes.yaml"
      ? []
      : [[path, readFileSync(`${root}/${path}`, "utf8").replaceAll(/\s+/gu, " ")] as const];
  });
}
const all = ["content/editorial", "content/explainers", "src/i18n"].flatMap(texts);

/** What the site once said, and why no document bears it. */
const said: readonly (readonly [RegExp, string])[] = [
  [/did not last the day|không trụ nổi một ngày|tak sampai sehari/iu, "one is told as collapsed on its day"],
  [/fell apart at once|đổ vỡ tức thì|segera runtuh/iu, "of the third it is not yet clear"],
  [
    /accusations, never a finding|chỉ có lời cáo buộc, không có kết/iu,
    "one document states the collapse itself",
  ],
  [/in the telling|qua lời kể|dalam pemberitaan/iu, "an idiom for exaggeration, said of the dead"],
  [
    /dead rose from one text|tăng dần qua từng bài|naik dari satu tulisan/iu,
    "two of the figures are of the same days",
  ],
  [
    /from nothing else|ngoài ra không dùng nguồn nào khác|tanpa sumber lain/iu,
    "names, dates and order are the editors'",
  ],
  [/from these documents alone|chỉ từ những tài liệu này|hanya dari dokumen-dokumen ini/iu, "the same"],
  [/about 5,000|khoảng 5\.000|sekitar 5\.000/iu, "the document suspects 5,000 and says no about"],
];

for (const [words, why] of said)
  test(`nothing says ${words.source.split("|")[0]}: ${why}`, () => {
    const found = all.filter(([, text]) => words.test(text)).map(([path]) => path);
    assert.deepEqual(found, []);
  });

const numbers = ["two", "three", "four", "five", "six", "seven"];

test("no more ceasefires are counted as failed than documents say of it in their own voice", () => {
  const failed = new Set(
    ledger.claims.flatMap((claim) =>
      claim.kind === "ceasefire" &&
      claim.stance === "states" &&
      (claim.status === "collapsed" || claim.status === "violated")
        ? claim.events
        : [],
    ),
  );
  const counted = new RegExp(
    `\\b(${numbers.join("|")})\\b[^.:;]*\\b(?:collapsed|broken|fell apart|did not last|failed|broke down)\\b`,
    "iu",
  );
  const told = [
    ...ledger.charts.flatMap(({ title, note }) => [title["en"], note?.["en"]]),
    ...all.flatMap(([path, text]) =>
      path.startsWith("content/explainers/en/") ? [/summary: (.*?) order:/u.exec(text)?.[1]] : [],
    ),
  ].filter((text) => text !== undefined);
  const counts = told.flatMap((text) => counted.exec(text)?.[1]?.toLowerCase() ?? []);
  assert.ok(failed.size > 0 && told.length > 10 && counts.length > 0);
  for (const word of counts) assert.ok(numbers.indexOf(word) + 2 <= failed.size, word);
});

test("a suspected figure is shown as written and as suspected, in each language", () => {
  const claim = ledger.claims.find(({ id, stance }) => id.startsWith("003-killed") && stance === "suspects");
  assert.ok(claim?.kind === "casualty");
  assert.deepEqual([claim.count.value, claim.count.qualifier], [5000, "exact"]);
  for (const [language, words] of [
    ["en", /^5,000 \(suspected\)/u],
    ["vi", /^5\.000 \(phỏng đoán\)/u],
    ["id", /^5\.000 \(dugaan\)/u],
  ] as const)
    assert.match(harmInWords(claim, language), words);
});

test("the plain plural of a headline is no great number", () => {
  for (const { kind, id } of ledger.claims) {
    const claim = ledger.claims.find((each) => each.id === id)!;
    if (kind !== "casualty" || claim.kind !== "casualty" || claim.count.qualifier !== "many") continue;
    assert.doesNotMatch(harmInWords(claim, "en"), /\bmany\b/u);
    assert.doesNotMatch(harmInWords(claim, "id"), /\bbanyak\b/u);
  }
});

test("who only supported a ceasefire is not said to have mediated it", () => {
  const backed = ledger.claims.filter((claim) => claim.kind === "ceasefire" && claim.backed === true);
  assert.ok(backed.length > 0);
  for (const claim of backed)
    if (claim.kind === "ceasefire")
      assert.doesNotMatch(statusInWords(claim, ledger.lexicon, "en"), /mediat/u, claim.id);
});

test("what the site knows comes from the documents, and the rest is said to be the editors'", () => {
  const editors: Readonly<Record<string, RegExp>> = { en: /editors/u, vi: /ban biên tập/iu, id: /redaksi/iu };
  for (const language of editions) {
    const { about, site } = strings(language);
    assert.match(about.what[0] ?? "", editors[language]!);
    assert.match(JSON.stringify(site), editors[language]!);
  }
  for (const event of ledger.events) assert.ok(event.reference?.title, `${event.id} names no reference`);
});

test("silence and the site's own voice carry no reference, since no document says what they say", () => {
  const explainers = all.filter(([path]) => path.endsWith(".mdx"));
  let voices = 0;
  for (const [path, text] of explainers)
    for (const [, , inside = ""] of text.matchAll(/<(Silent|SiteVoice)\b[^>]*>(.*?)<\/\1>/gu)) {
      voices += 1;
      assert.doesNotMatch(inside, /<Cite\b/u, path);
    }
  assert.ok(voices > 20);
});
