/** What a reader copies to use a chart elsewhere: link, frame without and with script, image, citation. */
import { escapeHtml } from "../../text/escape-html.ts";
import { loader } from "./loader.ts";
import { frameHeight, type Heights } from "./measures.ts";

export interface SnippetInput {
  readonly title: string;
  readonly asOf: string | null;
  readonly site: string;
  readonly publisher: string;
  readonly licence: string | null;
  /** Word for "version" and its name. */
  readonly version: string;
  /** Ready alternative text. */
  readonly summary: string;
  readonly heights: Heights;
  /** Full addresses. `link`: what a host that knows oEmbed turns into the chart. */
  readonly link: string;
  readonly chart: string;
  readonly embed: string;
  readonly loader: string;
  readonly image: { readonly url: string; readonly width: number; readonly height: number };
}

export const snippetKinds = ["link", "frame", "script", "image", "citation"] as const;
type SnippetKind = (typeof snippetKinds)[number];
export type Snippets = Readonly<Record<SnippetKind, string>>;

/** The frame may run its own script and open links, and nothing else; it needs no origin. */
const sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** @returns the code or text for each way to reuse the chart; HTML is escaped. */
export function snippets(input: SnippetInput): Snippets {
  const code = frame(input);
  const { loader: url, link } = input;
  const script = `<script async src="${escapeHtml(url)}" integrity="${loader.integrity}" crossorigin="anonymous"></script>`;
  return { link, frame: code, script: `${code}\n${script}`, image: image(input), citation: citation(input) };
}

/**
 * The figure is the container that `cqw` measures; a host that drops `style` still has `height`. The height is
 * important, since some hosts have rules such as `iframe { height: 100% !important }`.
 */
function frame(input: SnippetInput): string {
  const { title, embed, heights } = input;
  return [
    '<figure style="container-type:inline-size;margin:0">',
    `<iframe src="${escapeHtml(embed)}" title="${escapeHtml(title)}" loading="lazy" height="${heights.narrow}"`,
    ` style="display:block;width:100%;border:0;height:${frameHeight(heights)}!important"`,
    ` sandbox="${sandbox}" referrerpolicy="no-referrer"></iframe>`,
    `<figcaption>${credit(input)}</figcaption></figure>`,
  ].join("");
}

function image(input: SnippetInput): string {
  const { url, width, height } = input.image;
  const alt = `${input.title}. ${input.summary}`;
  return [
    `<figure style="margin:0"><a href="${escapeHtml(input.chart)}">`,
    `<img src="${escapeHtml(url)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" loading="lazy" style="max-width:100%;height:auto">`,
    `</a><figcaption>${credit(input)}</figcaption></figure>`,
  ].join("");
}

function credit({ chart, title, site, asOf, licence }: SnippetInput): string {
  const rest = [site, asOf, licence].filter(Boolean).map((text) => escapeHtml(text!));
  return `<a href="${escapeHtml(chart)}">${escapeHtml(title)}</a>. ${rest.join(". ")}`;
}

function citation({ publisher, title, site, asOf, version, link, licence }: SnippetInput): string {
  return [`${publisher}: “${title}”`, site, asOf, version, link, licence].filter(Boolean).join(". ");
}
