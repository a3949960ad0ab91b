/** What is wrong with a drawn scene at a width of its column, in words; empty = nothing. */
import type { Glyph, Item, Scene } from "../../../src/charts/frame/scene.ts";
import { strings } from "../../../src/i18n/strings.ts";
import { type Box, labelBoxes, links, overlaps } from "./geometry.ts";

export function problemsOf(scene: Scene, width: number): readonly string[] {
  const labels = labelBoxes(scene, width);
  const marks = markBoxes(scene.items, width);
  const leaves = [...labels, ...marks].filter(
    ({ left, right, top, bottom }) => left < -1 || right > width + 1 || top < -1 || bottom > scene.height + 1,
  );
  const covers = labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => (overlaps(a, b) ? [`“${a.text}” covers “${b.text}”`] : [])),
  );
  const hidden = labels.flatMap((a) =>
    marks.flatMap((b) =>
      overlaps(a, inner(b)) && !(b.isFrame && contains(b, a)) ? [`a mark covers “${a.text}”`] : [],
    ),
  );
  const cut = labels.filter(({ text }) => text.length > 1 && text.endsWith("…"));
  return [
    ...leaves.map(
      ({ text, left, right, top, bottom }) =>
        `“${text}” leaves it: ${[left, right, top, bottom].map(Math.round)}`,
    ),
    ...covers,
    ...hidden,
    ...cut.map(({ text }) => `“${text}” is cut`),
  ];
}

/** A picture without a mark says in words why. */
export function isSilent(scene: Scene, language: string): boolean {
  const words = labelBoxes(scene, 600)
    .map(({ text }) => text)
    .join(" ");
  const { nothing } = strings(language).charts.empty;
  const isMark = links(scene).some(({ claim, place }) => claim !== null || place !== undefined);
  return !isMark && !words.includes(nothing) && !words.includes(strings(language).charts.map.nothing);
}

const inner = ({ text, left, right, top, bottom }: Box): Box => ({
  text,
  left: left + 1,
  right: right - 1,
  top: top + 1,
  bottom: bottom - 1,
});

const contains = (a: Box, b: Box) =>
  a.left <= b.left && a.right >= b.right && a.top <= b.top && a.bottom >= b.bottom;

/** The marks that lead to sentences, without the ground they stand on. */
function markBoxes(items: readonly Item[], width: number): readonly Mark[] {
  return items.flatMap((item) => {
    if (item.kind !== "link") return [];
    return item.items.filter((each) => each.kind === "glyph").map((each) => glyphBox(each, width));
  });
}

/** A dotted outline may stand round words; other marks may not. */
interface Mark extends Box {
  readonly isFrame: boolean;
}

function glyphBox({ x, dx, y, d, class: name }: Glyph, width: number): Mark {
  const { left, right, top, bottom } = pathBox(d);
  const at = x * width + dx;
  return {
    text: "mark",
    isFrame: name === "w u",
    left: at + left,
    right: at + right,
    top: y + top,
    bottom: y + bottom,
  };
}

/** Bounds of the path data that marks are made of: straight lines, and arcs as half circles. */
function pathBox(d: string) {
  const [xs, ys]: [number[], number[]] = [[], []];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const [, command = "", rest = ""] of d.matchAll(/([a-z])([^a-z]*)/giu)) {
    const n = Array.from(rest.matchAll(/-?(?:\d+\.?\d*|\.\d+)/gu), ([text]) => Number(text));
    const [own, from] = [command.toLowerCase(), command === command.toLowerCase() ? 1 : 0];
    const step = own === "h" || own === "v" ? 1 : own === "a" ? 7 : 2;
    if (own === "z") [x, y] = [startX, startY];
    for (let i = 0; i + step <= n.length; i += step) {
      const [dx, dy] =
        own === "h"
          ? [n[i]!, from ? 0 : y]
          : own === "v"
            ? [from ? 0 : x, n[i]!]
            : [n[i + step - 2]!, n[i + step - 1]!];
      const [toX, toY] = [from * x + dx, from * y + dy];
      if (own === "a") {
        const [middleX, middleY, r] = [
          (x + toX) / 2,
          (y + toY) / 2,
          Math.min(n[i]!, Math.hypot(toX - x, toY - y) / 2 || n[i]!),
        ];
        xs.push(middleX - r, middleX + r);
        ys.push(middleY - r, middleY + r);
      }
      [x, y] = [toX, toY];
      if (own === "m" && i === 0) [startX, startY] = [x, y];
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
