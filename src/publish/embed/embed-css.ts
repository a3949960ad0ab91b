/** The one stylesheet of embedded pages, the same for all charts and themes, so that the policy names it by one hash. */
import { chartCss } from "../../charts/chart-css.ts";
import { measures } from "./measures.ts";

const { top, bottom, side, title, text, gap, summary } = measures;

/**
 * In a frame lower than this, in pixels, the foot of the page would cover too much. In one that is higher, but lower than
 * the page (some hosts neither scroll it nor let it grow), the documents and the way to the full chart stay in view. Below an open table, they would cover its links.
 */
const footerFrom = 240;

/**
 * The page has its own ground, never a transparent one: a frame whose theme differs from its host's is painted
 * opaque by browsers anyway. Padding grows with the frame, so that at 320 pixels the chart has them all. Classes have names of
 * more than one letter: those of one letter are the picture's.
 */
const page = `
html,body{margin:0;height:auto}
html{color-scheme:light;scroll-padding-bottom:72px}
html[data-theme=dark]{color-scheme:dark}
body{padding:${top}px clamp(0px,(100vw - 320px)/2,${side}px) ${bottom}px;background:var(--vc-paper);color:var(--vc-ink);-webkit-text-size-adjust:100%;font:${text.size}px/${text.line}px system-ui,sans-serif}
main{max-width:960px;margin:auto}
header,footer{display:flow-root}
@media screen and (min-height:${footerFrom}px){details:not([open])+footer{position:sticky;bottom:0;background:var(--vc-paper)}}
h1,p,ul{margin:0;padding:0}
h1{font-size:${title.size}px;line-height:${title.line}px;font-weight:600}
.strut{float:inline-end;display:none}
.strut.n{display:block}
@container(min-width:520px){.strut.w{display:block}.strut.n{display:none}}
header{margin-bottom:${gap}px}
.soft{color:var(--vc-soft)}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:2px}
h1 a{text-decoration:none}
a:hover{text-decoration-thickness:2px}
td a,th a{display:inline-block;min-width:24px;min-height:24px}
:focus-visible{outline:2px solid var(--vc-ink);outline-offset:2px}
summary{height:${summary}px;line-height:${summary}px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;cursor:pointer}
details{border-block:1px solid var(--vc-rule);margin:${gap}px 0 ${gap - 2}px}
.wide{overflow-x:auto}
table{border-collapse:collapse;min-width:100%}
th,td{text-align:start;vertical-align:top;padding:4px 12px 4px 0;border-bottom:1px solid var(--vc-rule);font-weight:400}
thead th{color:var(--vc-soft)}
.num{text-align:end}
ul{list-style:none;padding:${gap}px 0}
li{padding:3px 0}
@media print{details::details-content{content-visibility:visible}}`;

export const embedCss = chartCss + page.replaceAll("\n", "");

/** Pixels of the page that are no text and no picture; kept next to the rules they sum. */
export const fixedHeight = top + gap + (gap + 1 + summary + 1 + gap - 2) + bottom;
