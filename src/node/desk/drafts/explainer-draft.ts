/** A first explainer: the best attested figures, each with its sentence and every document that tells it. */
import { boundsOf } from "../../../dates/date-bounds.ts";
import { strings } from "../../../i18n/strings.ts";
import type { Ledger } from "../../../model/ledger/ledger.ts";
import type { LedgerCasualty } from "../../../model/ledger/ledger-claim.ts";
import type { Draft } from "./draft.ts";

const figures = 3;
const slug = "first-look";

/** None where no figure can be cited, or no day is known. */
export function explainerDraft(ledger: Ledger, language: string): readonly Draft[] {
  const groups = bestAttested(ledger);
  const day = latestDay(ledger);
  if (groups.length === 0 || day === null) return [];
  const chart = ledger.charts[0]?.slug ?? null;
  const files = new Map(
    ledger.site.editions.map((edition) => [
      `explainers/${edition}/${slug}.mdx`,
      textIn(edition, groups, day, chart),
    ]),
  );
  const { drafts } = strings(language).desk;
  return [
    {
      id: "explainer",
      kind: "explainer",
      title: drafts.explainer,
      why: drafts.whyExplainer,
      write: { files },
    },
  ];
}

/** The same number of the same harm and event, told by the most documents; the largest first among equals. */
function bestAttested({ claims }: Ledger): readonly (readonly LedgerCasualty[])[] {
  const counted = claims.filter(
    (claim): claim is LedgerCasualty =>
      claim.kind === "casualty" && claim.count.value !== null && claim.stance === "states",
  );
  const groups = Map.groupBy(counted, ({ harm, count, event }) => `${event} ${harm} ${count.value}`);
  const documents = (group: readonly LedgerCasualty[]) => new Set(group.map(({ source }) => source)).size;
  return [...groups.values()]
    .sort((a, b) => documents(b) - documents(a) || b[0]!.count.value! - a[0]!.count.value!)
    .slice(0, figures);
}

function textIn(
  edition: string,
  groups: readonly (readonly LedgerCasualty[])[],
  day: string,
  chart: string | null,
): string {
  const { desk, claims } = strings(edition);
  const { drafts } = desk;
  const parts = groups.map((group, i) => {
    const [first] = group as readonly [LedgerCasualty, ...LedgerCasualty[]];
    const places = [...new Set(group.map(({ source, sentence }) => `${source}#${sentence}`))].join(" ");
    const what = first.harms.map((harm) => claims.harm[harm]).join(", ");
    const at = `${first.source}#${first.sentence}`;
    const lead = i === 0 ? `${drafts.explainerLead} ` : "";
    return `${lead}${capital(what)}: <Figure claim="${first.id}" />.<Cite at="${places}" />\n\n<Quote at="${at}" />\n`;
  });
  const head = [
    "---",
    `title: ${JSON.stringify(drafts.explainer)}`,
    `summary: ${JSON.stringify(drafts.explainerSummary)}`,
    `updated: ${day}`,
    ...(chart ? [`chart: ${chart}`] : []),
    "---",
    "",
  ];
  const body = [...parts, ...(chart ? [`<Chart slug="${chart}" />\n`] : [])];
  return `${head.join("\n")}\n${body
    .join("\n\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trimEnd()}\n`;
}

/** The clock is never asked: the last day of the latest document or change; where nobody knows one, of the latest claim. */
function latestDay({ sources, changes, claims }: Ledger): string | null {
  const last = (dates: readonly string[]) =>
    dates
      .flatMap((edtf) => boundsOf(edtf)?.max ?? [])
      .filter((day) => /^\d{4}-\d{2}-\d{2}$/u.test(day) && day < "9999")
      .sort()
      .at(-1);
  const known = [...sources.flatMap(({ asOf }) => asOf?.edtf ?? []), ...changes.map(({ date }) => date)];
  return last(known) ?? last(claims.flatMap(({ dated }) => dated?.edtf ?? [])) ?? null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
