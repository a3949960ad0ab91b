/**
 * How wide a text is drawn, so that labels can be kept apart without a browser. Advance widths of Be Vietnam Pro,
 * the wider of our fonts, with a margin for the reader's own.
 */

/** Letters by their advance in thousandths of the font size, regular weight. Tone marks add no width. */
const advances: Readonly<Record<number, string>> = {
  217: "'’‘",
  230: " \u00a0",
  255: "l·Iij!.:,;",
  370: '1“”frt"|()[]{}',
  468: "J~°\\*",
  505: "z/s→←",
  560: "k<>^x≈u",
  576: "?n≥≤vư×hy",
  604: "7e+-",
  640: "cELF8S−",
  650: "aoơgP«»$±T2bdpq",
  662: "35Zđ",
  675: "YRB0K69–",
  710: "_VH4XU=…",
  745: "DNA&Ưa",
  785: "CGĐ",
  825: "#QOƠ%",
  870: "M—wm",
  1010: "@W",
};
const advanceOf = new Map(
  Object.entries(advances).flatMap(([width, letters]) =>
    [...letters].map((l) => [l, Number(width)] as const),
  ),
);
/** For letters of other scripts: as wide as they are high. */
const unknownAdvance = 1000;
/** Reader's fonts may be a little wider than ours. */
const margin = 1.05;
const boldMargin = 1.06;

/** Pixels that `text` takes at `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  return scaled(advanceSum(text), size, bold);
}

/** Thousandths of the font size; whole numbers, so that parts of a text add up exactly to the whole. */
function advanceSum(text: string): number {
  let sum = 0;
  for (const letter of text.normalize("NFC")) sum += advanceOf.get(letter) ?? newAdvance(letter);
  return sum;
}

/** Of a letter not met before: that of the letter below its tone mark; a mark alone takes no room. */
function newAdvance(letter: string): number {
  const base = letter
    .normalize("NFD")
    .replace(/(?!\u031b)\p{M}/gu, "")
    .normalize("NFC");
  const advance = base === "" ? 0 : (advanceOf.get(base) ?? unknownAdvance);
  advanceOf.set(letter, advance);
  return advance;
}

function scaled(sum: number, size: number, bold: boolean): number {
  return (sum / 1000) * size * margin * (bold ? boldMargin : 1);
}

const ellipsis = "…";

/** The text, cut with an ellipsis when it is wider than `maxWidth` pixels: one walk from its start. */
export function truncateText(text: string, maxWidth: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= maxWidth) return text;
  let sum = 0;
  // As far as the cut text with its ellipsis fits; at least the first letter.
  let kept = 0;
  for (const { segment, index } of letters.segment(text)) {
    sum += advanceSum(segment);
    const fitsWithEllipsis = scaled(sum + advanceSum(ellipsis), size, bold) <= maxWidth;
    if (kept === 0 || (fitsWithEllipsis && segment.trim() !== "")) kept = index + segment.length;
    if (scaled(sum, size, bold) > maxWidth) return `${text.slice(0, kept).trimEnd()}${ellipsis}`;
  }
  return text;
}

const letters = new Intl.Segmenter("und");

/**
 * The text in lines no wider than `maxWidth` pixels; a word that is wider breaks between letters, so that none is cut.
 * @param lines the most lines, where a place has room for no more: the last one is then cut if need be.
 */
export function wrapLines(
  text: string,
  maxWidth: number,
  size: number,
  { lines = Infinity, bold = false }: { readonly lines?: number; readonly bold?: boolean } = {},
): readonly string[] {
  const wrappedLines: string[] = [];
  for (const word of pieces(text, maxWidth, size, bold)) {
    const last = wrappedLines.at(-1);
    const longer = last === undefined ? word.text : `${last}${word.glued ? "" : " "}${word.text}`;
    if (last === undefined) wrappedLines.push(word.text);
    else if (textWidth(longer, size, bold) <= maxWidth) wrappedLines[wrappedLines.length - 1] = longer;
    else if (wrappedLines.length < lines) wrappedLines.push(word.text);
    else {
      // Too wide already: it will be cut, and what follows would be cut with it.
      wrappedLines[wrappedLines.length - 1] = longer;
      break;
    }
  }
  return lines < Infinity
    ? wrappedLines.map((line) => truncateText(line, maxWidth, size, bold))
    : wrappedLines;
}

/** Words, and parts of words that are too wide for a line: after hyphens and dashes, otherwise between letters; `glued`: no space before it. */
function* pieces(text: string, maxWidth: number, size: number, bold: boolean) {
  const isWide = (part: string) => textWidth(part, size, bold) > maxWidth;
  for (const word of text.split(" ")) {
    const parts = isWide(word)
      ? word.split(/(?<=[-–])/u).flatMap((part) => (isWide(part) ? lettersOf(part) : [part]))
      : [word];
    for (const [i, part] of parts.entries()) yield { text: part, glued: i > 0 };
  }
}

/** A number stays whole: a part of it would be another number. */
const lettersOf = (text: string) =>
  /\p{Nd}/u.test(text) ? [text] : Array.from(letters.segment(text), ({ segment }) => segment);
