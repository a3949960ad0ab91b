/** Civilian, military or both: by the words for the people, never guessed. */

import type { CasualtyClaim } from "../../model/claims/casualty-claim.ts";
import type { Who } from "../numbers/lexicon-tags.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Token } from "../numbers/token.ts";
import type { CasualtyAnalysis } from "./casualty-analysis.ts";
import { type Attachment, isAttachment, type Relation } from "./relation.ts";

export type Victims = CasualtyClaim["victims"];

/**
 * @param i place of the quantity.
 * @param before the claim this one continues, or the last one before.
 */
export function victimsOf(
  { tokens, quantities, relations }: CasualtyAnalysis,
  i: number,
  before: { readonly victims: Victims } | null,
): Victims {
  const quantity = quantities[i]!;
  const relation = relations[i]!;
  if (!isAttachment(relation)) return "unspecified";
  const told = quantity.who === "unspecified" ? null : quantity.who;
  const own =
    told ??
    (relation.rule === "soldiers-lost" ? ownersOf(tokens, relation.from) : null) ??
    apposition(tokens, quantity) ??
    wordsWho(tokens, relation.words) ??
    (relation.rule === "toll" ? totalWho(tokens, relation.words[0]!) : null) ??
    labelWho(tokens, relation) ??
    beside(tokens, quantity, relation.words) ??
    quantity.who ??
    behind(tokens, quantity);
  if (bothKinds(quantity) || namesBoth(tokens, quantity)) return "mixed";
  const parts = partsWho(tokens, quantity, own);
  if (parts !== null) return parts;
  if (own !== null && own !== "unspecified") return own;
  // soldiers and bystanders are hurt by one bomb; who flees with civilians is one
  const alike = bareOthers(tokens, quantity) || relation.harms[0] === "displaced";
  if (own === "unspecified" && !(quantity.others && alike)) return own;
  const continues = quantity.head === "none" || quantity.others;
  // "another 24 were burned"
  const lead = tokens[quantity.from - 1]?.tags;
  const others = quantity.others || Boolean(lead?.others && lead.articles);
  return continues && before !== null && before.victims !== "mixed" && follows(relation, others)
    ? before.victims
    : "unspecified";
}

/** "seven others", "tujuh lainnya"; "tujuh orang lainnya" names the others as people of any kind. */
function bareOthers(tokens: readonly Token[], { to, nounTo }: Quantity): boolean {
  return !tokens.slice(to, nounTo).some(({ tags }) => tags.anyPeople);
}

/** "40 soldiers and civilians" */
function bothKinds({ who, joined }: Quantity): boolean {
  const kinds = new Set([who, joined]);
  return kinds.has("civilian") && kinds.has("military");
}

/** Words of the longest apposition that names both kinds. */
const longestBoth = 8;

/** "Sembilan orang, tentara maupun warga sipil, tewas": who they were, between commas. */
function namesBoth(tokens: readonly Token[], { head, nounTo }: Quantity): boolean {
  if (head !== "people" || tokens[nounTo]?.text !== ",") return false;
  const kinds = new Set<Who>();
  for (let at = nounTo + 1; at < Math.min(tokens.length, nounTo + longestBoth); at += 1) {
    const { tags, text, kind } = tokens[at]!;
    if (text === ",") return kinds.has("civilian") && kinds.has("military");
    if (tags.people !== undefined) kinds.add(tags.people);
    // "baik tentara maupun"
    // "soldiers and civilians alike,"
    else if (!tags.joins && (kind !== "word" || (at > nounTo + 1 && tokens[at + 1]?.text !== ",")))
      return false;
  }
  return false;
}

/** "and 200 wounded" goes on speaking of the civilians before; "five had injuries" alone does too little. */
function follows(relation: Relation, others: boolean): boolean {
  return isAttachment(relation) && (relation.follows !== undefined || others);
}

/** "Civilians killed in the siege: 58" */
function labelWho(tokens: readonly Token[], { rule, from }: Attachment): Who | null {
  return rule === "labelled" ? (tokens[from]!.tags.people ?? null) : null;
}

/** "Jumlah serdadu Arunia yang tewas": between the word for a count and the harm. */
function totalWho(tokens: readonly Token[], harm: number): Who | null {
  let told: Who | null = null;
  if (tokens[harm]?.tags.total) {
    // "the number of militants killed"
    for (let at = harm + 1; at <= harm + 5 && tokens[at]?.kind !== "mark"; at += 1) {
      const { people, either, state } = tokens[at]?.tags ?? {};
      if (either !== undefined || state !== undefined) break;
      if (people === "civilian" || people === "military") return people;
    }
  }
  for (let at = harm - 1; at >= Math.max(0, harm - 4); at -= 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.total) return told;
    if (kind === "mark") return null;
    if (tags.people !== undefined && tags.people !== "unspecified") told = tags.people;
  }
  return null;
}

/** "civilian deaths", "number of soldiers killed": the harm words themselves tell. */
function wordsWho(tokens: readonly Token[], words: readonly number[]): Who | null {
  for (const at of words) {
    const { who, doerBehind } = tokens[at]!.tags;
    if (who !== undefined) return who;
    if (doerBehind) continue;
    const next = tokens[at + 1]?.tags.people;
    if (next !== undefined && next !== "unspecified") return next;
  }
  return null;
}

