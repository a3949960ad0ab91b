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
  /** What the page shows, drawn beside the words at a place and a height; left out = words alone. */
  readonly picture?: {
    readonly svg: (place: { x: number; y: number; scale: number; height: number }) => string;
    /** Where it comes from: the documents. */
    readonly sources: string;
  };
}

export const cardSize = { width: 1200, height: 630 } as const;

interface CardLayout {
  readonly margin: number;
  /** Pixels that words may take. */
  readonly column: number;
  /** Sizes of the headline tried, the largest first, with the most lines each may take. */
  readonly sizes: readonly { readonly size: number; readonly lines: number }[];
  readonly kicker: number;
  /** The line below: its size, from one base line to the next, and the last one there is room for. */
  readonly line: { readonly size: number; readonly step: number; readonly last: number };
  readonly rule: number;
}

/** Words alone, over the whole width; or beside a picture. */
const alone: CardLayout = {
  margin: 84,
  column: cardSize.width - 2 * 84,
  sizes: [
    { size: 72, lines: 3 },
    { size: 60, lines: 4 },
    { size: 50, lines: 5 },
  ],
  kicker: 104,
  line: { size: 27, step: 38, last: 512 },
  rule: 540,
};
const beside: CardLayout = {
  margin: 48,
  column: 490,
  sizes: [
    { size: 50, lines: 4 },
    { size: 43, lines: 5 },
    { size: 36, lines: 7 },
  ],
  kicker: 76,
  line: { size: 24, step: 33, last: 500 },
  rule: 516,
};
const pictureAt = { x: 584, y: 48, scale: 1.66, height: 456 };

export function cardSvg({ language, headline, kicker, site, line, picture }: Card): string {
  const layout = picture ? beside : alone;
  const { margin, rule } = layout;
  const { size, lines } = headlineLines(headline, layout);
  const step = Math.round(size * 1.24);
  const top = kicker ? layout.kicker + 64 : layout.kicker + 36;
  const below = top + lines.length * step + 34;
  const more = fittingLine(line ?? "", layout, below);
  const whole = cardSize.width - 2 * margin;
  const sources = picture ? wrapLines(picture.sources, whole, 18, { lines: 2 }) : [];
  const text = textAt(margin);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${escapeXml(language)}" width="${cardSize.width}" height="${cardSize.height}" font-family="Be Vietnam Pro,system-ui,sans-serif">`,
    `<title>${escapeXml([kicker, headline, line].filter(Boolean).join(". "))}</title>`,
    `<rect width="${cardSize.width}" height="${cardSize.height}" fill="${light.paper}"/>`,
    `<rect width="${cardSize.width}" height="14" fill="${light.harm}"/>`,
    kicker ? text(kicker, layout.kicker, picture ? 24 : 28, 600, light.harm) : "",
    ...lines.map((words, i) => text(words, top + i * step + size * 0.35, size, 600, light.ink)),
    ...more.lines.map((words, i) => text(words, below + i * more.step, more.size, 400, light.soft)),
    picture?.svg(pictureAt) ?? "",
    `<rect x="${margin}" y="${rule}" width="${whole}" height="2" fill="${light.rule}"/>`,
    text(site, rule + (picture ? 38 : 48), picture ? 26 : 28, 600, light.ink),
    ...sources.map((words, i) => text(words, rule + 66 + i * 25, 18, 400, light.soft)),
    "</svg>",
  ].join("");
}

/** The line as large as it fits whole under the headline; none where it does not fit at all. */
function fittingLine(line: string, { column, line: most }: CardLayout, top: number) {
  const tries = [1, 0.88, 0.78].map((part) => {
    const [size, step] = [Math.round(most.size * part), Math.round(most.step * part)];
    return { size, step, lines: wrapLines(line, column, size).filter(Boolean) };
  });
  const none = { size: 0, step: 0, lines: [] };
  return tries.find(({ step, lines }) => top + (lines.length - 1) * step <= most.last) ?? none;
}

function headlineLines(headline: string, { sizes, column }: CardLayout) {
  for (const { size, lines: maxLines } of sizes) {
    const lines = wrapLines(headline, column, size, { lines: maxLines, bold: true });
    const whole = lines.join(" ") === headline;
    if (whole && lines.every((words) => textWidth(words, size, true) <= column)) return { size, lines };
  }
  const { size, lines: maxLines } = sizes.at(-1)!;
  return { size, lines: wrapLines(headline, column, size, { lines: maxLines, bold: true }) };
}

const textAt = (x: number) => (words: string, y: number, size: number, weight: number, fill: string) =>
  `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
