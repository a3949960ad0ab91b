/** Draws an SVG as PNG with our own font files and nothing of the machine's, so that every build gives the same bytes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";
import { fontLetters } from "./font-letters.ts";

const family = "Be Vietnam Pro";
const fontFiles = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"].map(
  (file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)),
);
/** The weights have the same letters; each is asked all the same. */
let asked: readonly ((codePoint: number) => boolean)[] | undefined;

/** How a picture is packed: into few colours where readers load it, as it is where others' machines fetch it once. */
export type Packing = "few-colours" | "all-colours";

const packings = {
  // Plain surfaces need no dithering: without it the picture is cleaner, a tenth smaller and made in half the time.
  "few-colours": { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 6 },
  // Twice the size, in half the time.
  "all-colours": { compressionLevel: 6 },
} as const;

/**
 * @param width pixels of the picture; its height follows.
 * @param name of the picture, for the message when a letter is missing in the font: then it throws.
 */
export async function drawPng(
  svg: string,
  width: number,
  name: string,
  packing: Packing,
): Promise<Uint8Array> {
  const missing = missingLetters(svg);
  if (missing.length > 0) {
    throw new Error(
      `${name}: expected letters of ${family}, found ${missing.map((letter) => JSON.stringify(letter)).join(", ")}; write the words otherwise or give the pictures another font`,
    );
  }
  const {
    pixels,
    width: drawn,
    height,
  } = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  });
  return sharp(pixels, { raw: { width: drawn, height, channels: 4 } })
    .flatten({ background: "#ffffff" })
    .png(packings[packing])
    .toBuffer();
}

/** Letters of the drawn texts that one of the font files lacks; title and description are not drawn. */
export function missingLetters(svg: string): readonly string[] {
  asked ??= fontFiles.map((file) => fontLetters(readFileSync(file)));
  const drawn = svg
    .replace(/<(title|desc|style)\b[^>]*>[^<]*<\/\1>/gu, "")
    .replace(/<[^>]*>/gu, "")
    .replace(/&(?:amp|lt|gt|quot|#39);/gu, "");
  const letters = new Set(drawn.normalize("NFC"));
  return [...letters].filter((letter) => asked!.some((has) => !has(letter.codePointAt(0)!)));
}
