import assert from "node:assert/strict";
import { test } from "node:test";
import { problemLine } from "../../../src/model/problem.ts";
import { checkExplainer, type Known } from "../../../src/node/ingest/check-explainers.ts";

const known = {
  claims: new Map([
    ["001-killed-00000000", { kind: "casualty" }],
    ["001-agreed-00000000", { kind: "ceasefire" }],
  ]),
  sentences: new Map([
    ["001#s5", "Hơn 200 người thiệt mạng."],
    ["001#s9", "xx xxxx."],
  ]),
  hidden: new Set(["001#s9"]),
  events: new Set(["war"]),
  charts: new Set(["deaths"]),
  terms: new Set(["truce"]),
} as unknown as Known;
const check = (body: string) =>
  checkExplainer(`---\ntitle: x\n---\n\n${body}\n`, "x.mdx", known).map(problemLine);

test("a sound explainer has no problem", () => {
  assert.deepEqual(
    check(
      '## How many\n\nIn <Time edtf="2016" /> <Figure claim="001-killed-00000000" /> people died.\n\n<Quote at="001#s5" />\n\n<Quote at="001#s5" words="thiệt mạng">died</Quote> <When event="war" />\n\n<Chart slug="deaths" />\n\n<Term id="truce">Truce</Term>s broke.<Cite at="001#s5 001#s9" />\n\n<Added source="a book">So it was.</Added>',
    ),
    [],
  );
});

/** Each case: what is written, and the one problem it must give. */
const cases: readonly (readonly [body: string, problem: RegExp])[] = [
  [
    'In 2016 people died.<Cite at="001#s5" />',
    /^x\.mdx:5:1 expected no number typed in prose, found "2016"; use/u,
  ],
  ['## The 2 sides\n\nA<Cite at="001#s5" />', /^x\.mdx:5:4 expected no number typed/u],
  ["Nobody says where this is from.", /expected a reference in every paragraph, found none/u],
  ['A<Figure claim="001-agreed-00000000" />', /expected the id of a casualty claim in <Figure claim>/u],
  ['A<Cite at="001#s5 001#s6" />', /expected sentences such as 002#s8 \(no 001#s6\)/u],
  [
    'A<Quote at="001#s5" words="200 nguoi">B</Quote>',
    /expected words of that sentence, character for character/u,
  ],
  ['<Quote at="001#s9" />', /expected a sentence that may be shown .* choose one with a claim/u],
  ['A [b](javascript:alert).<Cite at="001#s5" />', /expected a link to a web or mail address/u],
  ['A [b](<data:text/html,x>).<Cite at="001#s5" />', /expected a link to a web or mail address/u],
  ['A [b].<Cite at="001#s5" />\n\n[b]: javascript:alert', /expected a link to a web or mail address/u],
  [
    'A [b](vbscript:x).<Cite at="001#s5" />',
    /^x\.mdx:5:3 expected a link to a web or mail address, found "vbscript:x"; remove it/u,
  ],
  ['A [b](file:///etc/passwd).<Cite at="001#s5" />', /expected a link to a web or mail address/u],
  ['A [b](java&#115;cript&colon;x).<Cite at="001#s5" />', /expected a link to a web or mail address/u],
  [
    'A ![b](https://example.org/c.png)<Cite at="001#s5" />',
    /^x\.mdx:5:3 expected no picture of another site, found "https:\/\/example\.org\/c\.png"; readers' browsers/u,
  ],
  ['A ![b](//example.org/c.png)<Cite at="001#s5" />', /expected no picture of another site/u],
  ['A ![b](data:image/png;base64,AA)<Cite at="001#s5" />', /expected no picture of another site/u],
  [
    'A ![b][c]<Cite at="001#s5" />\n\n[c]: https://example.org/c.png',
    /^x\.mdx:5:3 expected no picture of another site/u,
  ],
  ['A [b](../../sources/001/#s9).<Cite at="001#s5" />', /expected a link to a sentence that may be shown/u],
  ['A [b](../../sources/001/#s6).<Cite at="001#s5" />', /expected a link to sentences .*\(no 001#s6\)/u],
  ['<Quote at="001#s9" words="ab">B</Quote>', /expected a sentence that may be shown/u],
  ['A<When event="peace" />', /expected an event of events\.yaml/u],
  ['<Chart slug="none" />', /expected a chart of charts\.yaml/u],
  ['A<Cite at="001#s5" /> <Term id="none">t</Term>', /expected an entry of lexicon\.yaml/u],
  [
    'A <Time edtf="2020-02-30" />.<Cite at="001#s5" />',
    /^x\.mdx:5:3 expected an EDTF date that exists in <Time edtf>, found "2020-02-30"; write it as/u,
  ],
  ['A <Time edtf="Oct 2020" />.<Cite at="001#s5" />', /expected an EDTF date that exists in <Time edtf>/u],
  ['A <Time />.<Cite at="001#s5" />', /expected <Time> with a date, found none; add edtf/u],
  ["A<Cite />", /expected <Cite> with a claim or a sentence, found neither/u],
  ['<Script src="x" />', /expected one of the components/u],
  ['import x from "y"\n\nA<Cite at="001#s5" />', /expected text and components only, found code/u],
  ["{1 + 1}", /expected text and components only, found code/u],
];
for (const [body, problem] of cases) {
  test(`an explainer may not hold: ${body}`, () => {
    const found = check(body);
    assert.equal(found.length, 1, found.join("\n"));
    assert.match(found[0]!, problem);
  });
}
