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
  const base = text
    .normalize("NFD")
    .replace(/(?!\u031b)\p{M}/gu, "")
    .normalize("NFC");
  let sum = 0;
  for (const letter of base) sum += advanceOf.get(letter) ?? unknownAdvance;
  return (sum / 1000) * size * margin * (bold ? boldMargin : 1);
}

/** The text, cut with an ellipsis when it is wider than `most` pixels. */
export function fitted(text: string, most: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= most) return text;
  const letters = [...new Intl.Segmenter("und").segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && textWidth(`${letters.join("").trimEnd()}…`, size, bold) > most) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** The text in lines no wider than `most` pixels, at most `lines` of them; the last one is cut if need be. */
export function wrapped(
  text: string,
  most: number,
  size: number,
  lines: number,
  bold = false,
): readonly string[] {
  const made: string[] = [];
  for (const word of pieces(text, most, size, bold)) {
    const last = made.at(-1);
    const longer = last === undefined ? word.text : `${last}${word.glued ? "" : " "}${word.text}`;
    if (last === undefined) made.push(word.text);
    else if (textWidth(longer, size, bold) <= most || made.length === lines) made[made.length - 1] = longer;
    else made.push(word.text);
  }
  return made.map((line) => fitted(line, most, size, bold));
}

/** Words, and the parts between hyphens of words that are too wide for a line; `glued`: no space before it. */
function pieces(text: string, most: number, size: number, bold: boolean) {
  return text.split(" ").flatMap((word) => {
    const parts = textWidth(word, size, bold) > most ? word.split(/(?<=-)/u) : [word];
    return parts.map((part, i) => ({ text: part, glued: i > 0 }));
  });
}
