/**
 * The oEmbed answer for a chart. A quotation comes first and the frame after it: WordPress, which sizes such frames
 * by itself, knows them by that, and hosts that show the answer as it is get a line with a link above the chart.
 */
import { escapeHtml } from "../../text/escape-html.ts";
import type { Heights } from "./measures.ts";

export interface OEmbedInput {
  readonly title: string;
  readonly asOf: string | null;
  readonly site: string;
  /** Full addresses. */
  readonly siteUrl: string;
  readonly chartUrl: string;
  readonly embedUrl: string;
  readonly cardUrl: string;
  readonly publisher: string;
  readonly heights: Heights;
}

/** Width we name; the frame takes the host's whole width anyway. */
const width = 640;

/** @returns the answer as an object, to be written as JSON. */
export function oembed(input: OEmbedInput): object {
  const { title, asOf, site, siteUrl, chartUrl, embedUrl, cardUrl, publisher, heights } = input;
  const words = [title, asOf].filter(Boolean).join(". ");
  const html = [
    `<blockquote><a href="${escapeHtml(chartUrl)}">${escapeHtml(words)}</a></blockquote>`,
    `<iframe src="${escapeHtml(embedUrl)}" width="100%" height="${heights.wide}" frameborder="0" title="${escapeHtml(title)}"></iframe>`,
  ].join("");
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: site,
    provider_url: siteUrl,
    author_name: publisher,
    author_url: siteUrl,
    cache_age: 86_400,
    thumbnail_url: cardUrl,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width,
    height: heights.wide,
    html,
  };
}
