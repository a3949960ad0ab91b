/** The ledger the chart tests draw from: claims read by hand in five documents, and one chart of each form. */
import { readFileSync } from "node:fs";
import type { ChartContext } from "../../../src/charts/frame/chart-form.ts";
import type { ChartSpec } from "../../../src/model/editorial/chart-spec.ts";
import { Ledger } from "../../../src/model/ledger/ledger.ts";

const file = new URL("../../fixtures/charts/ledger.json", import.meta.url);
export const ledger: Ledger = Ledger.parse(JSON.parse(readFileSync(file, "utf8")));

export const editions = ["en", "vi", "id"] as const;

export function contextIn(language: string, of: Ledger = ledger): ChartContext {
  return { language, ledger: of, hrefOf: (claim) => `/sources/${claim.source}/#${claim.sentence}` };
}

export function chart(slug: string): ChartSpec {
  const found = ledger.charts.find((spec) => spec.slug === slug);
  if (!found) throw new Error(`no chart ${slug} in the fixture`);
  return found;
}
