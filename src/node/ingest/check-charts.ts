/** Checks `charts.yaml` against the forms that draw and the events there are, so that a slip stops the build by its line. */
import { chartProblems } from "../../charts/render-chart.ts";
import { editorialProblem } from "../../ledger/editorial/editorial-problem.ts";
import type { Locate } from "../../ledger/editorial/locate.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { Problem } from "../../model/problem.ts";

export function checkCharts(
  charts: readonly ChartSpec[],
  events: readonly Event[],
  locate: Locate,
): readonly Problem[] {
  const known = new Set(events.map(({ id }) => id));
  return charts.flatMap((spec, number) => {
    const ofForm = chartProblems(spec).map((message) =>
      editorialProblem(locate, "charts.yaml", [number, "options"], {
        expected: `a chart that its form can draw (${message})`,
        found: JSON.stringify(spec.slug),
        todo: "mend its form or its options",
      }),
    );
    const strangers = named(spec.options).filter(({ id }) => !known.has(id));
    const ofEvents = strangers.map(({ id, path }) =>
      editorialProblem(locate, "charts.yaml", [number, "options", ...path], {
        expected: "the id of an event in events.yaml",
        found: JSON.stringify(id),
        todo: "mend the id, or add the event",
      }),
    );
    return [...ofForm, ...ofEvents];
  });
}

/** The events that a chart's options name: `event: x`, or `events: [x, y]`. */
function named(options: ChartSpec["options"]) {
  const { event, events } = options;
  const one = typeof event === "string" ? [{ id: event, path: ["event"] }] : [];
  const many = Array.isArray(events) ? events : [];
  return [...one, ...many.map((id, i) => ({ id: String(id), path: ["events", i] }))];
}
