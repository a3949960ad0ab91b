/** PDF with a text layer, by PDF.js; nothing in the file is run. A form feed marks the end of a page. */
import { extractTextItems, getDocumentProxy } from "unpdf";
import { type Format, nothingKnown, Unreadable } from "../imported.ts";
import { limits } from "../limits.ts";
import { publishedOn } from "../text/published-on.ts";
import { tidy } from "../text/tidy.ts";
import { pdfParagraphs } from "./pdf-paragraphs.ts";

export const pdf: Format = {
  name: "PDF",
  recognises: ({ bytes }) => Buffer.from(bytes.subarray(0, 1024)).includes("%PDF-"),
  read: async ({ bytes }) => {
    const document = await open(bytes);
    try {
      if (document.numPages > limits.pages) throw new Unreadable(`${document.numPages} pages; split the PDF`);
      const { items } = await extractTextItems(document);
      const paragraphs = pdfParagraphs(items);
      if (!paragraphs.some((text) => /[\p{L}\p{N}]/u.test(text)))
        throw new Unreadable(
          "a PDF with no text layer, such as a scan; its text has to be recognised first (OCR)",
        );
      const { info } = (await document.getMetadata()) as unknown as {
        readonly info: Readonly<Record<string, unknown>>;
      };
      const facts = {
        title: realTitle(tidy(info["Title"])),
        author: tidy(info["Author"]),
        published: publishedOn(info["CreationDate"], "CreationDate"),
      };
      return { documents: [{ ...nothingKnown, ...facts, paragraphs }], left: [] };
    } finally {
      await document.loadingTask.destroy();
    }
  },
};

async function open(bytes: Uint8Array) {
  try {
    // A copy: the library takes the memory over.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    throw new Unreadable(
      name === "PasswordException"
        ? "a PDF with a password; save it without one"
        : "a damaged PDF; save it again",
    );
  }
}

/** Programs leave the name of their file: "Microsoft Word - Report.docx", "untitled". */
function realTitle(title: string | null): string | null {
  return title !== null && /\s/u.test(title) && !/\.[a-z]{2,4}$|^Microsoft /iu.test(title) ? title : null;
}
