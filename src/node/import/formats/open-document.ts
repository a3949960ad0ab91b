/** OpenDocument text (.odt): headings, paragraphs, lists and tables; what was deleted and marginal notes are left out. */
import { type Format, nothingKnown, Unreadable } from "../imported.ts";
import { parseXml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { unzip, zipNames } from "../text/unzip.ts";
import { xmlField } from "../text/xml-field.ts";

export const openDocument: Format = {
  name: "OpenDocument text",
  recognises: ({ bytes }) => {
    const names = zipNames(bytes);
    return names.includes("content.xml") && names.includes("META-INF/manifest.xml");
  },
  read: ({ bytes }) => {
    const parts = unzip(bytes, (name) => name === "content.xml" || name === "meta.xml");
    const xml = new TextDecoder().decode(parts["content.xml"]);
    if (/<!ENTITY/u.test(xml)) throw new Unreadable("a document that defines entities of its own");
    const body = parseXml(xml).getElementsByTagName("office:text")[0];
    if (body === undefined)
      throw new Unreadable("an OpenDocument file that holds no text document; export its text");
    const paragraphs = blocks(body);
    if (paragraphs.length === 0) throw new Unreadable("an OpenDocument text without text");
    const meta = parts["meta.xml"];
    const facts = {
      title: xmlField(meta, "dc:title"),
      author: xmlField(meta, "meta:initial-creator") ?? xmlField(meta, "dc:creator"),
      published: publishedOn(xmlField(meta, "meta:creation-date"), "meta:creation-date"),
    };
    return { documents: [{ ...nothingKnown, ...facts, paragraphs }], left: [] };
  },
};

const skipped: ReadonlySet<string> = new Set([
  "text:tracked-changes",
  "office:annotation",
  "office:annotation-end",
  "text:note",
  "draw:frame",
  "text:table-of-content",
  "text:sequence-decls",
]);

function blocks(node: Node): readonly string[] {
  if (skipped.has(node.nodeName)) return [];
  if (node.nodeName === "text:p" || node.nodeName === "text:h") return line(words(node));
  if (node.nodeName === "table:table-row") return line([...node.childNodes].flatMap(blocks).join("; "));
  return [...node.childNodes].flatMap(blocks);
}

function line(text: string): readonly string[] {
  const tidied = text.replace(/\s+/gu, " ").trim();
  return tidied === "" ? [] : [tidied];
}

function words(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  if (skipped.has(node.nodeName)) return "";
  if (/^text:(?:s|tab|line-break)$/u.test(node.nodeName)) return " ";
  return [...node.childNodes].map(words).join("");
}
