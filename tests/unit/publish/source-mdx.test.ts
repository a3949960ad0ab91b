import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compileMdx } from "../../../src/build/compile-mdx.ts";
import { escapeMdx } from "../../../src/publish/escape-mdx.ts";
import { Html, runMdx } from "../../../src/publish/run-mdx.ts";

/** What a browser shows of a paragraph's HTML: entities undone. */
const shown = (html: string) =>
  html.replace(
    /&(?:lt|gt|amp|quot|#39);/gu,
    (entity) => ({ "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" })[entity]!,
  );
const roundTrip = (text: string) => {
  let seen = "";
  const html = runMdx(
    compileMdx(`<Paragraph n={1}>\n<Sentence id="s1">${escapeMdx(text)}</Sentence>\n</Paragraph>\n`),
    {
      Paragraph: (_, children) => children,
      Sentence: (_, children) => {
        seen = children;
        return children;
      },
    },
  );
  assert.equal(html, seen, "nothing but the sentence");
  return shown(seen);
};

const nasty = [
  "<script>alert(1)</script>",
  "{process.exit(1)}",
  "import x from 'y'",
  "export const a = 1",
  "export default x",
  "---",
  "<!-- c -->",
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
    { numRuns: 1500 },
  );
});

test("runMdx escapes what components did not make themselves", () => {
  assert.equal(runMdx("return { default: (p) => '<b>' }", {}), "&lt;b&gt;");
  assert.equal(new Html("<b>").html, "<b>");
});
