/** The editions of the site, and the paths of a page in each. */
import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../model/language-code.ts";

export const editions: readonly LanguageCode[] = ledger.site.editions;
/** The edition at the root. */
export const firstEdition: LanguageCode = editions[0]!;

/** Paths of a page that is in every edition, for `getStaticPaths`; the first edition has no prefix. */
export function editionPaths<Params extends object, Props extends object>(
  pages: readonly { readonly params: Params; readonly props: Props }[],
) {
  return editions.flatMap((edition) =>
    pages.map(({ params, props }) => ({
      params: { ...params, edition: edition === firstEdition ? undefined : edition },
      props: { ...props, edition },
    })),
  );
}
