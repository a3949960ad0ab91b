/**
 * A chart at a glance: the upper part of its narrowest picture, or a smaller one of its form, for lists of charts and
 * the cards of shared links, where its title stands beside it. Nothing in it is cut through.
 */
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import { escapeXml } from "../text/escape-html.ts";
import { localise } from "../text/localise.ts";
import { standaloneCss } from "./chart-css.ts";
import type { ChartContext } from "./frame/chart-form.ts";
import { light } from "./frame/palette.ts";
import { type Item, layouts, type Scene } from "./frame/scene.ts";
import { sceneContent } from "./frame/scene-content.ts";
import { drawChart } from "./render-chart.ts";

const width = layouts.narrow.drawn;
const margin = 12;
/** Points that a picture in a list takes. */
export const glanceSize = { width: width + 2 * margin, height: 228 } as const;

/** As a picture file. */
export function glanceSvg(spec: ChartSpec, context: ChartContext): string {
  const { width, height } = glanceSize;
  const title = localise(spec.title, context.language, context.ledger.site).text;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${escapeXml(context.language)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title><rect width="${width}" height="${height}" fill="${light.paper}"/>`,
    glance(spec, context, { x: margin, y: margin, scale: 1, height: height - margin }),
    "</svg>",
  ].join("");
}

/** As a part of another picture. @param height the most, in that picture's points. */
export function glance(
  spec: ChartSpec,
  context: ChartContext,
  { x, y, scale, height }: { x: number; y: number; scale: number; height: number },
): string {
  const drawing = drawChart(spec, context);
  const scene = upperPart(drawing.glance ?? drawing.narrow, height / scale);
  const size = scale === 1 ? "" : ` scale(${scale})`;
  // Attributes on a group: not every image tool reads these from a stylesheet.
  return `<style>${standaloneCss(light)}</style><g class="vc" transform="translate(${x} ${y})${size}" fill="${light.ink}" color="${light.ink}" font-family="Be Vietnam Pro,system-ui,sans-serif" font-size="13">${sceneContent(scene, width)}</g>`;
}

/** What of a scene stands above a height, whole; lines and stripes are shortened to it. */
function upperPart(scene: Scene, height: number): Scene {
  if (scene.height <= height) return scene;
  return { ...scene, height, items: scene.items.flatMap((item) => above(item, height)) };
}

function above(item: Item, height: number): readonly Item[] {
  switch (item.kind) {
    case "line":
      return Math.min(item.y1, item.y2) < height
        ? [{ ...item, y1: Math.min(item.y1, height), y2: Math.min(item.y2, height) }]
        : [];
    case "box":
      return item.y < height ? [{ ...item, height: Math.min(item.height, height - item.y) }] : [];
    case "link":
      return item.target.y + item.target.height <= height ? [item] : [];
    case "crop":
      return [{ ...item, height: Math.min(item.height, height - item.y) }];
    default:
      return item.y + 5 <= height ? [item] : [];
  }
}
