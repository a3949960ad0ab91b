/** The charts' stylesheet as a module, so that the site's bundle takes it from where the embeds take theirs. */
import type { Plugin } from "vite";
import { chartCss } from "../charts/chart-css.ts";

const moduleName = "verbatim:charts.css";

export function chartStyles(): Plugin {
  return {
    name: "verbatim-chart-styles",
    resolveId: (id) => (id === moduleName ? `\0${moduleName}` : null),
    load: (id) => (id === `\0${moduleName}` ? chartCss : null),
  };
}
