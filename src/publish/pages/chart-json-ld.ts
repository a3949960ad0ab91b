/** A chart as structured data for search engines: a data set with its files, and the picture with its licence. */
import type { Dataset, ImageObject, WithContext } from "schema-dts";
import type { Ledger } from "../../model/ledger/ledger.ts";

export interface ChartJsonLdInput {
  readonly ledger: Ledger;
  readonly language: string;
  readonly title: string;
  readonly description: string;
  /** Full addresses. */
  readonly page: string;
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
  readonly png: string;
  readonly sources: readonly { readonly title: string; readonly page: string }[];
}

/** Documents named in a page's head: a corpus of thousands names them in its data. */
const mostSources = 50;

/** @returns objects in the vocabulary of schema.org, to be written as JSON-LD. */
export function chartJsonLd(
  input: ChartJsonLdInput,
): readonly [dataset: WithContext<Dataset>, picture: WithContext<ImageObject>] {
  const { ledger, language, title, description, page, csv, json, svg, png, sources } = input;
  const creator = { "@type": "Organization" as const, name: ledger.site.publisher };
  const license = ledger.site.licence ? { license: ledger.site.licence.url } : {};
  const download = (encodingFormat: string, contentUrl: string) => ({
    "@type": "DataDownload" as const,
    encodingFormat,
    contentUrl,
  });
  const dataset: WithContext<Dataset> = {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: title,
    description,
    url: page,
    ...license,
    creator,
    version: ledger.version,
    inLanguage: language,
    isBasedOn: sources.slice(0, mostSources).map((source) => ({
      "@type": "CreativeWork" as const,
      name: source.title,
      url: source.page,
    })),
    distribution: [
      download("text/csv", csv),
      download("application/json", json),
      download("image/svg+xml", svg),
      download("image/png", png),
    ],
  };
  const image: WithContext<ImageObject> = {
    "@context": "https://schema.org",
    "@type": "ImageObject",
    contentUrl: png,
    name: title,
    creditText: ledger.site.publisher,
    creator,
    ...license,
    acquireLicensePage: page,
  };
  return [dataset, image];
}
