/** Name of a side of an event, looked up in the event or in the one it belongs to. */
import type { Event } from "../../model/editorial/event.ts";
import { localise } from "../../text/localise.ts";
import type { ChartContext } from "../frame/chart-form.ts";
import { ledgerIndex } from "./ledger-index.ts";

export function sideName(side: string | null, event: string | null, context: ChartContext): string | null {
  const { events } = ledgerIndex(context.ledger);
  let at: Event | undefined = events.get(event ?? "");
  while (side && at) {
    const found = at.sides?.find(({ id }) => id === side);
    if (found) return localise(found.name, context.language, context.ledger.site).text;
    const { within } = at;
    at = events.get(within ?? "");
  }
  return null;
}
