/** What a number counts: the noun that follows it, found before or behind its adjectives as the language has it. */

import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { HarmName } from "../../model/language/harm-words.ts";
import type { Language } from "../../model/language/language.ts";
import type { Who } from "./lexicon-tags.ts";
import { nounStops } from "./noun-stops.ts";
import { personNoun } from "./person-noun.ts";
import type { Token } from "./token.ts";
import { type WordEndings, wordEndings } from "./word-endings.ts";

export interface CountedNoun {
  /** One past the last token. */
  readonly to: number;
  /** `none`: no noun ("and 15 injured"); `unknown`: a noun the pack does not know. */
  readonly head: "people" | "counted" | "unit" | "none" | "unknown";
  readonly who: Who | null;
  /** Who the second of two groups are that one number counts: "40 soldiers and civilians". */
  readonly joined: Who | null;
  readonly others: boolean;
  readonly harm: HarmName | null;
  readonly harmAt: number;
  /** Token of a harm word before the noun: "42 dead servicemen"; null = none. */
  readonly adjectiveAt: number | null;
  readonly lives: boolean;
  readonly population: boolean;
  /** Of a noun the pack does not know: what its ending tells it to be; `unsure` of one thing or person behind "a", `other` of
   * several; null where the pack has no such endings. */
  readonly nounKind: "people" | "thing" | "unsure" | "other" | null;
  readonly reason: RejectionReason | null;
}

type Draft = { -readonly [part in keyof CountedNoun]: CountedNoun[part] };

/** Nothing counted; the start of every reading. */
function nothingAt(from: number): Draft {
  return {
    to: from,
    head: "none",
    who: null,
    joined: null,
    others: false,
    harm: null,
    harmAt: from,
    adjectiveAt: null,
    lives: false,
    population: false,
    nounKind: null,
    reason: null,
  };
}

/** "keduanya": people named before. */
export const peopleNamedBefore = (from: number): CountedNoun => ({ ...nothingAt(from), head: "people" });

export function countedAfter(tokens: readonly Token[], from: number, language: Language): CountedNoun {
  // 'menewaskan "puluhan" gerilyawan'
  if (tokens[from]?.text === '"' && tokens[from - 2]?.text === '"')
    return countedAfter(tokens, from + 1, language);
  const draft = nothingAt(from);
  if (language.harm.nounLast) nounLast(tokens, from, draft, language);
  else nounFirst(tokens, from, draft);
  if (draft.head === "unknown") byEnding(tokens, from, draft, language);
  if (draft.head === "unknown" && draft.nounKind === null && personAhead(tokens, from, draft.to))
    draft.nounKind = "unsure";
  if (draft.head === "people") joinedPeople(tokens, draft);
  return draft;
}

/** "a beekeeper" is a person like those of the lists; "eleven stevedores" may be. */
function byEnding(tokens: readonly Token[], from: number, draft: Draft, language: Language): void {
  const last = tokens[draft.to - 1];
  if (last === undefined || draft.to === from || last.kind !== "word") return;
  const { singular, plural, thing, known } = personNoun(language);
  if (!known) return;
  const article = tokens[from - 1]?.tags.articles === true;
  draft.nounKind = plural(last.text)
    ? "people"
    : thing(last.text)
      ? "thing"
      : article
        ? "unsure"
        : last.capital
          ? null
          : "other";
  // trades are those of civilians; "31 Ostlanders" may be anybody
  if (draft.nounKind === "people" && !last.capital) draft.who = "civilian";
  // "a much higher | count"
  if (tokens[draft.to]?.tags.total || !singular(last.text)) return;
  draft.head = "people";
  draft.who = last.capital ? "unspecified" : "civilian";
  draft.nounKind = null;
}

/** How far behind a noun a verb that is told of persons only may come, in tokens. */
const farPersonal = 4;

/** "một thủ kho tử vong": an article before a noun that no list names, and what is told of persons only. */
function personAhead(tokens: readonly Token[], from: number, to: number): boolean {
  if (!tokens[from - 1]?.tags.articles) return false;
  for (let at = to; at < Math.min(tokens.length, to + farPersonal); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.personal) return true;
    if (kind !== "word" && !tags.filler && !tags.passive) return false;
  }
  return false;
}

