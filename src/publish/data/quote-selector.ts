/** A span of a text as a W3C Web Annotation quotes it: its words, with the words before and after. */
import type { Span } from "../../model/span.ts";

/** Letters of context tried in turn, until the quotation with its context is unique in the text. */
const reaches = [32, 64, 128, 256];

/**
 * Quotation with context. Only the quotation's own sentence serves as context: on the page of the document,
 * translations are between the sentences. A sentence that the text repeats is told apart by its position.
 *
 * @param span of the quotation, in UTF-16 code units of `text`. @param sentence around it.
 * @returns the words in full; no letter of the context is separated from its combining marks.
 */
export function quoteSelector(text: string, { start, end }: Span, sentence: Span) {
  const exact = text.slice(start, end);
  const [before, after] = [text.slice(sentence.start, start), text.slice(end, sentence.end)];
  let found = { prefix: "", suffix: "" };
  for (const reach of reaches) {
    found = { prefix: tail(before, reach), suffix: head(after, reach) };
    const whole = found.prefix + exact + found.suffix;
    if (text.indexOf(whole) === text.lastIndexOf(whole)) break;
  }
  return { type: "TextQuoteSelector", exact, ...found };
}

/** Two signs that are no part of a longer letter: between them the text may always be cut. */
const plain = /^[\u0020-\u02ff\u1e00-\u1eff\u2010-\u2027]{2}$/u;
const cutsCleanly = (text: string, at: number) => plain.test(text.slice(at - 1, at + 1));

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

function head(text: string, reach: number): string {
  if (text.length <= reach) return text;
  if (cutsCleanly(text, reach)) return text.slice(0, reach);
  const letters = [...segmenter.segment(text.slice(0, reach + 8))].filter(
    ({ index, segment }) => index + segment.length <= reach,
  );
  return letters.map(({ segment }) => segment).join("");
}

/** The piece is cut a little longer, so that its first letter, which may be torn, can be dropped. */
function tail(text: string, reach: number): string {
  if (text.length <= reach) return text;
  if (cutsCleanly(text, text.length - reach)) return text.slice(-reach);
  const piece = text.slice(-reach - 8);
  const letters = [...segmenter.segment(piece)].filter(({ index }) => index >= piece.length - reach);
  return letters.map(({ segment }) => segment).join("");
}
