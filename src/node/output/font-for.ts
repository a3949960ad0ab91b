/**
 * The fonts of the pictures: Be Vietnam Pro, and for the letters it lacks fonts of other scripts, each read only when a
 * letter asks for it. Font files come from packages, never from the machine, so that every build gives the same bytes.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fontLetters } from "./font-letters.ts";

export const ownFamily = "Be Vietnam Pro";
const ownPaths = ["400Regular/BeVietnamPro_400Regular.ttf", "600SemiBold/BeVietnamPro_600SemiBold.ttf"].map(
  (file) => `@expo-google-fonts/be-vietnam-pro/${file}`,
);

const google = (family: string, style = "400Regular"): readonly [family: string, path: string] => {
  const name = family.replaceAll(" ", "");
  return [
    family,
    `@expo-google-fonts/${family.toLowerCase().replaceAll(" ", "-")}/${style}/${name}_${style}.ttf`,
  ];
};
/** Asked in this order. DejaVu Sans: Latin, Cyrillic, Greek, Armenian, Georgian, Hebrew, Arabic, Lao, arrows, symbols. */
const others: readonly (readonly [family: string, path: string])[] = [
  ["DejaVu Sans", "dejavu-fonts-ttf/ttf/DejaVuSans.ttf"],
  ...["Thai", "Khmer", "Myanmar", "Devanagari", "Bengali", "Tamil", "Ethiopic"].map((script) =>
    google(`Noto Sans ${script}`),
  ),
  google("Noto Emoji"),
  google("Gowun Dodum"),
  google("ZCOOL XiaoWei"),
];

/** Drawn in the place of what no font has. */
export const box = "□";

export interface Font {
  readonly family: string;
  readonly file: string;
  /** Whether it has all of a letter with its marks. */
  readonly has: (cluster: string) => boolean;
}

/** The files of our own font, regular and semibold. */
export function ownFiles(): readonly string[] {
  return ownFonts().map(({ file }) => file);
}

/** The font for a letter with its marks: `own`, the first of the others that has all of it, or null. */
export function fontFor(cluster: string): "own" | Font | null {
  // The weights have the same letters; each is asked all the same.
  if (ownFonts().every(({ has }) => has(cluster))) return "own";
  for (const [family, path] of others) {
    const font = openFont(family, path);
    if (font?.has(cluster)) return font;
  }
  return null;
}

/** They shape the letters next to them and have no form. */
const joiners: ReadonlySet<string> = new Set(["\u200c", "\u200d"]);

function ownFonts(): readonly Font[] {
  return ownPaths.map((path) => openFont(ownFamily, path)!);
}

const opened = new Map<string, Font | null>();

/** Null where its package is not installed: its letters are then boxes. */
function openFont(family: string, path: string): Font | null {
  const before = opened.get(path);
  if (before !== undefined) return before;
  let font: Font | null = null;
  try {
    const file = fileURLToPath(import.meta.resolve(path));
    const known = fontLetters(readFileSync(file));
    const has = (cluster: string) =>
      [...cluster].every((letter) => joiners.has(letter) || known(letter.codePointAt(0)!));
    font = { family, file, has };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (family === ownFamily || (code !== "ERR_MODULE_NOT_FOUND" && code !== "ENOENT")) throw error;
  }
  opened.set(path, font);
  return font;
}
