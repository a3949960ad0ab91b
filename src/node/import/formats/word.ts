/** Word (.docx), by mammoth; pictures are left out. */

import { zipSync } from "fflate";
import mammoth from "mammoth";
import { type Format, nothingKnown, Unreadable } from "../imported.ts";
import { htmlParagraphs } from "../text/html-paragraphs.ts";
import { parseHtml } from "../text/parse-html.ts";
import { publishedOn } from "../text/published-on.ts";
import { type Parts, unzip, zipNames } from "../text/unzip.ts";
import { xmlField } from "../text/xml-field.ts";

export const word: Format = {
  name: "Word document",
  recognises: ({ bytes }) => zipNames(bytes).includes("word/document.xml"),
  read: async ({ bytes }) => {
    const parts = unzip(bytes, (name) => /\.(?:xml|rels)$/u.test(name));
    const core = parts["docProps/core.xml"];
    const facts = {
      title: xmlField(core, "dc:title"),
      author: xmlField(core, "dc:creator"),
      published: publishedOn(xmlField(core, "dcterms:created"), "dcterms:created"),
    };
    const paragraphs = htmlParagraphs(parseHtml(await htmlOf(parts)).body).map(({ text }) => text);
    if (paragraphs.length === 0) throw new Unreadable("a Word document without text");
    return { documents: [{ ...nothingKnown, ...facts, paragraphs }], left: [] };
  },
};

/** Packed again without pictures, so that nothing is unpacked twice and no size is believed. */
async function htmlOf(parts: Parts): Promise<string> {
  try {
    const buffer = Buffer.from(zipSync({ ...parts }, { level: 0 }));
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { styleMap: ["strike => !"], externalFileAccess: false },
    );
    return value;
  } catch {
    throw new Unreadable("a damaged Word document; save it again");
  }
}
