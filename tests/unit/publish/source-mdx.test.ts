import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type DocumentForms, documentHtml } from "../../../src/publish/pages/document-html.ts";
import { escapeMdx } from "../../../src/publish/pages/escape-mdx.ts";
import { compiledMdx } from "./compiled-mdx.ts";

/** What a browser shows of a paragraph's HTML: entities undone. */
const shown = (html: string) =>
  html.replace(
    /&(?:lt|gt|amp|quot|#39);/gu,
    (entity) => ({ "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" })[entity]!,
  );
const body = (sentences: string) =>
  `<Item n={1}>\n\n<Paragraph n={1}>\n${sentences}\n</Paragraph>\n\n</Item>\n`;
/** Marks of the forms by letters that no test's text has alone. */
const plain: DocumentForms = {
  item: (_, children) => children,
  paragraph: (_, children) => children,
  sentence: (_, children) => children,
  mark: ({ claims, figures, starts }, children) => `⟦${claims}|${figures}|${starts}|${children}⟧`,
  omitted: (sentences) => `⟦${sentences}⟧`,
};
/** By the tool for MDX and by our own reader, which must agree. */
const roundTrip = (text: string) => {
  const mdx = body(`<Sentence id="s1">${escapeMdx(text)}</Sentence>`);
  const html = documentHtml(mdx, plain);
  assert.equal(compiledMdx(mdx, plain), html);
  return shown(html);
};

const nasty = [
  "<script>alert(1)</script>",
  "{process.exit(1)}",
  "import x from 'y'",
  "export const a = 1",
  "export default x",
  "---",
  "<!-- c -->",
  "a\u2028b\u2029c\u0085d",
  "<Item n={2}>",
  "</Sentence>",
  "**b** _i_ `c` ~~s~~ [l](u) ![i](u)",
  "# h",
  "> q",
  "- l",
  "12. l",
  "12) l",
  "| a | b |",
  "a\\b",
  "&amp; &#105; &lt;",
  "https://e.com/?a=b&c=d",
  "www.example.com",
  "a@b.example",
  "'straight' \"quotes\" -- ... ---",
  "\u202Eright to left\u202C",
  "zero\u200Bwidth",
  "F-16 $100 100% a*b*c",
  "[^1]: note",
  "a  b",
  "$x^2$",
  ":::note",
  "\u00a0x",
  "{/* c */}",
  "<>x</>",
  "a{b}c}d{",
];
for (const text of nasty) {
  test(`a sentence shows as printed, never as markup: ${JSON.stringify(text)}`, () => {
    assert.equal(roundTrip(text), text);
  });
}

test("any sentence survives MDX exactly", () => {
  const word = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom(...nasty));
  const sentence = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) =>
      words
        .join(" ")
        .replace(/[\p{Cc}\u2028\u2029\uFEFF]/gu, " ")
        .trim()
        .normalize("NFC"),
    )
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  fc.assert(
    fc.property(sentence, (text) => assert.equal(roundTrip(text), text)),
    { numRuns: 1500, seed: 1994 },
  );
});

test("marks, their lists and sentences left out are read as a tool for MDX reads them", () => {
  const word = escapeMdx('<Mark a="b">\\</Mark>');
  const mdx = body(
    [
      `<Sentence id="s1">${word}<Mark claims="a b">${word}</Mark><Mark claims="a b" figures="a">x</Mark>${word}</Sentence>`,
      `<Sentence id="s2"><Mark figures="a b" starts="b">${escapeMdx("a \n b")}</Mark></Sentence>`,
      "<Omitted sentences={12} />",
    ].join("\n"),
  );
  const html = documentHtml(mdx, plain);
  assert.equal(compiledMdx(mdx, plain), html);
  const escaped = "&lt;Mark a=&quot;b&quot;&gt;\\&lt;/Mark&gt;";
  assert.equal(html, `${escaped}⟦a b|||${escaped}⟧⟦a b|a||x⟧${escaped}⟦|a b|b|a \n b⟧⟦12⟧`);
});

test("what is no form of a generated document stops the build", () => {
  for (const line of [
    "text",
    '<Sentence id="s1">a<b>c</b></Sentence>',
    '<Sentence id="s1"><Mark class="x">c</Mark></Sentence>',
    "<Omitted sentences={x} />",
    "<Other />",
  ])
    assert.throws(() => documentHtml(body(line), plain), /expected .*, found /u);
});