/** "64 hành khách và phi hành đoàn", "189 passengers and crew": one number over both groups. */
function joinedPeople(tokens: readonly Token[], draft: Draft): void {
  const join = tokens[draft.to];
  const people = tokens[draft.to + 1];
  const next = tokens[draft.to + 2];
  if (!join?.tags.joins || join.kind === "mark" || join.text === "," || people?.tags.people === undefined)
    return;
  if (people.tags.value !== undefined || people.tags.others || people.tags.articles) return;
  // "sơ tán 6.000 phiến quân và vợ con họ lên miền bắc"; but "2.043 orang dan pengungsi mencapai …" begins another toll
  const led = draft.who === "military" && people.tags.people === "civilian" && next?.tags.reach;
  if (next !== undefined && !led && !mayFollowGroup(next)) return;
  draft.to += 2;
  draft.joined = people.tags.people;
}

/** What may come behind two groups of people without being told of the second alone, as a verb would be. */
function mayFollowGroup({ tags, kind, capital }: Token): boolean {
  if (kind === "mark") return true;
  return (
    capital ||
    tags.state !== undefined ||
    Boolean(tags.passive || tags.joins || tags.filler || tags.prepositions)
  );
}

/** "lên 35 hôm 4/5": a word for days that leads to a date counts none. */
function leadsDate(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return tokens[at]!.tags.prepositions === true && tokens[at]!.date === null && (next?.date ?? null) !== null;
}

/** Takes the noun at `at` into the draft; false if there is none. */
function noun(tokens: readonly Token[], at: number, draft: Draft): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { tags } = token;
  if (tags.population) {
    draft.population = true;
    if (tags.people === undefined) draft.who = "civilian";
  }
  if (tags.others) draft.others = true;
  if (tags.lives) draft.lives = true;
  if (tags.counted !== undefined) {
    draft.head = "counted";
    draft.harm = tags.counted;
    draft.harmAt = at;
    draft.who = tags.who ?? tags.people ?? draft.who;
  } else if (tags.people !== undefined) {
    draft.head = "people";
    if (draft.who === null || tags.people !== "unspecified") draft.who = tags.people;
  } else if (tags.lives || tags.population) {
    draft.head = "people";
  } else if (tags.unit !== undefined && !leadsDate(tokens, at)) {
    draft.head = "unit";
    draft.reason = tags.unit;
  } else {
    if (!tags.others) return false;
    if (draft.head === "none") draft.who = null;
  }
  if (draft.head !== "unit") draft.reason = null;
  draft.to = at + 1;
  return true;
}

