/** Addresses within the site: one path for all editions, with the edition's prefix and the base before it. */
import type { Site } from "../model/editorial/site.ts";
import { editionPrefix } from "../text/edition-prefix.ts";

export interface Links {
  /** Path of a page in an edition: `page("vi", "/sources/000/")` gives `/vi/sources/000/` below the base. */
  readonly page: (edition: string, path: string) => string;
  /** Path of a file shared by all editions. */
  readonly file: (path: string) => string;
  /** The full address of a path made by one of the above. */
  readonly absolute: (path: string) => string;
}

/**
 * @param base where the site is on its host: `/` or `/karabakh`.
 * @param origin scheme and host, without a path.
 */
export function linksFor(site: Site, base: string, origin: string): Links {
  const root = base.replace(/\/$/u, "");
  return {
    page: (edition, path) => `${root}${editionPrefix(edition, site)}${path}`,
    file: (path) => `${root}${path}`,
    absolute: (path) => `${origin}${path}`,
  };
}
