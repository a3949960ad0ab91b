/** Where the words of a scene stand at a given width of the column, by the widths of our font. */
import type { Item, Label, Link, Scene } from "../../../src/charts/frame/scene.ts";
import { tailGap } from "../../../src/charts/frame/scene.ts";
import { textWidth } from "../../../src/text/text-width.ts";

export interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function labelBoxes(scene: Scene, width: number): readonly Box[] {
  return scene.items.flatMap(function walk(item: Item): readonly Box[] {
    if (item.kind === "label") return [labelBox(item, width)];
    return item.kind === "link" ? item.items.flatMap(walk) : [];
  });
}

function labelBox({ x, dx, y, text, size, bold, anchor, tail }: Label, width: number): Box {
  const long = textWidth(text, size, bold) + (tail ? tailGap + textWidth(tail, 12) : 0);
  const left = x * width + dx - { start: 0, middle: long / 2, end: long }[anchor];
  // Letters reach about 0.75 of the size above the base line and 0.2 below it.
  return { text, left, right: left + long, top: y - size * 0.75, bottom: y + size * 0.2 };
}

export function links(scene: Scene): readonly Link[] {
  return scene.items.filter((item) => item.kind === "link");
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