/** "Phía thường dân cũng có hàng chục người": the topic before; "men, women and children": the list behind. */
function beside(tokens: readonly Token[], quantity: Quantity, words: readonly number[]): Who | null {
  for (let at = quantity.from - 1; at >= Math.max(0, quantity.from - 4); at -= 1) {
    const { people, filler, cause, plain, existential, joins } = tokens[at]!.tags;
    // "a soldier and four people"
    if (joins) break;
    // "the death toll given by police"
    if (people !== undefined && tokens[at - 1]?.tags.doers) break;
    if (people === "civilian" || people === "military") return people;
    // "cost the Canadian Corps 3,598 dead"
    if (tokens[at]!.tags.formations && losesBefore(tokens, at)) return "military";
    // "lực lượng an ninh khiến 7 người thiệt mạng": who brings the harm about suffers none
    if ((cause && !existential) || (!filler && !plain && !existential)) break;
  }
  // "17 were children", "3 người trong số này là trẻ em"
  const verb = tokens[quantity.nounTo]?.tags.including ? quantity.nounTo + 1 : quantity.nounTo;
  const is = tokens[verb]?.tags;
  // "bị cảnh sát bắn hạ": the doer
  const doer = is?.passive && words.some((at) => at > verb + 1 && tokens[at]!.tags.turns);
  const kind = doer ? undefined : tokens[verb + 1]?.tags.people;
  if (
    (is?.passive || is?.reach) &&
    kind !== undefined &&
    kind !== "unspecified" &&
    !shareOf(tokens, quantity)
  )
    return kind;
  if (quantity.head !== "people") return null;
  for (let at = quantity.nounTo; at < quantity.nounTo + 5; at += 1) {
    const tags = tokens[at]?.tags;
    // "… 2.043 orang dan pengungsi mencapai …": the next toll begins
    if (tags?.toll !== undefined) return null;
    if (tags?.people === "civilian") return "civilian";
    if (tags === undefined || (!tags.joins && tags.people === undefined)) return null;
  }
  return null;
}

/** "Polisi kehilangan dua anggotanya": whose members they were comes before the verb. */
function ownersOf(tokens: readonly Token[], verb: number): Who | null {
  const owners = tokens.slice(Math.max(0, verb - 3), verb);
  return owners.some(({ tags }) => tags.people === "military" || tags.formations) ? "military" : null;
}

/** Words of the name of a body of soldiers. */
const longestFormation = 5;

/** "cost the Canadian Corps": a verb of losing before the name. */
function losesBefore(tokens: readonly Token[], formation: number): boolean {
  return tokens
    .slice(Math.max(0, formation - longestFormation), formation)
    .some(({ tags }) => tags.losing || tags.cause);
}

/** "tiga anggota Brigade Hitam, kelompok militan di perbatasan": what the group named is, behind a comma. */
function apposition(tokens: readonly Token[], { to, nounTo }: Quantity): Who | null {
  if (!tokens.slice(to, nounTo).some(({ tags }) => tags.memberWords)) return null;
  let at = nounTo;
  while (tokens[at]?.capital) at += 1;
  if (at === nounTo || tokens[at]?.text !== ",") return null;
  return tokens[at + 1]?.tags.people === "military" ? "military" : null;
}

/** "two thirds of the 14,000 dead are women": that is said of the share, not of the whole. */
function shareOf(tokens: readonly Token[], { from }: Quantity): boolean {
  const near = tokens.slice(Math.max(0, from - 3), from);
  return near.some(({ tags, text }) => tags.fractions || tags.unit === "share" || text === "%");
}

/** "three of his bodyguards": who they are may come a little behind. */
function behind(tokens: readonly Token[], quantity: Quantity): Who | null {
  if (quantity.head !== "none") return null;
  const of = tokens[quantity.nounTo];
  if (!of?.tags.memberWords) return null;
  for (let at = quantity.nounTo + 1; at < quantity.nounTo + 4; at += 1) {
    const people = tokens[at]?.tags.people;
    if (people !== undefined) return people;
  }
  return null;
}

/** "including soldiers, rebels and civilians": both kinds, or civilians among others, make it mixed. */
function partsWho(tokens: readonly Token[], quantity: Quantity, own: Who | null): Victims | null {
  const start = includingAt(tokens, quantity.nounTo);
  if (start === null) return null;
  // "25 trong số đó là dân thường": the number itself is the part
  if (start === quantity.nounTo && tokens[start + 1]?.tags.reach) return null;
  const kinds = new Set<Who>();
  for (let at = start + 1; at < Math.min(tokens.length, start + 12); at += 1) {
    const { tags, text } = tokens[at]!;
    if (tags.state !== undefined || tags.passive || /^[;.:]$/u.test(text)) break;
    if (tags.people !== undefined) kinds.add(tags.people);
    if (tags.who !== undefined) kinds.add(tags.who);
  }
  if (own === "civilian" || own === "military")
    return kinds.has(own === "civilian" ? "military" : "civilian") ? "mixed" : null;
  if (kinds.has("civilian") && kinds.has("military")) return "mixed";
  return hasPlainCivilians(tokens, start) ? "mixed" : null;
}

function includingAt(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + 4); at += 1) {
    const { tags, kind, text } = tokens[at]!;
    if (tags.including) return at;
    if (kind === "mark" && !/^[,\-(]$/u.test(text)) return null;
  }
  return null;
}

/** "including 74 civilians", "gồm cả thường dân": civilians named as such leave others that are none. */
function hasPlainCivilians(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at < Math.min(tokens.length, start + 6); at += 1) {
    const { people, plainCivilians } = tokens[at]!.tags;
    if (people === "civilian" && plainCivilians) return true;
  }
  return false;
}
