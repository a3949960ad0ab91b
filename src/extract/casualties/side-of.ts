/** The words that say whose people were harmed: "hàng chục binh sĩ Karabakh", "killed on both sides". */
import { findActors } from "../people/find-actors.ts";
import type { CasualtyDraft } from "./casualty-draft.ts";

/** How far behind the clause "on both sides" may come. */
const reach = 30;
/** How far behind the people their side may be named: one short word between. */
const nearby = 8;

export function sideOf({
  analysis,
  clause,
  people,
}: Pick<CasualtyDraft, "analysis" | "clause" | "people">): string | null {
  const { sentence } = analysis;
  const within = findActors(analysis, people).find(({ kind }) => kind !== "person");
  if (within !== undefined) return within.words;
  // "6 binh sĩ người Armenia": named right behind the people
  const next = { start: people.end, end: Math.min(sentence.end, people.end + reach) };
  const beside =
    next.end > next.start ? findActors(analysis, next).find(({ kind }) => kind === "country") : undefined;
  if (beside !== undefined && beside.start - people.end <= nearby) return beside.words;
  const inside = findActors(analysis, clause).find(({ kind }) => kind === "both-sides");
  if (inside !== undefined) return inside.words;
  const behind = { start: clause.end, end: Math.min(sentence.end, clause.end + reach) };
  if (behind.end <= behind.start) return null;
  return findActors(analysis, behind).find(({ kind }) => kind === "both-sides")?.words ?? null;
}
