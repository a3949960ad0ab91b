/**
 * How high an embedded page is. Heights depend on nothing but the layout (narrow or wide), so that a frame fits
 * without any script; the stylesheet and the calculation take their pixels from here.
 */
import { layouts } from "../../charts/frame/scene.ts";
import { textWidth } from "../../text/text-width.ts";

/** Pixels; `side` is the most padding left and right, `breakpoint` the frame's width from which the wide layout fits. */
export const measures = {
  top: 12,
  bottom: 10,
  side: 16,
  title: { size: 18, line: 23 },
  text: { size: 13, line: 18 },
  gap: 8,
  summary: 28,
} as const;

/** Smallest frame width of each layout: the column of the chart and the padding next to it. */
export const wideFrom = layouts.wide.minWidth + 2 * measures.side;

export interface TextBlock {
  readonly text: string;
  readonly size: number;
  readonly line: number;
  readonly bold: boolean;
}

/** Pixels that paragraphs take, one under the other, in the narrowest column of a layout: they never take more. */
export function textHeight(pieces: readonly TextBlock[], layout: "narrow" | "wide"): number {
  const { minWidth: least } = layouts[layout];
  return pieces.reduce((sum, piece) => sum + lineCount(piece, least) * piece.line, 0);
}

/** Readers' own fonts may be wider than the one the widths were measured in (DejaVu Sans is). */
const widest = 1.07;

function lineCount({ text, size, bold }: TextBlock, column: number): number {
  const maxWidth = column / widest;
  let [lines, used] = [1, 0];
  const space = textWidth(" ", size, bold);
  for (const word of text.split(" ")) {
    const width = textWidth(word, size, bold);
    if (used > 0 && used + space + width > maxWidth) [lines, used] = [lines + 1, width];
    else used += (used > 0 ? space : 0) + width;
  }
  return lines;
}

export interface Heights {
  readonly narrow: number;
  readonly wide: number;
}

/**
 * The height of a frame for each width of its container (`cqw`), as a value of CSS: one height below the breakpoint,
 * the other from it on.
 */
export function frameHeight({ narrow, wide }: Heights): string {
  const [low, high] = [Math.min(narrow, wide), Math.max(narrow, wide)];
  const slope = narrow > wide ? `${wideFrom}px - 100cqw` : `100cqw - ${wideFrom - 0.02}px`;
  return `clamp(${low}px,calc((${slope})*99999),${high}px)`;
}
