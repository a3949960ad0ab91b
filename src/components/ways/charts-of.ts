import { ledger } from "verbatim:ledger";
import type { LanguageCode } from "../../model/language-code.ts";
import { renderedChart } from "../chart/rendered-chart.ts";

/** Claims beyond which no chart is drawn for a list: each would be drawn in each part of the build. */
const manyClaims = 5_000;
const claimsOfChart = new Map<string, ReadonlySet<string>>();

/** The charts that show a claim of a kind, as `charts.yaml` orders them. */
export function chartsOf(isShown: (claim: string) => boolean, edition: LanguageCode): typeof ledger.charts {
  if (ledger.claims.length > manyClaims) return [];
  return ledger.charts.filter((spec) => {
    const claims = claimsOfChart.get(spec.slug) ?? new Set(renderedChart(spec, edition).claims);
    claimsOfChart.set(spec.slug, claims);
    return [...claims].some(isShown);
  });
}