/** "11 foreign Taliban fighters": adjectives first; the last noun of the group decides. */
function nounLast(tokens: readonly Token[], from: number, draft: Draft, language: Language): void {
  const endings = wordEndings(language);
  const { plural: arePeople, singular: isPerson } = personNoun(language);
  let plain = 0;
  let aged = 0;
  let at = from;
  for (; at < tokens.length && at - from < 8; at += 1) {
    const token = tokens[at]!;
    // "a 27-year-old man", "a nine-year-old girl"
    const number = token.numeral !== null || token.tags.value !== undefined;
    if (draft.head === "none" && number && tokens[at + 1]?.tags.unit === "age") {
      at += 1;
      aged = at + 1;
      continue;
    }
    // "two bomb planters", "a village headman"
    if (
      draft.head === "unit" &&
      token.kind === "word" &&
      (arePeople(token.text) || (isPerson(token.text) && tokens[from - 1]?.tags.articles === true)) &&
      !endings.plural(tokens[at - 1]!.text)
    ) {
      const who = draft.reason === "places" ? "civilian" : "unspecified";
      Object.assign(draft, { head: "people", who, reason: null, to: at + 1 });
      continue;
    }
    if (draft.head === "unit" && !mayGoOn(tokens, at, draft, endings)) break;
    // "dozens of killings of | union leaders"
    if (draft.head === "counted" && tokens[at - 1]?.tags.active !== undefined) break;
    // "six soldiers' wives"
    if (/^['’]$/u.test(token.text) && token.glued && draft.head === "people") draft.who = null;
    // "60 refugee boats": in the singular behind a larger number it only describes
    if (attributive(tokens, from, at, endings)) continue;
    if (noun(tokens, at, draft)) continue;
    // "150 of the village's 1,800 residents": the part of a number that follows
    if (at === from && token.tags.memberWords && tokens[at + 1]?.kind !== "mark" && tokens[at + 2]?.numeral)
      break;
    if (token.tags.partitives && token.tags.memberWords && at === from) continue;
    if (token.tags.memberWords && (draft.head === "people" || at === from) && memberGroup(tokens, at, draft))
      break;
    // "eleven members of two families"
    if (at === from && token.tags.memberWords && token.end - token.start > token.text.length + 1) {
      draft.head = "people";
      draft.to = at + 1;
      break;
    }
    if (draft.head !== "none" || nounStops(tokens, at, endings)) break;
    if (token.tags.state !== undefined || token.tags.either !== undefined) draft.adjectiveAt = at;
    if (token.text === "-" || token.kind === "mark") continue;
    if (token.kind === "word" || token.tags.state !== undefined || token.tags.either !== undefined)
      plain += 1;
    if (plain > 4) break;
  }
  if (draft.head === "none" && plain > 0) {
    draft.head = "unknown";
    draft.to = Math.min(at, from + 5);
  } else if (draft.head === "none" && aged > 0) {
    // "among them a 17-year-old"
    draft.head = "people";
    draft.to = aged;
  }
}

/** "four cattle traders", "two rocket launchers": a thing in the singular may come before the noun that is counted. */
function mayGoOn(tokens: readonly Token[], at: number, { reason }: Draft, { plural }: WordEndings): boolean {
  if (reason === "weapons" || reason === "vehicles") return true;
  if (reason !== "places" && reason !== "other-count" && reason !== "incidents") return false;
  const thing = tokens[at - 1]!;
  const next = tokens[at]!;
  return next.tags.people !== undefined && !next.tags.others && !plural(thing.text);
}

function attributive(tokens: readonly Token[], from: number, at: number, { plural }: WordEndings): boolean {
  const number = tokens[from - 1];
  const { tags, text, start, end } = tokens[at]!;
  const next = tokens[at + 1];
  if (tags.counted === undefined || end - start > text.length || plural(text)) return false;
  const value = number?.numeral?.whole ?? number?.tags.value;
  const noun = next?.kind === "word" || next?.tags.unit !== undefined || next?.tags.people !== undefined;
  return value !== undefined && value > 1 && noun;
}

/** "three members of the security forces": whose members they are decides who they are. */
function memberGroup(tokens: readonly Token[], at: number, draft: Draft): boolean {
  for (let k = at + 1; k <= at + 3; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.numeral !== null || token.tags.unit !== undefined) return false;
    if (token.tags.value !== undefined && token.tags.people === undefined) return false;
    const { people, others } = token.tags;
    if (people === undefined || others) continue;
    if (draft.who === null || draft.who === "unspecified") draft.who = people;
    draft.head = "people";
    draft.to = k + 1;
    return true;
  }
  return false;
}

/** "27 người khác", "4 thành viên của lực lượng an ninh": the noun comes first. */
function nounFirst(tokens: readonly Token[], from: number, draft: Draft): void {
  let at = from;
  const first = tokens[at];
  if (first === undefined) return;
  if (first.tags.memberWords && first.tags.people === undefined) {
    if (memberGroup(tokens, at, draft)) nounTail(tokens, draft.to, draft);
    return;
  }
  if (!noun(tokens, at, draft)) {
    const plain = first.kind === "word" && first.date === null;
    if (plain) {
      draft.head = "unknown";
      draft.to = from + 1;
    }
    return;
  }
  at = draft.to;
  if (draft.head === "unit") {
    // "4 trường hợp người dân", "3 unit polisi": a classifier may come before the people
    return;
  }
  nounTail(tokens, at, draft);
}

/** More nouns and "other" right behind: "người dân Palestine khác", "thành viên của lực lượng an ninh". */
function nounTail(tokens: readonly Token[], from: number, draft: Draft): void {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (token === undefined) return;
    const { tags } = token;
    if (tags.bereaved) {
      draft.head = "unit";
      draft.reason = "people-not-harmed";
      draft.to = at + 1;
      return;
    }
    if (tags.people !== undefined && tags.value === undefined && tags.size === undefined) {
      if (draft.head !== "unit" && (draft.who === null || draft.who === "unspecified"))
        draft.who = tags.people;
      if (tags.others) draft.others = true;
    } else if (tags.counted !== undefined && tags.state === undefined) {
      draft.head = "counted";
      draft.harm = tags.counted;
      draft.harmAt = at;
    } else if (tags.others) {
      draft.others = true;
    } else if (tags.memberWords && memberGroup(tokens, at, draft)) {
      return;
    } else {
      return;
    }
    at += 1;
    draft.to = at;
  }
}
