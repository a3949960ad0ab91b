/** The pictures made from the finished pages: a PNG next to each chart's SVG, and a card for each shared link. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { glance } from "../../charts/glance-svg.ts";
import { renderChart } from "../../charts/render-chart.ts";
import { dateInWords } from "../../i18n/date-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import { type Card, cardSize, cardSvg } from "../../publish/card-svg.ts";
import { editionFolder } from "../../text/edition-prefix.ts";
import { unescapeHtml } from "../../text/escape-html.ts";
import { localise } from "../../text/localise.ts";
import { progress } from "../progress.ts";
import { drawPng, type Packing } from "./draw-png.ts";

interface Picture {
  /** Path below the site's folder. */
  readonly path: string;
  readonly svg: () => string;
  readonly width: number;
  readonly packing: Packing;
}

/** A screen of two pixels a point shows it sharp in a column of 720. */
const chartWidth = 1440;
/** Drawn at once; the drawing runs alongside the main thread. */
const atOnce = 3;

/** @returns words that hold letters no font has, each to a picture that shows boxes for them. */
export async function images(dist: string, ledger: Ledger): Promise<ReadonlyMap<string, string>> {
  const pictures = [...charts(dist, ledger), ...cards(dist, ledger)];
  const report = progress("drawing   ");
  const boxed = new Map<string, string>();
  let [next, done] = [0, 0];
  const worker = async () => {
    for (let picture = pictures[next++]; picture; picture = pictures[next++]) {
      const file = join(dist, picture.path);
      mkdirSync(dirname(file), { recursive: true });
      const { png, boxed: words } = await drawPng(picture.svg(), picture.width, picture.packing);
      writeFileSync(file, png);
      for (const word of words) boxed.set(word, boxed.get(word) ?? picture.path);
      report(++done, pictures.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return boxed;
}

function charts(dist: string, ledger: Ledger): readonly Picture[] {
  return ledger.site.editions.flatMap((edition) =>
    ledger.charts.map(({ slug }) => {
      const path = `${editionFolder(edition, ledger.site)}charts/${slug}`;
      return {
        path: `${path}.png`,
        svg: () => readFileSync(join(dist, `${path}.svg`), "utf8"),
        width: chartWidth,
        packing: "few-colours" as const,
      };
    }),
  );
}

function cards(dist: string, ledger: Ledger): readonly Picture[] {
  const { site } = ledger;
  return site.editions.flatMap((language) => {
    const words = strings(language).site;
    const base = { language, site: localise(site.title, language, site).text };
    const prefix = editionFolder(language, site);
    const card = (path: string, rest: Omit<Card, "language" | "site">): Picture => ({
      path: `${prefix}${path}`,
      svg: () => cardSvg({ ...rest, ...base }),
      width: cardSize.width,
      packing: "all-colours",
    });
    const text = (texts: Parameters<typeof localise>[0]) => localise(texts, language, site).text;
    return [
      card("card.png", { headline: text(site.description), kicker: null, line: null }),
      ...ledger.charts.map((spec) =>
        card(`charts/${spec.slug}.card.png`, {
          headline: text(spec.title),
          kicker: words.charts.title,
          line: text(spec.subtitle),
          get picture() {
            const context = { language, ledger, hrefOf: () => "" };
            const names = renderChart(spec, context).sources.map(({ name }) => name);
            return {
              svg: (place: Parameters<typeof glance>[2]) => glance(spec, context, place),
              sources: `${strings(language).charts.sources}: ${names.join("; ")}`,
            };
          },
        }),
      ),
      ...ledger.events.map(({ id, name, edtf, kind }) =>
        card(`events/${id}.card.png`, {
          headline: text(name),
          kicker: words.events.kinds[kind],
          line: dateInWords(edtf, language),
        }),
      ),
      ...explainers(dist, prefix).map(({ slug, title }) =>
        card(`explainers/${slug}.card.png`, { headline: title, kicker: words.explainers.title, line: null }),
      ),
    ];
  });
}

/** The explainers of an edition, as they were built; their headlines are read from the pages. */
function explainers(
  dist: string,
  prefix: string,
): readonly { readonly slug: string; readonly title: string }[] {
  const folder = join(dist, prefix, "explainers");
  if (!existsSync(folder)) return [];
  const slugs = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return slugs
    .map(({ name }) => name)
    .sort()
    .map((slug) => ({ slug, title: headlineOf(readFileSync(join(folder, slug, "index.html"), "utf8")) }));
}

function headlineOf(html: string): string {
  const found = /<meta property="og:title" content="([^"]*)"/u.exec(html)?.[1] ?? "";
  return unescapeHtml(found);
}
