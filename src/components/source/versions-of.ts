/** The fixed versions of a chart, the newest first. */
import { releases } from "verbatim:releases";
import type { Release } from "../../model/editorial/release.ts";

export { releases };

export function versionsOf(slug: string): readonly Release[] {
  return releases.filter((release) => release.slug === slug).reverse();
}
