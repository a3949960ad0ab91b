/** The table and the list behind an embedded chart: all it says, each row with the way to its sentence. */
import type { ChartTable, TableCell } from "../../charts/frame/chart-form.ts";
import type { RenderedChart } from "../../charts/render-chart.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** Rows of the table and of the list: beyond these the frame would be heavy, and the chart's page has them all. */
const mostRows = 45;
const mostListed = 12;
/** Claims a cell links to one by one. */
const mostClaims = 12;
/** The same for sentences that carry no claim; the chart's page has them. */
const mostSentences = 2;

/** @param more words for what is beyond. @param data where all of it is. */
export function embedTable(
  { table, listed }: RenderedChart,
  more: (n: number) => string,
  data: string,
): string {
  const beyond = Math.max(0, table.rows.length - mostRows) + Math.max(0, listed.length - mostListed);
  const list = listed
    .slice(0, mostListed)
    .map(
      ({ id, href, text, quote, lang }) =>
        `<li><a href="${escapeHtml(href)}" data-claim="${escapeHtml(id)}">${escapeHtml(text)}</a> <q lang="${lang}">${escapeHtml(quote)}</q>`,
    );
  return [
    `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(table.caption)}"><table><thead><tr>`,
    ...table.columns.map(({ text, numeric }) => `<th scope="col"${right(numeric)}>${escapeHtml(text)}</th>`),
    "</tr></thead><tbody>",
    ...table.rows
      .slice(0, mostRows)
      .map((row) => `<tr${placeOf(row)}>${row.map((cell, i) => cellHtml(cell, i, table)).join("")}</tr>`),
    "</tbody></table></div>",
    list.length > 0 ? `<ul>${list.join("")}</ul>` : "",
    beyond > 0 ? `<p><a href="${escapeHtml(data)}">${escapeHtml(more(beyond))}</a></p>` : "",
  ].join("");
}

function placeOf([head]: readonly TableCell[]): string {
  return head?.place === undefined ? "" : ` data-place="${escapeHtml(head.place)}"`;
}

function cellHtml({ text, claims, lang }: TableCell, i: number, { columns }: ChartTable): string {
  const name = i === 0 ? "th" : "td";
  const said = lang ? ` lang="${lang}"` : "";
  const [first, ...others] = claims;
  const words = first ? claimLink(first, text) : escapeHtml(text);
  const limit = first?.id === null ? mostSentences : mostClaims;
  const linked = others.slice(0, limit).map((claim, n) => ` ${claimLink(claim, `[${n + 2}]`)}`);
  const rest = linked.join("") + (others.length > limit ? " …" : "");
  return `<${name}${i === 0 ? ' scope="row"' : ""}${right(columns[i]?.numeric ?? false)}${said}>${words}${rest}</${name}>`;
}

function claimLink({ id, href }: TableCell["claims"][number], text: string): string {
  const claim = id === null ? "" : ` data-claim="${escapeHtml(id)}"`;
  return `<a href="${escapeHtml(href)}"${claim}>${escapeHtml(text)}</a>`;
}

function right(numeric: boolean): string {
  return numeric ? ' class="num"' : "";
}
