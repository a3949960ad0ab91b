/** Reads the finished pages of the explainers for the search index. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { explainerPage, type FoundPage } from "../../search/index/found-page.ts";
import { readPage } from "../../search/index/read-page.ts";

/** A slug stands for the same explainer in every edition that has it. */
export function explainerPages(dist: string, editions: readonly string[]): readonly FoundPage[] {
  const files = editions.flatMap((edition, i) => {
    const folder = join(dist, i === 0 ? "" : edition, "explainers");
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => ({ slug: name, edition, file: join(folder, name, "index.html") }))
      .filter(({ file }) => existsSync(file));
  });
  const bySlug = Map.groupBy(files, ({ slug }) => slug);
  return [...bySlug]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([slug, list]) => {
      const pages = list.map(({ edition, file }) => [edition, readPage(readFileSync(file, "utf8"))] as const);
      return explainerPage(`/explainers/${slug}/`, new Map(pages));
    });
}
