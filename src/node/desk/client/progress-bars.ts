/** How much has been read: of what is drawn in charts, and of all. */
import type { DeskState, Queue } from "../views/sentence-view.ts";
import type { DeskWords } from "./desk-words.ts";
import { element, filled } from "./element.ts";

export interface ProgressBars {
  readonly element: HTMLElement;
  readonly show: (queue: Queue, states: Readonly<Record<string, DeskState>>) => void;
}

export function progressBars({ words }: DeskWords): ProgressBars {
  const bars = (["progressDrawn", "progressAll"] as const).map((name) => {
    const text = element("label", { for: name });
    const bar = element("progress", { id: name });
    return { name, text, bar, row: element("div", {}, text, bar) };
  });
  return {
    element: element("div", { class: "progress" }, ...bars.map(({ row }) => row)),
    show: ({ claims }, states) => {
      for (const { name, text, bar, row } of bars) {
        const counted = Object.entries(claims).filter(([, { drawn }]) => drawn || name === "progressAll");
        const read = counted.filter(([id]) => states[id] !== "unreviewed").length;
        text.textContent = filled(words[name], { read, all: counted.length });
        [bar.max, bar.value] = [Math.max(counted.length, 1), read];
        row.hidden = counted.length === 0;
      }
    },
  };
}
