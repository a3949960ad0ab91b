/** Plain text: a paragraph a line, or lines broken to a width, as `read` finds them. */

import { paragraphs } from "../../../read/paragraphs.ts";
import { type Format, nothingKnown } from "../imported.ts";

export const plainText: Format = {
  name: "text",
  recognises: ({ text }) => text !== null,
  read: ({ text }) => {
    const whole = text ?? "";
    const found = paragraphs(whole.replaceAll("\f", " ")).map(({ start, end }) => ({
      before: whole.slice(0, start),
      text: whole.slice(start, end),
    }));
    return { documents: [{ ...nothingKnown, paragraphs: withPages(found) }], left: [] };
  },
};

/** Form feeds between two paragraphs go to the start of the second; blanks within one become single. */
function withPages(found: readonly { readonly before: string; readonly text: string }[]): readonly string[] {
  let pages = 0;
  return found.map(({ before, text }) => {
    const own = text.replace(/\s*\f\s*/gu, "\f").replace(/[^\S\f]+/gu, " ");
    const breaks = before.split("\f").length - 1 - pages;
    pages += breaks + (text.split("\f").length - 1);
    return "\f".repeat(breaks) + own;
  });
}
