/** Which pages the menus lead to: none that has nothing on it. */
import { getCollection } from "astro:content";
import { ledger } from "verbatim:ledger";

const isThere = {
  explainers: async () => (await getCollection("explainers")).length > 0,
  charts: () => ledger.charts.length > 0,
  timeline: () => ledger.charts.some(({ form }) => form === "timeline"),
  events: () => ledger.events.length > 0,
  sources: () => true,
  glossary: () => ledger.lexicon.length > 0,
  about: () => true,
  data: () => true,
  coverage: () => true,
  contradictions: () => ledger.contradictions.length > 0,
  changes: () => ledger.changes.length > 0,
  search: () => true,
} as const;
type MenuEntry = keyof typeof isThere;

async function filled<Entry extends MenuEntry>(entries: readonly Entry[]): Promise<readonly Entry[]> {
  const there = await Promise.all(entries.map((entry) => isThere[entry]()));
  return entries.filter((_, i) => there[i]);
}

let known: Promise<Menu> | null = null;
export interface Menu {
  readonly main: readonly MenuEntry[];
  readonly foot: readonly MenuEntry[];
}

/** The same on every page of a build; the development server asks each time. */
export function menus(): Promise<Menu> {
  if (import.meta.env.DEV) return found();
  known ??= found();
  return known;
}

async function found(): Promise<Menu> {
  return {
    main: await filled(["explainers", "charts", "timeline", "events", "sources", "glossary", "about"]),
    foot: await filled(["data", "coverage", "contradictions", "changes", "search"]),
  };
}
