/** Where a claim's words stand outside this site: the page of the file that was imported, the article on the web. */
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { isOriginalPublished } from "../../model/sources/is-original-published.ts";
import type { SourceFacts } from "../../model/sources/source-card.ts";
import { textFragment } from "./text-fragment.ts";

export type OriginalPlace =
  /** A page of the file; `href` null = the file is not published. */
  | { readonly kind: "page"; readonly page: number; readonly href: string | null }
  | { readonly kind: "file"; readonly href: string }
  | { readonly kind: "web"; readonly host: string; readonly href: string };

type Facts = Pick<SourceFacts, "url" | "original" | "rights">;

/** @param fileHref address of a file of this site by its path. */
export function originalPlaces(
  { page, sentenceText }: Pick<LedgerClaim, "page" | "sentenceText">,
  source: Facts,
  fileHref: (path: string) => string,
): readonly OriginalPlace[] {
  const file = originalHref(source, fileHref);
  const web = source.url === null ? null : webPlace(textFragment(source.url, sentenceText));
  const places: (OriginalPlace | null)[] = [
    page === undefined
      ? file === null
        ? null
        : { kind: "file", href: file }
      : { kind: "page", page, href: file && `${file}#page=${page}` },
    web,
  ];
  return places.filter((place) => place !== null);
}

/** The same of the document as a whole. */
export function originalsOf(source: Facts, fileHref: (path: string) => string): readonly OriginalPlace[] {
  const file = originalHref(source, fileHref);
  const places: (OriginalPlace | null)[] = [
    file === null ? null : { kind: "file", href: file },
    source.url === null ? null : webPlace(source.url),
  ];
  return places.filter((place) => place !== null);
}

function originalHref(source: Facts, fileHref: (path: string) => string): string | null {
  if (!isOriginalPublished(source)) return null;
  return fileHref(`/originals/${source.original!.file.split("/").map(encodeURIComponent).join("/")}`);
}

const webPlace = (href: string): OriginalPlace => ({ kind: "web", host: new URL(href).host, href });
