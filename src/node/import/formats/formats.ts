/** The kinds of files that `import` reads, each recognised by its content; the first that recognises a file reads it. */
import type { Format } from "../imported.ts";
import { feed } from "./feed.ts";
import { mail } from "./mail.ts";
import { markdown } from "./markdown.ts";
import { openDocument } from "./open-document.ts";
import { pdf } from "./pdf.ts";
import { plainText } from "./plain-text.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { table } from "./table.ts";
import { unreadable } from "./unreadable.ts";
import { webArchive } from "./web-archive.ts";
import { webPage } from "./web-page.ts";
import { word } from "./word.ts";

export const formats: readonly Format[] = [
  pdf,
  word,
  spreadsheet,
  openDocument,
  webArchive,
  mail,
  feed,
  webPage,
  unreadable,
  table,
  markdown,
  plainText,
];
