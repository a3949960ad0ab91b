/** The order in which sentences are read at the desk: what readers of the site meet comes first. Pure. */
import type { Claim } from "../../../model/claims/claim.ts";
import type { DeskState, QueueItem, Weight } from "./sentence-view.ts";

export interface QueuedClaim extends Weight {
  readonly claim: Claim;
  readonly state: DeskState;
}

/** Claims nobody has read, by importance; then those that were read, likewise. All claims of a sentence are together. */
export function deskQueue(claims: readonly QueuedClaim[]): readonly QueueItem[] {
  const bySentence = [...Map.groupBy(claims, ({ claim }) => `${claim.source}#${claim.sentence}`).values()];
  const ranked = bySentence.map((group, at) => ({ group, at, rank: lowest(group.map(rankOf)) }));
  ranked.sort((a, b) => compare(a.rank, b.rank) || a.at - b.at);
  return ranked.map(({ group }) => {
    const { source, sentence } = group[0]!.claim;
    return { source, sentence, claims: group.map(({ claim }) => claim.id) };
  });
}

type Rank = readonly number[];

/** Lower comes first. */
function rankOf({ claim, state, cited, drawn, contradiction }: QueuedClaim): Rank {
  return [
    state === "unreviewed" ? 0 : 1,
    cited ? 0 : 1,
    drawn ? 0 : 1,
    contradiction ? 0 : 1,
    -magnitude(claim),
    -doubt(claim),
  ];
}

/** Figures of the same number of digits are alike. */
function magnitude(claim: Claim): number {
  if (claim.kind !== "casualty") return 0;
  return String(claim.count.high ?? claim.count.low ?? 0).length;
}

/** How many parts of it were concluded, not read: from other sentences, from other dates, or not at all. */
function doubt(claim: Claim): number {
  return [
    claim.speaker?.basis === "carried",
    claim.when === null || claim.when.basis !== "stated",
    claim.stance !== "states",
    claim.kind === "casualty" && (claim.side === null || claim.count.qualifier === "garbled"),
    claim.kind === "ceasefire" && claim.status === "mentioned",
  ].filter(Boolean).length;
}

function lowest(ranks: readonly Rank[]): Rank {
  return ranks.reduce((best, rank) => (compare(rank, best) < 0 ? rank : best));
}

function compare(a: Rank, b: Rank): number {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value - b[i]!;
  return 0;
}
