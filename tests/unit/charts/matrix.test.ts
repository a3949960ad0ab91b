/** The fields of the matrix: a figure in whole words, and whose words they are where somebody is named. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { figureLabels } from "../../../src/charts/claims/figure-labels.ts";
import { drawChart } from "../../../src/charts/render-chart.ts";
import { harmInWords } from "../../../src/i18n/harm-in-words.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../../src/model/ledger/ledger-claim.ts";
import { edgeLedger } from "./edge-ledger.ts";
import { contextIn, editions, ledger } from "./fixture.ts";
import { labelBoxes, links } from "./geometry.ts";

const spec = ledger.charts.find(({ form }) => form === "matrix")!;
/** All numbers, hedges and stances, among events and sides with names of ordinary length. */
const many = edgeLedger({ claims: 3000, names: "short", days: "ages", people: "all" });
const inMany = many.charts.find(({ form }) => form === "matrix")!;

/** The words of each mark, line after line: of the figure, and of whoever gives it. */
const figures = (
  of: typeof ledger,
  which: typeof spec,
  language: string,
  layout: "narrow" | "wide" | "full",
) =>
  links(drawChart(which, contextIn(language, of))[layout]).flatMap(({ claim: id, items }) => {
    const claim = of.claims.find((each) => each.id === id);
    const labels = items.filter((item) => item.kind === "label");
    const [bold, soft] = [labels.filter((each) => each.bold), labels.filter((each) => !each.bold)];
    const textOf = ({ text }: (typeof labels)[number]) => text;
    return claim?.kind === "casualty" ? [{ claim, bold: bold.map(textOf), soft: soft.map(textOf) }] : [];
  });

/** The same ledger, with a speaker for those claims that `of` chooses. */
function saidBy(name: string, of: (claim: LedgerCasualty) => boolean): Ledger {
  const claims = ledger.claims.map((claim) => ({
    ...claim,
    speaker:
      claim.kind === "casualty" && of(claim)
        ? { name, start: claim.start, end: claim.end, basis: "stated" as const }
        : null,
  }));
  return { ...ledger, claims };
}

for (const language of editions) {
  test(`no word of a figure is broken, at the least width of any layout: ${language}`, () => {
    for (const layout of ["narrow", "wide", "full"] as const)
      for (const { claim, bold } of figures(many, inMany, language, layout)) {
        const whole = [...figureLabels(claim, contextIn(language, many)), harmInWords(claim, language)];
        // Lines of whole words, put together by spaces, are the words again.
        const found = bold.join(" ").replace(/:$/u, "");
        assert.ok(
          whole.some((words) => words.replace(/:$/u, "") === found),
          `${layout}: ${bold.join(" | ")}, of ${whole.join(" or ")}`,
        );
      }
  });

  test(`a figure names the person or body that gives it, and nobody where the document speaks itself: ${language}`, () => {
    const said = saidBy("Ban Ki-moon", ({ count }) => count.value === 5000);
    for (const layout of ["narrow", "wide", "full"] as const) {
      const drawn = figures(said, spec, language, layout);
      const soft = drawn.filter((each) => each.soft.length > 0);
      assert.deepEqual(
        soft.map((each) => each.soft.join(" ")),
        soft.map(() => "Ban Ki-moon"),
        layout,
      );
      assert.ok(soft.length > 0, `${layout}: nobody is named`);
      assert.ok(soft.every(({ claim }) => claim.speaker !== null));
    }
  });
}

test("a name of several lines stands in the table alone, so that a field stays a field", () => {
  const long = "Transnational Observatory for Humanitarian Affairs, evening edition, ".repeat(3).trim();
  const { wide } = drawChart(
    spec,
    contextIn(
      "en",
      saidBy(long, () => true),
    ),
  );
  const words = labelBoxes(wide, 520).map(({ text }) => text);
  assert.ok(!words.some((text) => text.includes("Transnational")));
});
