/** The words beside or over a ceasefire's span: its name, and who mediated it by each account. */
import { numberInWords } from "../../i18n/number-in-words.ts";
import { strings } from "../../i18n/strings.ts";
import type { Event } from "../../model/editorial/event.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapped } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type LayoutName, label, tailGap } from "../frame/scene.ts";

export interface SpanRow {
  /** Null: statements tied to no ceasefire. */
  readonly event: Event | null;
  readonly title: string;
  readonly statements: readonly LedgerCeasefire[];
  /** Statements that are only counted. */
  readonly more: number;
  /** Each different answer to who mediated, of all statements, drawn or counted. */
  readonly mediators: readonly (readonly string[])[];
}

export interface SpanFrame {
  readonly layout: LayoutName;
  readonly left: number;
  readonly right: number;
  readonly least: number;
}

export function spanHead(row: SpanRow, y: number, frame: SpanFrame, context: ChartContext) {
  const room = frame.layout === "wide" ? frame.left * frame.least - 14 : frame.least;
  const title = wrapped(row.title, room, 13, 3, true);
  const said = detail(row, context);
  const last = textWidth(title.at(-1) ?? "", 13, true) + tailGap + textWidth(said, 12);
  const tail = frame.layout === "narrow" && last <= room ? said : "";
  const details = tail || !said ? [] : wrapped(said, room, 12, 2);
  const items = [
    ...title.map((text, i) =>
      label(0, y + 19 + i * 16, text, { bold: true, tail: i === title.length - 1 ? tail : "" }),
    ),
    ...details.map((text, i) => label(0, y + 19 + (title.length + i) * 16, text, { size: 12 })),
  ];
  return { items, height: items.length * 16 + 5 };
}

/** Who brokered it by each account of the documents, and how many statements are only counted. */
function detail({ event, statements, more, mediators }: SpanRow, context: ChartContext): string {
  const words = strings(context.language).charts;
  const brokered = mediators.length
    ? words.named(mediators.map((names) => words.list(names)))
    : statements.length
      ? words.noMediator
      : words.notMentioned;
  const rest = more ? words.moreStatements(numberInWords(more, context.language)) : "";
  return [event ? brokered : "", rest].filter(Boolean).join("; ");
}
