/** A stretch of a text as W3C Web Annotations quote it: its words, with as many before and after as make it the only one. */

/** Letters of context tried in turn, until the quotation with its context stands only once in the text. */
const reaches = [32, 64, 128, 256];

/** Quotation with context; the words are not shortened, and no letter is torn from its marks. */
export function quoteSelector(text: string, start: number, end: number) {
  const exact = text.slice(start, end);
  let found = { prefix: "", suffix: "" };
  for (const reach of reaches) {
    found = { prefix: tail(text.slice(0, start), reach), suffix: head(text.slice(end), reach) };
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
