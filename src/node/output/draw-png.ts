/** Draws an SVG as PNG with font files of packages and nothing of the machine's, so that every build gives the same bytes. */
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";
import { box, type Font, fontFor, ownFamily, ownFiles } from "./font-for.ts";

/** How a picture is packed: into few colours where readers load it, as it is where others' machines fetch it once. */
export type Packing = "few-colours" | "all-colours";

const packings = {
  // Plain surfaces need no dithering: without it the picture is cleaner, a tenth smaller and made in half the time.
  "few-colours": { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 },
  // Twice the size, in half the time.
  "all-colours": { compressionLevel: 6 },
} as const;

export interface DrawnPicture {
  readonly png: Uint8Array;
  /** Words with letters that no font has, drawn as boxes. */
  readonly boxed: readonly string[];
}

/** @param width pixels of the picture; its height follows. */
export async function drawPng(svg: string, width: number, packing: Packing): Promise<DrawnPicture> {
  const { drawn, files, boxed } = drawable(svg);
  const {
    pixels,
    width: across,
    height,
  } = await renderAsync(drawn, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: ownFamily },
  });
  const png = await sharp(pixels, { raw: { width: across, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .png(packings[packing])
    .toBuffer();
  return { png, boxed };
}

export interface DrawableSvg {
  /** The SVG with texts that the font files can draw. */
  readonly drawn: string;
  readonly files: readonly string[];
  readonly boxed: readonly string[];
}

const textNode = /(?<=>)[^<>]+(?=<)/gu;
const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+);/giu;

/** Texts made plain; what no font has, or what the drawing program could not set in its line, becomes a box. */
export function drawable(svg: string): DrawableSvg {
  const files = new Set(ownFiles());
  const boxed = new Set<string>();
  const drawn = svg.replace(/<text\b[^>]*>.*?<\/text>/gsu, (whole) => {
    // Title and description are not drawn.
    const element = whole.replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/gu, "").replace(textNode, plainText);
    const letters = (element.match(textNode) ?? []).flatMap(clustersOf);
    const lost = lostIn(letters, files);
    if (lost.size === 0) return element;
    return element.replace(textNode, (text) => {
      for (const word of text.replaceAll(entity, " ").split(/\s+/u))
        if (clustersOf(word).some((cluster) => lost.has(cluster))) boxed.add(word);
      return clustersOf(text)
        .map((cluster) => (lost.has(cluster) ? box : cluster))
        .join("");
    });
  });
  return { drawn, files: [...files], boxed: [...boxed] };
}

const segmenter = new Intl.Segmenter("und");

/** Letters with their marks; an entity is one of them. */
function clustersOf(text: string): readonly string[] {
  return text
    .split(/(&(?:#\d+|#x[\da-f]+|[a-z]+);)/iu)
    .flatMap((part) =>
      part.startsWith("&") && part.length > 1
        ? [part]
        : Array.from(segmenter.segment(part), (each) => each.segment),
    );
}

/** Scripts whose letters join, so that a line has more or fewer glyphs than letters. */
const joining =
  /[\p{Script=Arabic}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/u;

/**
 * What cannot be drawn of one line, and the files for what can. The drawing program sets a line whole in one font that
 * has all of it; otherwise it takes each glyph from the first font that has it, but gives up, and leaves out without a word
 * what is missing, where the fonts make other numbers of glyphs of the line.
 */
function lostIn(letters: readonly string[], files: Set<string>): ReadonlySet<string> {
  const foreign = new Map<string, Font | null>();
  for (const letter of new Set(letters)) {
    const font = letter.startsWith("&") && letter.length > 1 ? "own" : fontFor(letter);
    if (font !== "own") foreign.set(letter, font);
  }
  if (foreign.size === 0) return new Set();
  const fonts = new Set([...foreign.values()].map((font) => font ?? boxFont()));
  const [only] = fonts;
  const whole = fonts.size === 1 && only && letters.every((letter) => only.has(letter));
  const single = (letter: string) => [...letter].length === 1 && !joining.test(letter);
  const lost = [...foreign].filter(([letter, font]) => font === null || !(whole || single(letter)));
  for (const font of [...foreign.values(), lost.length > 0 ? boxFont() : null])
    if (font) files.add(font.file);
  return new Set(lost.map(([letter]) => letter));
}

function boxFont(): Font | null {
  const font = fontFor(box);
  return font === "own" ? null : font;
}

/**
 * A text without what has no form of its own: marks that turn the line round, soft hyphens, characters of no width
 * (but the joiners, which shape the letters next to them); special spaces and hyphens as the common ones.
 */
function plainText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu, "")
    .replace(/[\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\u1680\s]/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .replace(/[\u2010\u2011]/gu, "-");
}
