/** Where an edition is below the root of the site: the first one at the root itself, each other below its code. */
import type { Editions } from "./localise.ts";

/** Before a path that begins with a slash: `""` or `"/vi"`. */
export function editionPrefix(edition: string, { editions }: Editions): string {
  return edition === editions[0] ? "" : `/${edition}`;
}

/** Before a path that begins without: `""` or `"vi/"`. */
export function editionFolder(edition: string, site: Editions): string {
  return editionPrefix(edition, site) && `${edition}/`;
}
