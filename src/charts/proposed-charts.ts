/** Charts that the documents give material for, in default texts: drawn where an editor has chosen none, and offered at the desk. */
import { strings } from "../i18n/strings.ts";
import type { ChartSpec } from "../model/editorial/chart-spec.ts";
import type { Ledger } from "../model/ledger/ledger.ts";
import { drawChart } from "./render-chart.ts";
import { withFormTexts } from "./with-form-texts.ts";

export interface ProposedChart {
  readonly spec: ChartSpec;
  /** How many claims it draws. */
  readonly drawn: number;
}

/** Fewer marks make no chart. */
const minFigures = 2;

export function proposedCharts(ledger: Ledger): readonly ProposedChart[] {
  const toll = mostTold(ledger);
  /** The one that says most first. */
  const options: Readonly<Record<string, ChartSpec["options"] | null>> = {
    "range-by-event": { harm: "killed" },
    "toll-over-time": toll === null ? null : { event: toll, harm: "killed" },
    timeline: {},
    spans: {},
    matrix: {},
  };
  return Object.keys(options).flatMap((form): readonly ProposedChart[] => {
    const wanted = options[form];
    if (!wanted) return [];
    const bare = { slug: form, form, title: {}, subtitle: {}, howToRead: {}, note: null, options: wanted };
    const spec = withFormTexts(bare, ledger.site.editions);
    const drawn = drawnIn(spec, ledger);
    return drawn < minFigures ? [] : [{ spec, drawn }];
  });
}

/** The same with the words that nobody has chosen or checked them. */
export function chartsByRule(ledger: Ledger): readonly ChartSpec[] {
  return proposedCharts(ledger).map(({ spec }) => ({
    ...spec,
    subtitle: Object.fromEntries(
      ledger.site.editions.map((language) => [
        language,
        `${spec.subtitle[language]}. ${strings(language).charts.byRule}`,
      ]),
    ),
  }));
}

/** The event of which most figures are told. */
function mostTold({ claims }: Ledger): string | null {
  const reported = claims.flatMap(({ kind, event, events }) => (kind === "casualty" && event ? events : []));
  const counts = [...Map.groupBy(reported, (event) => event)].map(
    ([event, { length }]) => [event, length] as const,
  );
  return counts.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function drawnIn(spec: ChartSpec, ledger: Ledger): number {
  try {
    return drawChart(spec, { language: ledger.site.editions[0]!, ledger, hrefOf: () => "" }).drawn.length;
  } catch {
    return 0;
  }
}
