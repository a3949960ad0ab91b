/** The picture that a shared link shows: headline, what it is, and the name of the site, 1200 by 630. */
import { light } from "../charts/frame/palette.ts";
import { escapeXml } from "../text/escape-html.ts";
import { textWidth, wrapLines } from "../text/text-width.ts";

export interface Card {
  readonly language: string;
  readonly headline: string;
  /** What kind of page it is; null = the site itself. */
  readonly kicker: string | null;
  readonly site: string;
  /** One line below the headline; null = none. */
  readonly line: string | null;
}

export const cardSize = { width: 1200, height: 630 } as const;
const margin = 84;
const column = cardSize.width - 2 * margin;
/** Sizes tried, the largest first, with the most lines each may take. */
const sizes = [
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
  { size: 50, lines: 5 },
] as const;

export function cardSvg({ language, headline, kicker, site, line }: Card): string {
  const { size, lines } = headlineLines(headline);
  const step = Math.round(size * 1.24);
  const top = kicker ? 168 : 140;
  const below = top + lines.length * step + 34;
  const more = line && below < 500 ? wrapLines(line, column, 27, { lines: 2 }) : [];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${escapeXml(language)}" width="${cardSize.width}" height="${cardSize.height}" font-family="Be Vietnam Pro,system-ui,sans-serif">`,
    `<title>${escapeXml([kicker, headline, line].filter(Boolean).join(". "))}</title>`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${light.paper}"/>`,
    `<rect width="${cardSize.width}" height="14" fill="${light.harm}"/>`,
    kicker ? text(kicker, 104, 28, 600, light.harm) : "",
    ...lines.map((words, i) => text(words, top + i * step + size * 0.35, size, 600, light.ink)),
    ...more.map((words, i) => text(words, below + i * 38, 27, 400, light.soft)),
    `<rect x="${margin}" y="540" width="${column}" height="2" fill="${light.rule}"/>`,
    text(site, 588, 28, 600, light.ink),
    "</svg>",
  ].join("");
}

function headlineLines(headline: string): { readonly size: number; readonly lines: readonly string[] } {
  for (const { size, lines: maxLines } of sizes) {
    const lines = wrapLines(headline, column, size, { lines: maxLines, bold: true });
    const whole = lines.join(" ") === headline;
    if (whole && lines.every((words) => textWidth(words, size, true) <= column)) return { size, lines };
  }
  const { size, lines: maxLines } = sizes[2];
  return { size, lines: wrapLines(headline, column, size, { lines: maxLines, bold: true }) };
}

function text(words: string, y: number, size: number, weight: number, fill: string): string {
  return `<text x="${margin}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
}
