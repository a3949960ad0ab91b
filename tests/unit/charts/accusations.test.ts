/** An accusation is drawn as one: hollow, with its stance for machines and its accuser in words for readers. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { renderChart } from "../../../src/charts/render-chart.ts";
import { loadCorpus } from "../../../src/node/ingest/load-corpus.ts";
import { project } from "../../../src/node/project.ts";
import { contextIn } from "./fixture.ts";

const { ledger } = await loadCorpus(project({}));
const accused = ledger.claims.find(
  ({ source, quote }) => source === "001" && quote.includes("phá vỡ lệnh ngừng bắn"),
)!;
const stated = ledger.claims.find(
  ({ source, status }: { source: string; status?: string }) => source === "003" && status === "violated",
)!;

for (const slug of ["ceasefires", "one-timeline"])
  for (const language of ledger.site.editions)
    test(`${slug} in ${language} tells an accusation from a document's own statement`, () => {
      const spec = ledger.charts.find((chart) => chart.slug === slug)!;
      const { wide } = renderChart(spec, contextIn(language, ledger));
      const markOf = (id: string) =>
        new RegExp(`<a [^>]*data-claim="${id}"[^>]*>`, "u").exec(wide.svg)?.[0] ?? "";
      assert.match(markOf(accused.id), /data-stance="accuses"/u);
      assert.match(markOf(accused.id), /Yerevan|Armenia/u);
      assert.doesNotMatch(markOf(stated.id), /data-stance/u);
    });
