/** Puts markup, code and odd characters into every text of a corpus that people write freely. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isPair, isScalar, parseDocument, visit } from "yaml";
import { nastyPieces } from "../unit/hostile/nasty-pieces.ts";

/** Ways out of text, attributes, scripts, comments and styles; `injected` names what must not become markup. */
const escapes: readonly string[] = [
  '"><injected-element onload=globalThis.ran=1>',
  "'><injected-element>",
  '" injected="1" x="',
  "' injected='1' x='",
  "</title><injected-element>",
  "</script><injected-element>",
  "</style><injected-element>",
  "</textarea><injected-element>",
  "</svg><injected-element>",
  "</text><injected-element>",
  "--><injected-element>",
  "]]><injected-element>",
  "<injected-element xlink:href=javascript:globalThis.ran=1>",
  "<svg><a injected=1 href=javascript:globalThis.ran=1>",
  "<iframe injected srcdoc='<script>globalThis.ran=1</script>'>",
  "<style injected>*{display:none}</style>",
  "<base injected href=//example.org/>",
  "<meta injected http-equiv=refresh content=0>",
  "<form injected action=//example.org/>",
  "\\u003cinjected-element\\u003e",
  "&lt;injected-element&gt;",
  "%3Cinjected-element%3E",
  "{{injected}}",
  "javascript:globalThis.ran=1",
  "=cmd|' /C calc'!A0",
  "@SUM(1+1)",
  "{ injected }",
  "<!--#exec cmd=injected -->",
  "__proto__",
  "constructor",
];
/** On one line, since titles are. */
const payloads = [...escapes, ...nastyPieces.filter((piece) => !/[\r\n\u2028\u2029\t]/u.test(piece))];

/** Fields that hold prose, whether in one language or several. */
const prose: ReadonlySet<string> = new Set([
  ...["title", "subtitle", "howToRead", "note", "name", "summary", "reason", "definition", "description"],
  ...["text", "publisher", "holder", "outlet", "author", "readers"],
]);

/** @returns how many texts were changed. */
export function poisonEditorial(corpus: string): number {
  const folder = join(corpus, "content/editorial");
  let changed = 0;
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".yaml")) continue;
    const file = join(folder, name);
    const document = parseDocument(readFileSync(file, "utf8"));
    visit(document, {
      Pair(_, pair) {
        const empty = isScalar(pair.value) && pair.value.value === null;
        if (empty && isScalar(pair.key) && prose.has(String(pair.key.value)))
          pair.value = document.createNode({ en: "Something", vi: "Gì đó", id: "Sesuatu" });
      },
      Scalar(key, scalar, path) {
        if (key === "key" || typeof scalar.value !== "string" || !isProse(path)) return;
        scalar.value = `${scalar.value} ${payloads[changed % payloads.length]}`;
        scalar.type = "QUOTE_DOUBLE";
        changed += 1;
      },
    });
    writeFileSync(file, document.toString());
  }
  return changed;
}

/** Whether the nearest key that is no language is a field of prose. */
function isProse(path: readonly unknown[]): boolean {
  const keys = path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ""));
  const last = keys.at(-1) ?? "";
  return prose.has(/^[a-z]{2}$/u.test(last) ? (keys.at(-2) ?? "") : last);
}
