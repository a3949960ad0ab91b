/**
 * What each embedded chart weighs, compressed: `npm run bench -- embeds` prints it as a table, and a test holds it.
 * Made of the documents as they are, without building the site.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import { embedHeights } from "../../publish/embed/embed-header.ts";
import { embedOf } from "../../publish/embed/embed-of.ts";
import { embedPage } from "../../publish/embed/embed-page.ts";
import { embedScript } from "../../publish/embed/embed-script.ts";
import { loader as embedLoader } from "../../publish/embed/loader.ts";
import { editionPrefix } from "../../text/edition-prefix.ts";
import { loadCorpus } from "../ingest/load-corpus.ts";
import type { Project } from "../project.ts";

export interface Weight {
  readonly name: string;
  /** Marks of the layout that has more of them; null = no chart. */
  readonly marks: number | null;
  /** Pixels high: narrow, wide. */
  readonly heights: readonly number[];
  /** Compressed with gzip. */
  readonly bytes: number;
  readonly limit: number;
}

/** Bytes a chart may have: up to twenty marks, and beyond. */
const limits = { few: 8000, many: 14_000, script: 1000, loader: 600 };

export async function embedBytes(project: Project): Promise<readonly Weight[]> {
  const { ledger } = await loadCorpus(project);
  const charts = ledger.charts.flatMap((spec) =>
    ledger.site.editions.flatMap((language) => ofChart(spec, language, ledger)),
  );
  const loader = readFileSync(join(project.root, "public", embedLoader.path), "utf8");
  const file = (name: string, text: string, limit: number): Weight => ({
    ...{ name, marks: null, heights: [], bytes: compressed(text), limit },
  });
  return [
    ...charts,
    file("script (in each)", embedScript, limits.script),
    file(`loader ${embedLoader.path}`, loader, limits.loader),
  ];
}

function ofChart(spec: ChartSpec, language: string, ledger: Ledger): readonly Weight[] {
  const at = (path: string) => new URL(path.slice(1), ledger.site.address).href;
  const prefix = editionPrefix(language, ledger.site);
  return (["light", "dark"] as const).map((theme) => {
    const page = embedOf(spec, theme, {
      ...{ ledger, language, file: at, version: null },
      page: (path) => at(prefix + path),
      hrefOf: ({ source, sentence }) => at(`${prefix}/sources/${source}/#${sentence}`),
      canonical: at(`${prefix}/charts/${spec.slug}/`),
      oembed: at(`${prefix}/oembed/${spec.slug}.json`),
    });
    const { narrow, wide } = embedHeights(page, page.chart);
    const marks = Math.max(...[page.chart.narrow, page.chart.wide].map(({ svg }) => claimsIn(svg)));
    return {
      name: `${prefix}/embed/${spec.slug}/${theme === "dark" ? "dark/" : ""}`,
      ...{ marks, heights: [narrow, wide], bytes: compressed(embedPage(page)) },
      limit: marks <= 20 ? limits.few : limits.many,
    };
  });
}

const claimsIn = (svg: string) => svg.split("data-claim=").length - 1;
const compressed = (text: string) => gzipSync(text, { level: 9 }).length;

export function weightLine({ name, marks, heights, bytes, limit }: Weight): string {
  const what = [marks === null ? "" : `${marks} marks`, heights.join(" / ")];
  return `${name.padEnd(36)} ${what[0]!.padStart(9)}  ${what[1]!.padStart(10)} px  ${String(bytes).padStart(6)} bytes of ${limit}`;
}
