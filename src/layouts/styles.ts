/**
 * The styles of the pages. They are in the page itself: it is drawn as soon as it arrives, one journey to the server
 * earlier than with a file of styles. A page carries what all need and what its kind needs; the policy names all parts.
 */
import { chartCss } from "../charts/chart-css.ts";
import base from "../styles/base.css?inline";
import chart from "../styles/chart.css?inline";
import chartSaid from "../styles/chart-said.css?inline";
import data from "../styles/data.css?inline";
import embed from "../styles/embed-panel.css?inline";
import explainer from "../styles/explainer.css?inline";
import fonts from "../styles/fonts.css?inline";
import glossary from "../styles/glossary.css?inline";
import home from "../styles/home.css?inline";
import layout from "../styles/layout.css?inline";
import search from "../styles/search.css?inline";
import searchBox from "../styles/search-box.css?inline";
import source from "../styles/source.css?inline";
import tokens from "../styles/tokens.css?inline";

export const styles = {
  every: [fonts, tokens, base, layout, searchBox].join(""),
  chart: [chartCss, chart, chartSaid].join(""),
  embed,
  data,
  explainer,
  glossary,
  home,
  search,
  source,
} as const;

/** What a kind of page carries besides what every page does. */
export type StylePart = Exclude<keyof typeof styles, "every">;
