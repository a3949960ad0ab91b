/** What is at the addresses of a withdrawn version: that it is withdrawn, why, and where the newest one is. */
import { strings } from "../../i18n/strings.ts";
import type { Column } from "../../model/data/column.ts";
import type { Release } from "../../model/editorial/release.ts";
import { editionFolder } from "../../text/edition-prefix.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { localise } from "../../text/localise.ts";
import { cardSvg } from "../card-svg.ts";
import { csv } from "../data/csv.ts";
import { jsonText } from "../data/json-rows.ts";
import { embedCss } from "../embed/embed-css.ts";
import { embedPolicy } from "../embed/embed-page.ts";
import { embedScript } from "../embed/embed-script.ts";
import { wayUp } from "./fixed-chart.ts";

export interface TombstoneInput {
  readonly release: Release;
  readonly reason: string;
  /** Name of the site by language. */
  readonly site: Readonly<Record<string, string>>;
  /** Editions, the first of which has no prefix. */
  readonly editions: readonly string[];
  /** Full address of a path from the root of the site. */
  readonly address: (path: string) => string;
}

/** New texts for every file of the release, at the same paths. */
export function tombstones(input: TombstoneInput): ReadonlyMap<string, string> {
  return new Map(Object.keys(input.release.files).map((path) => [path, tombstone(path, input)]));
}

function tombstone(path: string, input: TombstoneInput): string {
  const language = input.editions.slice(1).find((code) => path.startsWith(`${code}/`)) ?? input.editions[0]!;
  const prefix = editionFolder(language, input);
  const place = { path, language, prefix, title: titleOf(input, language) };
  if (path.endsWith(".html")) return page(place, input);
  if (path.endsWith(".svg")) return picture(place, input);
  if (path.endsWith(".csv")) return csv(columns, [facts(place, input)]);
  return jsonText(path.includes("oembed/") ? answer(place, input) : facts(place, input));
}

interface Place {
  readonly path: string;
  readonly language: string;
  readonly prefix: string;
  readonly title: string;
}

function titleOf(input: TombstoneInput, language: string): string {
  return localise(input.release.title, language, input).text || input.release.slug;
}

function facts({ prefix }: Place, { release, reason, address }: TombstoneInput) {
  const newest = address(`/${prefix}charts/${release.slug}/`);
  return { withdrawn: release.version, chart: release.slug, reason, newest };
}

const columns = ["withdrawn", "chart", "reason", "newest"].map(
  (name): Column => ({
    ...{ name, path: [name], type: "string", nullable: false, description: "" },
    ...{ group: null, unit: null, rule: null, values: null, url: false },
  }),
);

function page({ path, language, prefix, title }: Place, { release, reason }: TombstoneInput): string {
  const words = strings(language).embed.tombstone;
  const newest = `${wayUp(path)}${prefix}charts/${release.slug}/`;
  const theme = path.includes("/dark/") ? "dark" : "light";
  return [
    `<!doctype html><html lang="${language}" data-theme="${theme}"><head><meta charset="utf-8"><title>${escapeHtml(`${words.title}: ${title}`)}</title>`,
    `<meta name="viewport" content="width=device-width,initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${embedPolicy}">`,
    `<meta name="robots" content="noindex"><style>${embedCss}</style></head><body><main><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(words.text(release.version))}</p><p>${escapeHtml(words.reason)}: ${escapeHtml(reason)}</p>`,
    `<p><a href="${newest}" target="_blank" rel="noopener">${escapeHtml(words.newest)}</a></p></main><script>${embedScript}</script></body></html>\n`,
  ].join("");
}

function picture({ language, title }: Place, { release, reason, site, editions }: TombstoneInput): string {
  const words = strings(language).embed.tombstone;
  return cardSvg({
    language,
    headline: title,
    kicker: words.title,
    line: `${words.text(release.version)} ${reason}`,
    site: localise(site, language, { editions }).text,
  });
}

function answer(
  { path, language, prefix, title }: Place,
  { release, address, site, editions }: TombstoneInput,
) {
  const words = strings(language).embed.tombstone;
  const frame = address(
    `/v/${release.version}/${path.replace("oembed/", "embed/").replace(/\.json$/u, "/")}`,
  );
  const newest = address(`/${prefix}charts/${release.slug}/`);
  const said = `${title}. ${words.text(release.version)}`;
  return {
    version: "1.0",
    type: "rich",
    title: said,
    provider_name: localise(site, language, { editions }).text,
    provider_url: address("/"),
    cache_age: 86_400,
    width: 640,
    height: 220,
    html: `<blockquote><a href="${escapeHtml(newest)}">${escapeHtml(said)}</a></blockquote><iframe src="${escapeHtml(frame)}" width="100%" height="220" frameborder="0" title="${escapeHtml(title)}"></iframe>`,
  };
}
