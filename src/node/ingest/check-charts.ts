/** Checks `charts.yaml` against the forms that draw and the events there are, so that a slip stops the build by its line. */
import { forms } from "../../charts/forms.ts";
import { editorialProblem } from "../../ledger/editorial/editorial-problem.ts";
import { editorialFolder, type Locate } from "../../ledger/editorial/locate.ts";
import type { ChartSpec } from "../../model/editorial/chart-spec.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { Problem } from "../../model/problem.ts";
import { issueProblems } from "./schema/issue-problems.ts";
import { nearest } from "./schema/nearest.ts";

export function checkCharts(
  charts: readonly ChartSpec[],
  events: readonly Event[],
  locate: Locate,
): readonly Problem[] {
  const known = new Set(events.map(({ id }) => id));
  return charts.flatMap((spec, number) => {
    const ofForm = formProblems(spec, number, locate);
    const unknownIds = namedIds(spec.options).filter(({ id }) => !known.has(id));
    const ofEvents = unknownIds.map(({ id, path }) =>
      editorialProblem(locate, "charts.yaml", [number, "options", ...path], {
        expected: "the id of an event in events.yaml",
        found: JSON.stringify(id),
        todo: "correct the id, or add the event",
      }),
    );
    return [...ofForm, ...ofEvents];
  });
}

/** Its form must exist, and its options be those that the form takes. */
function formProblems(spec: ChartSpec, number: number, locate: Locate): readonly Problem[] {
  const form = forms.find(({ name }) => name === spec.form);
  if (!form) {
    const names = forms.map(({ name }) => name);
    const near = nearest(spec.form, names);
    const expected = `form: one of ${names.join(", ")}`;
    const todo = near ? `write ${near}` : "choose one of them";
    return [
      editorialProblem(locate, "charts.yaml", [number, "form"], {
        expected,
        found: JSON.stringify(spec.form),
        todo,
      }),
    ];
  }
  const parsed = form.options.safeParse(spec.options);
  if (parsed.success) return [];
  const written = {
    file: `${editorialFolder}/charts.yaml`,
    value: spec.options,
    at: (path: readonly (string | number)[]) => locate("charts.yaml", [number, "options", ...path]),
  };
  return issueProblems(parsed.error.issues, written, form.options);
}

/** The events that a chart's options name: `event: x`, or `events: [x, y]`. */
function namedIds(options: ChartSpec["options"]) {
  const { event, events } = options;
  const one = typeof event === "string" ? [{ id: event, path: ["event"] }] : [];
  const many = Array.isArray(events) ? events : [];
  return [...one, ...many.map((id, i) => ({ id: String(id), path: ["events", i] }))];
}
