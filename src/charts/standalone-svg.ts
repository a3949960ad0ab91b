/**
 * A chart as a picture file that stands alone: title, day of the figures, sources, address and version are drawn in,
 * colours are plain, so that it stays honest wherever it is copied to.
 */

import { dateInWords } from "../i18n/date-in-words.ts";
import { strings } from "../i18n/strings.ts";
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import { escapeXml } from "../text/escape-html.ts";
import { localise } from "../text/localise.ts";
import { wrapLines } from "../text/text-width.ts";
import { standaloneCss } from "./chart-css.ts";
import type { ChartContext } from "./frame/chart-form.ts";
import { dark, light } from "./frame/palette.ts";
import { type Item, type LayoutName, label, layouts, line, type Scene } from "./frame/scene.ts";
import { sceneContent } from "./frame/scene-content.ts";
import { drawChart, latestAsOf, sourcesOf } from "./render-chart.ts";

export interface StandaloneOptions {
  readonly theme: "light" | "dark";
  readonly layout: LayoutName;
  /** Where the chart's page is: drawn in as text. */
  readonly address: string;
  /** The version of the figures, as citations name it. */
  readonly version: string;
}

const margin = 24;
/** Family of the font files that image tools are given. */
const font = "Be Vietnam Pro";

export function standaloneSvg(spec: ChartSpec, context: ChartContext, options: StandaloneOptions): string {
  const drawing = drawChart(spec, context);
  const scene = drawing[options.layout];
  const inner = layouts[options.layout].drawn;
  const title = localise(spec.title, context.language, context.ledger.site).text;
  const head = headScene(spec, inner, options.layout, context);
  const claims = [...drawing.drawn, ...drawing.listed];
  const asOf = latestAsOf(drawing.drawn) ?? latestAsOf(claims);
  const foot = footScene(
    asOf,
    sourcesOf(claims, context).map(({ name }) => name),
    inner,
    options,
    context,
  );
  const width = inner + 2 * margin;
  const height = margin * 2 + head.height + scene.height + foot.height;
  const place = (part: Scene, y: number) =>
    `<g transform="translate(${margin} ${y})">${sceneContent(part, inner)}</g>`;
  const palette = options.theme === "dark" ? dark : light;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${escapeXml(context.language)}" role="group" aria-labelledby="t d" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title id="t">${escapeXml(title)}</title><desc id="d">${escapeXml(drawing.summary)}</desc>`,
    `<style>${standaloneCss(palette)}</style>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    // Attributes on a group: not every image tool reads these from a stylesheet.
    `<g class="vc" fill="${palette.ink}" color="${palette.ink}" font-family="${font},system-ui,sans-serif" font-size="13">`,
    place(head, margin),
    place(scene, margin + head.height),
    place(foot, margin + head.height + scene.height),
    "</g></svg>",
  ].join("");
}

function headScene(spec: ChartSpec, width: number, layout: LayoutName, context: ChartContext): Scene {
  const titles = wrapLines(localise(spec.title, context.language, context.ledger.site).text, width, 21, {
    bold: true,
  });
  const subtitles = wrapLines(localise(spec.subtitle, context.language, context.ledger.site).text, width, 13);
  const items: Item[] = [
    ...titles.map((text, i) => label(0, 20 + i * 27, text, { size: 21, bold: true })),
    ...subtitles.map((text, i) => label(0, 20 + titles.length * 27 + i * 18, text, { class: "a" })),
  ];
  return { layout, height: titles.length * 27 + subtitles.length * 18 + 18, items };
}

function footScene(
  asOf: string | null,
  sources: readonly string[],
  width: number,
  { layout, address, version }: StandaloneOptions,
  context: ChartContext,
): Scene {
  const words = strings(context.language).charts;
  const lines = [
    ...(asOf ? [words.asOf(dateInWords(asOf, context.language))] : []),
    ...wrapLines(`${words.sources}: ${sources.join("; ")}`, width, 12),
    ...wrapLines(`${address} · ${words.fixedVersion(version)}`, width, 12),
  ];
  const items: Item[] = lines.map((text, i) => label(0, 30 + i * 17, text, { size: 12 }));
  return { layout, height: lines.length * 17 + 20, items: [line(0, 8, 1, 8, "g"), ...items] };
}
