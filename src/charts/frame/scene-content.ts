/** SVG as text: rounding, and a scene written out either to stretch with its column or at a fixed width. */
import { escapeXml } from "../../text/escape-html.ts";
import { type Item, type Label, type Link, type Scene, tailGap } from "./scene.ts";

/** At most two decimals, no trailing zeros, no minus zero. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100 || 0);
}

/** `width` null: the picture stretches, places are percentages. Otherwise places are pixels of that width. */
interface Paper {
  readonly x: (fraction: number) => string;
  /** Attributes of a text that is shifted by pixels; one number where that is possible: not every editor knows `dx`. */
  readonly text: (fraction: number, dx: number) => string;
  /** Puts pixel-sized content at a place. */
  readonly at: (fraction: number, dx: number, y: number, content: string) => string;
}

const fluidPaper: Paper = {
  text: (fraction, dx) => `x="${fluidPaper.x(fraction)}"${dx ? ` dx="${formatNumber(dx)}"` : ""}`,
  x: (fraction) => {
    const percent = formatNumber(fraction * 100);
    return percent === "0" ? "0" : `${percent}%`;
  },
  at: (fraction, dx, y, content) => {
    const inner = dx ? `<g transform="translate(${formatNumber(dx)})">${content}</g>` : content;
    return `<svg x="${fluidPaper.x(fraction)}" y="${formatNumber(y)}">${inner}</svg>`;
  },
};

function fixed(width: number): Paper {
  return {
    x: (fraction) => formatNumber(fraction * width),
    text: (fraction, dx) => `x="${formatNumber(fraction * width + dx)}"`,
    at: (fraction, dx, y, content) =>
      `<g transform="translate(${formatNumber(fraction * width + dx)} ${formatNumber(y)})">${content}</g>`,
  };
}

/** The scene's items as SVG elements. */
export function sceneContent(scene: Scene, width: number | null): string {
  const paper = width === null ? fluidPaper : fixed(width);
  return scene.items.map((item) => itemSvg(item, paper)).join("");
}

/** The whole picture for a web page; it takes the width of its container. `title` names it to screen readers. */
export function stretchingSvg(scene: Scene, title: string): string {
  const name = scene.layout.slice(0, 1);
  return `<svg class="vc ${name}" role="group" aria-label="${escapeXml(title)}" width="100%" height="${scene.height}">${sceneContent(scene, null)}</svg>`;
}

function itemSvg(item: Item, paper: Paper): string {
  switch (item.kind) {
    case "line":
      return `<line${attribute("class", item.class)} x1="${paper.x(item.x1)}" y1="${formatNumber(item.y1)}" x2="${paper.x(item.x2)}" y2="${formatNumber(item.y2)}"/>`;
    case "box":
      return `<rect${attribute("class", item.class)} x="${paper.x(item.x)}" y="${formatNumber(item.y)}" width="${paper.x(item.width)}" height="${formatNumber(item.height)}"/>`;
    case "glyph":
      return paper.at(item.x, item.dx, item.y, `<path${attribute("class", item.class)} d="${item.d}"/>`);
    case "label":
      return labelSvg(item, paper);
    case "link":
      return linkSvg(item, paper);
    case "crop":
      return `<svg class="c" y="${formatNumber(item.y)}" width="${paper.x(1)}" height="${formatNumber(item.height)}">${item.items.map((inner) => itemSvg(inner, paper)).join("")}</svg>`;
  }
}

const anchors = { start: "", middle: "m", end: "e" } as const;
const sizes = { 12: "s", 13: "", 21: "l" } as const;

function labelSvg(item: Label, paper: Paper): string {
  const names = [sizes[item.size], anchors[item.anchor], item.bold ? "b" : "", item.class];
  return `<text${attribute("class", names.filter(Boolean).join(" "))}${attribute("lang", item.lang ?? "")} ${paper.text(item.x, item.dx)} y="${formatNumber(item.y)}">${escapeXml(item.text)}${tailSvg(item.tail)}</text>`;
}

function tailSvg(tail: string): string {
  return tail && `<tspan class="s" dx="${tailGap}">${escapeXml(tail)}</tspan>`;
}

function linkSvg(item: Link, paper: Paper): string {
  const { x, dx, y, width, pixels, height } = item.target;
  const frame =
    width > 0
      ? `<rect class="h" x="${paper.x(x)}" y="${formatNumber(y)}" width="${paper.x(width)}" height="${formatNumber(height)}"/>`
      : paper.at(
          x,
          dx,
          y,
          `<rect class="h" width="${formatNumber(pixels)}" height="${formatNumber(height)}"/>`,
        );
  // The name of the link says all of the claim in words. Its drawn label, often short for it, is next to the link
  // instead of inside: it is neither read twice nor taken for a second name.
  const labels = item.items.filter(({ kind }) => kind === "label");
  const marks = item.items.filter(({ kind }) => kind !== "label");
  const content = (items: readonly Item[]) => items.map((inner) => itemSvg(inner, paper)).join("");
  const beside =
    labels.length > 0 ? `<g${attribute("class", item.class)} aria-hidden="true">${content(labels)}</g>` : "";
  return `<a${attribute("class", item.class)} href="${escapeXml(item.href)}"${attribute("data-claim", item.claim ?? "")}${attribute("data-place", item.place ?? "")}${stanceOf(item)} aria-label="${escapeXml(item.label)}">${frame}${content(marks)}</a>${beside}`;
}

/** Only what is not plainly stated is marked. */
function stanceOf({ stance = "states" }: Link): string {
  return stance === "states" ? "" : attribute("data-stance", stance);
}

function attribute(name: string, value: string): string {
  return value === "" ? "" : ` ${name}="${escapeXml(value)}"`;
}
