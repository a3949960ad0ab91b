/** How to cite a page: the same facts as plain text, BibTeX and CSL-JSON. */
export interface Cited {
  readonly title: string;
  readonly site: string;
  readonly publisher: string;
  readonly address: string;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Version of the data the page was made from. */
  readonly version: string;
  /** "Version", in the page's language. */
  readonly versionWord: string;
  readonly language: string;
}

/** @returns one entry per format. */
export function citations(
  page: Cited,
): readonly { readonly format: "text" | "BibTeX" | "CSL-JSON"; readonly text: string }[] {
  return [
    { format: "text", text: plain(page) },
    { format: "BibTeX", text: bibtex(page) },
    { format: "CSL-JSON", text: JSON.stringify([csl(page)], null, 2) },
  ];
}

function plain({ publisher, title, site, updated, versionWord, version, address }: Cited): string {
  return `${publisher}: “${title}”. ${site}, ${updated}. ${versionWord} ${version}. ${address}`;
}

function bibtex(page: Cited): string {
  const [year, month] = page.updated.split("-");
  const braces = (text: string) => text.replace(/[{}\\%&#$_^~]/gu, "\\$&");
  return [
    `@online{verbatim-${page.version},`,
    `  title = {${braces(page.title)}},`,
    `  author = {{${braces(page.publisher)}}},`,
    `  organization = {${braces(page.site)}},`,
    `  year = {${year}},`,
    `  month = {${Number(month)}},`,
    `  version = {${page.version}},`,
    `  langid = {${page.language}},`,
    `  url = {${page.address}}`,
    "}",
  ].join("\n");
}

function csl(page: Cited): object {
  return {
    id: `verbatim-${page.version}`,
    type: "webpage",
    title: page.title,
    author: [{ literal: page.publisher }],
    "container-title": page.site,
    issued: { "date-parts": [page.updated.split("-").map(Number)] },
    version: page.version,
    language: page.language,
    URL: page.address,
  };
}
