/**
 * An embedded chart: one HTML file with everything inline, asked for once, that stores nothing and asks nobody else.
 * Picture, table, as-of day, documents, licence and the way back; every mark and row leads to its sentence.
 */
import type { RenderedChart } from "../../charts/render-chart.ts";
import { strings } from "../../i18n/strings.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { policyHash } from "../site-policy.ts";
import { embedCss } from "./embed-css.ts";
import { type EmbedWords, embedFooter, embedHeader } from "./embed-header.ts";
import { embedScript } from "./embed-script.ts";
import { embedTable } from "./embed-table.ts";

export type EmbedTheme = "light" | "dark";

export interface EmbedPage extends EmbedWords {
  readonly theme: EmbedTheme;
  readonly chart: RenderedChart;
  /** Full address of the chart's page, for search engines. */
  readonly canonical: string;
  /** Full address of the oEmbed answer. */
  readonly oembed: string;
}

/** Only these inline texts run or style; nothing is fetched, sent or submitted. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src ${policyHash(embedCss)}`,
  `script-src ${policyHash(embedScript)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** @returns a complete HTML document that loads nothing else. */
export function embedPage(page: EmbedPage): string {
  const { language, theme, title, chart, canonical, oembed, links } = page;
  const words = strings(language).embed;
  const picture = openingOutside(chart.narrow.svg + chart.wide.svg);
  return [
    `<!doctype html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembed)}" title="${escapeHtml(title)}">`,
    `<link rel="canonical" href="${escapeHtml(canonical)}"><meta name="viewport" content="width=device-width,initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="${embedPolicy}"><meta name="referrer" content="no-referrer">`,
    // Left out of search by itself, counted where it is embedded; the last one asks new browsers to size the frame.
    `<meta name="googlebot" content="noindex,indexifembedded"><meta name="responsive-embedded-sizing" content="">`,
    `<style>${embedCss}</style></head><body><main class="vcs" aria-label="${escapeHtml(title)}">`,
    embedHeader(page),
    picture,
    `<details><summary>${escapeHtml(words.details)}</summary>${openingOutside(embedTable(chart, words.more, links.data))}</details>`,
    embedFooter(page),
    `</main><script>${embedScript}</script></body></html>\n`,
  ].join("");
}

/** A link inside a frame must not replace the frame. The chart's own text is escaped, so `<a ` is always a tag. */
function openingOutside(html: string): string {
  return html.replaceAll("<a ", '<a target="_blank" rel="noopener" ');
}
