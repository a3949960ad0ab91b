/** Lines of accounts: each different answer once, with a link for every document that gives it. */

import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { fitted, textWidth, wrapped } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label } from "../frame/scene.ts";
import { linkTo } from "./link-to.ts";
import { mediatorAccounts } from "./mediator-accounts.ts";
import { outcomeInWords } from "./outcome-in-words.ts";
import { sourceMark } from "./source-label.ts";
import { statusMark, statusOrder } from "./status-mark.ts";

/** One answer and the claims that give it. */
export interface Account {
  readonly text: string;
  readonly claims: readonly LedgerCeasefire[];
  /** Whether the marks of the claims' status stand before it. */
  readonly marked: boolean;
}

/** Who brokered it; agreements that name nobody are an answer too. */
export function brokerAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly Account[] {
  const words = strings(context.language).charts;
  const named = mediatorAccounts(claims, context).flatMap(({ names, claims: same }) =>
    [...Map.groupBy(same, ({ ceasefires }) => ceasefires)].map(([number, told]): Account => {
      const text = number > 1 ? `${words.list(names)} ${words.ofSeveral(number)}` : words.list(names);
      return { text, claims: told, marked: false };
    }),
  );
  const silent = claims.filter(({ status, mediators }) => status === "agreed" && mediators.length === 0);
  return silent.length ? [...named, { text: words.noMediator, claims: silent, marked: false }] : named;
}

/** What became of it: each status told, and how. */
export function outcomeAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly Account[] {
  const told = Map.groupBy(claims, ({ status }) => status);
  return statusOrder.flatMap((status): readonly Account[] => {
    // An accusation is an account of its own beside the plain statement, and names its accuser.
    const same = Map.groupBy(told.get(status) ?? [], (claim) => outcomeInWords(claim, context));
    return [...same].map(([text, claims]) => ({ text, claims, marked: true }));
  });
}

/** The most documents named after one answer; all of them stand in the table. */
const mostDocuments = 3;

/** Where one document's link stands in an account. */
interface Tag {
  readonly claim: LedgerCeasefire;
  readonly dx: number;
  readonly line: number;
  readonly width: number;
}

const lineHeight = 16;
const tagGap = 10;

/** The answer, then its documents, each a link, in lines no wider than `room` pixels from `x` on. */
export function accountLines(
  account: Account,
  x: number,
  y: number,
  room: number,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const indent = account.marked ? 18 : 0;
  const lines = wrapped(account.text, room - indent, 13, 3);
  const tags = placeTags(account, lines, indent, room, context);
  const base = (n: number) => y + 17 + n * lineHeight;
  const [first] = tags;
  const height = Math.max(lines.length, (tags.at(-1)?.line ?? 0) + 1) * lineHeight + 8;
  if (!first) return { items: [], height };
  const tagLabel = ({ claim, dx, line, width }: Tag) =>
    label(x, base(line), fitted(sourceMark(claim.source, context), width, 12), { dx, size: 12, class: "t" });
  const answer = [
    ...(account.marked ? statusMark(first.claim, x, 8, base(0) - 4.5) : []),
    ...lines.map((text, i) => label(x, base(i), text, { dx: indent })),
  ];
  const whole = {
    x,
    dx: -2,
    width: 0,
    pixels: Math.min(room, widest(lines, indent, first)),
    y: y + 1,
    height: (first.line + 1) * lineHeight + 7,
  };
  const links = tags.map((tag, i) => {
    const area = { x, dx: tag.dx - 5, width: 0, pixels: tag.width + 10, y: base(tag.line) - 16, height: 24 };
    const items = i === 0 ? [...answer, tagLabel(tag)] : [tagLabel(tag)];
    return linkTo(tag.claim, context, i === 0 ? whole : area, items);
  });
  return { items: links, height };
}

function placeTags(
  { claims }: Account,
  lines: readonly string[],
  indent: number,
  room: number,
  context: ChartContext,
): readonly Tag[] {
  const seen = new Set<string>();
  const told = claims.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, mostDocuments);
  let line = lines.length - 1;
  let dx = indent + textWidth(lines.at(-1) ?? "", 13) + tagGap;
  return told.map((claim) => {
    const width = Math.min(textWidth(sourceMark(claim.source, context), 12), room - indent);
    if (dx + width > room) [line, dx] = [line + 1, indent];
    const tag = { claim, dx, line, width };
    dx += width + tagGap;
    return tag;
  });
}

function widest(lines: readonly string[], indent: number, first: Tag): number {
  return Math.max(...lines.map((text) => indent + textWidth(text, 13)), first.dx + first.width) + 6;
}
