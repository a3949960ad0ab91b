/**
 * What is above and below the picture of an embedded chart, and how high it is at most. A strut of that height
 * next to the words keeps the height the same at all widths of a layout, however the words break.
 */
import type { NamedSource, RenderedChart } from "../../charts/render-chart.ts";
import { strings } from "../../i18n/strings.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { fixedHeight } from "./embed-css.ts";
import { type Heights, measures, type TextBlock, textHeight } from "./measures.ts";

interface EmbedLinks {
  /** Page of the chart. */
  readonly chart: string;
  /** Its data. */
  readonly data: string;
  readonly source: (id: string) => string;
}

export interface EmbedWords {
  readonly language: string;
  readonly title: string;
  readonly subtitle: string;
  /** "Figures as of 8 November 2022"; null = no document is dated. */
  readonly asOf: string | null;
  /** The documents, of which the first few are named. */
  readonly sources: readonly Pick<NamedSource, "id" | "name" | "day">[];
  /** Who publishes the chart, and in which site. */
  readonly site: string;
  readonly licence: { readonly name: string; readonly url: string } | null;
  /** Name of the version, where this page is a fixed one. */
  readonly version: string | null;
  readonly links: EmbedLinks;
}

/** Documents named below the picture; all of them are on the chart's page. */
const mostSources = 4;

/** @returns HTML: title, subtitle and the day of the figures. */
export function embedHeader(page: EmbedWords): string {
  const { title, subtitle, links } = page;
  const asOf = page.asOf ? ` <span class="soft">${escapeHtml(page.asOf)}</span>` : "";
  return `<header>${struts(headerPieces(page))}<h1>${link(links.chart, title)}</h1><p>${escapeHtml(subtitle)}.${asOf}</p></header>`;
}

/** @returns HTML: documents, site, licence and the link to the full chart. */
export function embedFooter(page: EmbedWords): string {
  const { language, site, licence, links, version } = page;
  const { documents, fullChart, fixed, newest } = strings(language).embed;
  const shown = page.sources
    .slice(0, mostSources)
    .map((source) => `<span data-source-name>${link(links.source(source.id), named(source))}</span>`);
  const list = shown.join("; ") + (page.sources.length > mostSources ? " …" : ".");
  const fixedLine = version ? `<p>${escapeHtml(fixed(version))} ${link(links.chart, newest)}</p>` : "";
  return [
    `<footer>${struts(footerPieces(page))}<p class="soft">${escapeHtml(documents)}: ${list} ${escapeHtml(site)}`,
    licence
      ? `, <a href="${escapeHtml(licence.url)}" target="_blank" rel="noopener license">${escapeHtml(licence.name)}</a>. `
      : ". ",
    `${link(links.chart, fullChart)}</p>${fixedLine}</footer>`,
  ].join("");
}

/** The name of a document, with its day where the name gives no year. */
function named({ name, day }: Pick<NamedSource, "name" | "day">): string {
  return day === null || /\d{4}/u.test(name) ? name : `${name} (${day})`;
}

function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
}

const plain = (text: string): TextBlock => ({ text, ...measures.text, bold: false });

function headerPieces({ title, subtitle, asOf }: EmbedWords): readonly TextBlock[] {
  const below = [`${subtitle}.`, asOf].filter(Boolean).join(" ");
  return [{ text: title, ...measures.title, bold: true }, plain(below)];
}

function footerPieces(page: EmbedWords): readonly TextBlock[] {
  const { documents, fullChart, fixed, newest } = strings(page.language).embed;
  const list =
    page.sources.slice(0, mostSources).map(named).join("; ") +
    (page.sources.length > mostSources ? " …" : ".");
  const line = `${fullChart}. ${documents}: ${list} ${page.site}${page.licence ? `, ${page.licence.name}` : ""}.`;
  return page.version ? [plain(line), plain(`${fixed(page.version)} ${newest}`)] : [plain(line)];
}

function struts(pieces: readonly TextBlock[]): string {
  const strut = (name: "n" | "w", height: number) =>
    `<svg class="strut ${name}" width="0" height="${height}"></svg>`;
  return strut("n", textHeight(pieces, "narrow")) + strut("w", textHeight(pieces, "wide"));
}

/** How high the whole page is, closed as it comes. */
export function embedHeights(page: EmbedWords, chart: RenderedChart): Heights {
  const all = (layout: "narrow" | "wide") =>
    fixedHeight +
    textHeight(headerPieces(page), layout) +
    chart[layout].height +
    textHeight(footerPieces(page), layout);
  return { narrow: all("narrow"), wide: all("wide") };
}
