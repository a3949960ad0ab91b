/** Draws an SVG as PNG with our own font files and nothing of the machine's, so that every build gives the same bytes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { fontLetters } from "./font-letters.ts";
import { indexedPng } from "./indexed-png.ts";

const family = "Be Vietnam Pro";
const fontFiles = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"].map(
  (file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`)),
);
/** The weights have the same letters; each is asked all the same. */
let asked: readonly ((codePoint: number) => boolean)[] | undefined;

/**
 * @param width pixels of the picture; its height follows.
 * @param name of the picture, for the message when a letter is missing in the font: then it throws.
 */
export async function drawPng(svg: string, width: number, name: string): Promise<Uint8Array> {
  const missing = missingLetters(svg);
  if (missing.length > 0) {
    throw new Error(
      `${name}: expected letters of ${family}, found ${missing.map((letter) => JSON.stringify(letter)).join(", ")}; write the words otherwise or give the pictures another font`,
    );
  }
  const drawn = await renderAsync(svg, {
    fitTo: { mode: "width", value: width },
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: family },
  });
  return indexedPng(drawn.pixels, drawn.width, drawn.height);
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
