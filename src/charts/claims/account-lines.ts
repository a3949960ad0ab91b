/** Lines of accounts: each different answer once, with a link for every document that gives it. */
import { strings } from "../../i18n/strings.ts";
import type { LedgerCeasefire } from "../../model/ledger/ledger-claim.ts";
import { textWidth, wrapLines } from "../../text/text-width.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { type Item, label, tailGap } from "../frame/scene.ts";
import { linkTo } from "./link-to.ts";
import { mediatorAccounts } from "./mediator-accounts.ts";
import { outcomeInWords } from "./outcome-in-words.ts";
import { statusMark, statusOrder } from "./status-mark.ts";
import { tellerLabel } from "./who-says.ts";

/** One answer and the claims that give it. */
export interface Account {
  readonly text: string;
  readonly claims: readonly LedgerCeasefire[];
  /** Whether the marks of the claims' status are before it. */
  readonly marked: boolean;
  /** Each claim has its link, also where a document tells it twice. */
  readonly every?: boolean;
}

/** Who brokered it; agreements that name nobody are an answer too. */
export function brokerAccounts(
  claims: readonly LedgerCeasefire[],
  context: ChartContext,
): readonly Account[] {
  const words = strings(context.language).charts;
  const named = mediatorAccounts(claims, context).flatMap(({ names, backed, claims: same }) =>
    [...Map.groupBy(same, ({ ceasefires }) => ceasefires)].map(([number, reported]): Account => {
      const who = backed ? words.backedBy(names) : words.list(names);
      const text = number > 1 ? `${who} ${words.ofSeveral(number)}` : who;
      return { text, claims: reported, marked: false };
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
  const reported = Map.groupBy(claims, ({ status }) => status);
  return statusOrder.flatMap((status): readonly Account[] => {
    // An accusation is an account of its own next to the plain statement, and names its accuser.
    const same = Map.groupBy(reported.get(status) ?? [], (claim) => outcomeInWords(claim, context));
    return [...same].map(([text, claims]) => ({ text, claims, marked: true }));
  });
}

/** The most documents named after one answer; all of them are in the table. */
const mostDocuments = 3;

const lineHeight = 16;

/** The answer, then its documents, each a link on lines of its own, no wider than `maxWidth` pixels from `x` on. */
export function accountLines(
  account: Account,
  x: number,
  y: number,
  maxWidth: number,
  context: ChartContext,
): { readonly items: readonly Item[]; readonly height: number } {
  const indent = account.marked ? 18 : 0;
  const base = (n: number) => y + 17 + n * lineHeight;
  const answer = wrapLines(account.text, maxWidth - indent, 13);
  const last = textWidth(answer.at(-1) ?? "", 13) + tailGap;
  let lines = answer.length;
  const shown = tellers(account);
  const { again } = strings(context.language).charts;
  const nameOf = (claim: LedgerCeasefire, i: number) =>
    shown.slice(0, i).some(({ source }) => source === claim.source) ? again : tellerLabel(claim, context);
  const items = shown.map((claim, i) => {
    const name = nameOf(claim, i);
    const isTail = i === 0 && last + textWidth(name, 12) <= maxWidth - indent;
    const names = isTail ? [] : wrapLines(name, maxWidth - indent, 12);
    const top = i === 0 ? 0 : lines;
    const labels = names.map((text, n) => label(x, base(lines + n), text, { dx: indent, size: 12 }));
    lines += names.length;
    const words = answer.map((text, n) =>
      label(x, base(n), text, { dx: indent, tail: isTail && n === answer.length - 1 ? name : "" }),
    );
    const marks = account.marked ? statusMark(claim, x, 8, base(0) - 4.5) : [];
    const height = Math.max(22, (lines - top) * lineHeight + 4);
    const area = { x, dx: -2, width: 0, pixels: Math.floor(maxWidth), y: base(top) - 14, height };
    return linkTo(claim, context, area, i === 0 ? [...marks, ...words, ...labels] : labels);
  });
  return { items, height: lines * lineHeight + 5 };
}

/** The first claim of each document that gives the answer; or all. */
function tellers({ claims, every = false }: Account) {
  if (every) return claims;
  const seen = new Set<string>();
  return claims.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, mostDocuments);
}
