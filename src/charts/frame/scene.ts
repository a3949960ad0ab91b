/**
 * A picture as data: what is drawn where, before any SVG. Horizontal places are fractions of the picture's width, so
 * that a picture stretches with its column while text and glyphs keep their size; heights are pixels and constant.
 */

import type { Stance } from "../../model/claims/stance.ts";

/** Class names are terse, since each embed carries them; `chart-css.ts` says what each one means. */
export type Item = Line | Box | Glyph | Label | Link | Crop;

export interface Line {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly class: string;
}

export interface Box {
  readonly kind: "box";
  readonly x: number;
  readonly y: number;
  /** Fraction of the picture's width. */
  readonly width: number;
  readonly height: number;
  readonly class: string;
}

/** A path in pixels round its place. */
export interface Glyph {
  readonly kind: "glyph";
  readonly x: number;
  /** Pixels to the right of `x`. */
  readonly dx: number;
  readonly y: number;
  readonly d: string;
  readonly class: string;
}

export interface Label {
  readonly kind: "label";
  readonly x: number;
  readonly dx: number;
  /** The base line. */
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly size: 12 | 13 | 21;
  readonly bold: boolean;
  readonly class: string;
  /** Language of the words where it is not the reader's. */
  readonly lang: string | null;
  /** Small soft words that follow in the same line, wherever the reader's font makes the first ones end. */
  readonly tail: string;
}

/** Pixels between a label and its tail. */
export const tailGap = 8;

/** A mark that leads to a sentence; or words that lead to the chart in full. */
export interface Link {
  readonly kind: "link";
  /** Id of the claim; null = it leads to no claim. */
  readonly claim: string | null;
  /** How its speaker relates to it, where it leads to a claim. */
  readonly stance?: Stance;
  /** Id of the place that a mark on a map stands for. */
  readonly place?: string;
  readonly href: string;
  /** The claim in words. */
  readonly label: string;
  /** What can be clicked and is framed when focused: pixels about a place, or from one fraction to another. */
  readonly target: {
    readonly x: number;
    readonly dx: number;
    /** Fraction of the width to add to `pixels`; a target uses one of the two. */
    readonly width: number;
    readonly pixels: number;
    readonly y: number;
    readonly height: number;
  };
  readonly class: string;
  readonly items: readonly Item[];
}

/** Items of which only what lies in a strip over the whole width is seen. */
export interface Crop {
  readonly kind: "crop";
  readonly y: number;
  readonly height: number;
  readonly items: readonly Item[];
}

export interface Scene {
  readonly layout: LayoutName;
  readonly height: number;
  readonly items: readonly Item[];
}

/** `full` is for a chart on its own page, which has the whole width of the page. */
export type LayoutName = "narrow" | "wide" | "full";

/** Widths of the column, in pixels, that each layout is made for; labels must fit at the least of them. */
export const layouts: Readonly<Record<LayoutName, { minWidth: number; maxWidth: number; drawn: number }>> = {
  narrow: { minWidth: 320, maxWidth: 519, drawn: 340 },
  wide: { minWidth: 520, maxWidth: 1200, drawn: 720 },
  full: { minWidth: 840, maxWidth: 1200, drawn: 1100 },
};

export function line(x1: number, y1: number, x2: number, y2: number, name: string): Line {
  return { kind: "line", x1, y1, x2, y2, class: name };
}

export function box(x: number, y: number, width: number, height: number, name: string): Box {
  return { kind: "box", x, y, width, height, class: name };
}

export function glyph(x: number, y: number, d: string, name: string, dx = 0): Glyph {
  return { kind: "glyph", x, dx, y, d, class: name };
}

export function cropped(y: number, height: number, items: readonly Item[]): Crop {
  return { kind: "crop", y, height, items };
}

const plainLabel = {
  dx: 0,
  anchor: "start",
  size: 13,
  bold: false,
  class: "",
  lang: null,
  tail: "",
} as const;

export function label(x: number, y: number, text: string, more: Partial<Label> = {}): Label {
  return { kind: "label", x, y, text, ...plainLabel, ...more };
}
