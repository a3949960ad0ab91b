/**
 * The files of a chart as they are fixed below `/v/<version>/`: its frames, pictures, data and oEmbed answers. Links
 * inside them are relative, so that they hold wherever the site is, and lead to claims by their ids, which stay.
 */
import type { ChartContext } from "../../charts/frame/chart-form.ts";
import { standaloneSvg } from "../../charts/standalone-svg.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";

import { sha256 } from "../../model/sha256.ts";
import { editionFolder } from "../../text/edition-prefix.ts";
import { chartCsv, chartJson } from "../data/chart-columns.ts";
import { wholeText } from "../data/chunk.ts";
import { jsonText } from "../data/json-rows.ts";
import { embedHeights } from "../embed/embed-header.ts";
import { embedOf } from "../embed/embed-of.ts";
import { embedPage } from "../embed/embed-page.ts";
import type { Heights } from "../embed/measures.ts";
import { oembed } from "../embed/oembed.ts";
import { type PictureSize, pictureSize } from "../picture-size.ts";

export interface FixedChart {
  /** `2026-03-15-1a2b3c4d` */
  readonly version: string;
  /** Paths below `/v/<version>/`, with their texts. */
  readonly files: ReadonlyMap<string, string>;
  readonly heights: Readonly<Record<string, Heights>>;
  readonly pictures: Readonly<Record<string, PictureSize>>;
  /** Alternative text of the picture, by language. */
  readonly summaries: Readonly<Record<string, string>>;
  readonly asOf: string | null;
}

export interface ReleasePlace {
  readonly ledger: Ledger;
  /** Full address of a path from the root of the site. */
  readonly address: (path: string) => string;
}

/** Stands for the version while its name is not known: of the same shape, and on no day. */
const unnamed = "0000-00-00-00000000";

/** The version's name comes from the hash of its files, so they are made twice. */
export function fixedChart(spec: ChartSpec, place: ReleasePlace, date: string): FixedChart {
  const version = `${date}-${contentHash(spec, place)}`;
  return { version, ...filesOf(spec, place, version) };
}

/** First 8 hex of SHA-256 over all files: data, words and style. The same content has it on any day. */
export function contentHash(spec: ChartSpec, place: ReleasePlace): string {
  const { files } = filesOf(spec, place, unnamed);
  return sha256([...files].flat().join("\u001e")).slice(0, 8);
}

function filesOf(spec: ChartSpec, place: ReleasePlace, version: string) {
  const { ledger, address } = place;
  const { slug } = spec;
  const files = new Map<string, string>();
  const heights: Record<string, Heights> = {};
  const pictures: Record<string, PictureSize> = {};
  const summaries: Record<string, string> = {};
  let asOf: string | null = null;
  for (const language of ledger.site.editions) {
    const prefix = editionFolder(language, ledger.site);
    const edition: Edition = { spec, place, version, language, prefix };
    for (const theme of ["light", "dark"] as const) {
      const path = `${prefix}embed/${slug}/${theme === "light" ? "" : `${theme}/`}index.html`;
      const page = embedOf(spec, theme, embedPlace(edition, path));
      files.set(path, embedPage(page));
      heights[language] = embedHeights(page, page.chart);
      summaries[language] = page.chart.summary;
      asOf = page.chart.asOfEdtf;
    }
    const svg = picture(edition);
    pictures[language] = pictureSize(svg);
    files.set(`${prefix}charts/${slug}.svg`, svg);
    files.set(`${prefix}oembed/${slug}.json`, jsonText(answer(edition, heights[language]!)));
  }
  // Whole however large: the table of claims is not fixed with it.
  const data = { ledger, address, mostBytes: Infinity };
  files.set(`data/${slug}.csv`, wholeText(chartCsv(spec, data)));
  files.set(`data/${slug}.json`, wholeText(chartJson(spec, data, version)));
  return { files, heights, pictures, summaries, asOf };
}

interface Edition {
  readonly spec: ChartSpec;
  readonly place: ReleasePlace;
  readonly version: string;
  readonly language: string;
  /** `` or `vi/` */
  readonly prefix: string;
}

/** The way from a file below `/v/<version>/` up to the root of the site. */
export function wayUp(path: string): string {
  return "../".repeat(path.split("/").length - 1 + 2);
}

function embedPlace({ spec, place, version, language, prefix }: Edition, path: string) {
  const up = wayUp(path);
  return {
    ledger: place.ledger,
    language,
    page: (to: string) => `${up}${prefix}${to.slice(1)}`,
    // Data is that of this version, which is next to the page.
    file: (to: string) => `${"../".repeat(path.split("/").length - 1)}${to.slice(1)}`,
    hrefOf: claimHref(up + prefix),
    canonical: place.address(`/${prefix}charts/${spec.slug}/`),
    oembed: place.address(`/v/${version}/${prefix}oembed/${spec.slug}.json`),
    version,
  };
}

function claimHref(up: string): ChartContext["hrefOf"] {
  return ({ source, id }) => `${up}sources/${source}/#${id}`;
}

function picture({ spec, place, version, language, prefix }: Edition): string {
  const path = `${prefix}charts/${spec.slug}.svg`;
  const context = { language, ledger: place.ledger, hrefOf: claimHref(wayUp(path) + prefix) };
  const address = place.address(`/${prefix}charts/${spec.slug}/`);
  return standaloneSvg(spec, context, { theme: "light", layout: "wide", address, version });
}

function answer(edition: Edition, heights: Heights): object {
  const { spec, place, version, prefix } = edition;
  const path = `${prefix}embed/${spec.slug}/index.html`;
  const page = embedOf(spec, "light", embedPlace(edition, path));
  return oembed({
    title: page.title,
    asOf: page.asOf,
    site: page.site,
    siteUrl: place.address(`/${prefix}`),
    chartUrl: page.canonical,
    embedUrl: place.address(`/v/${version}/${prefix}embed/${spec.slug}/`),
    cardUrl: place.address(`/${prefix}charts/${spec.slug}.card.png`),
    publisher: place.ledger.site.publisher,
    heights,
  });
}
