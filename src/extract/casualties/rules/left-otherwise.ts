/** Whether a harm that was found is none: illness, rates, figures taken back or replaced, people served. */
import type { HarmName } from "../../../model/language/harm-words.ts";
import type { Flag } from "../../numbers/lexicon-tags.ts";
import type { Token } from "../../numbers/token.ts";
import type { Finding } from "../relation.ts";

/** Any token from `from` (included) to `to` (excluded) with the flag. */
function holds(tokens: readonly Token[], from: number, to: number, flag: Flag): boolean {
  for (let at = Math.max(0, from); at < Math.min(tokens.length, to); at += 1)
    if (tokens[at]!.tags[flag]) return true;
  return false;
}

/** Treated in hospital, and the sentence tells of an illness, or of no harm at all. */
export function isIllness({ tokens, found, earlier }: Finding): boolean {
  if (found.harms[0] !== "wounded" || !found.words.every((at) => tokens[at]!.tags.treated)) return false;
  const ill =
    holds(tokens, 0, tokens.length, "illnesses") || earlier().some(({ tags }) => tags.illnesses === true);
  const hurt = tokens.some(({ tags }, at) => !found.words.includes(at) && isHurt(tags, ill));
  if (ill || hurt) return !hurt;
  return (
    !found.words.some((at) => tokens[at]!.tags.urgent) &&
    ![...tokens, ...earlier()].some(({ tags }) => tags.unit === "incidents" || tags.violence)
  );
}

/** @param ill of an illness people die as well: only violence and other harm tells wounds from it. */
function isHurt(tags: Token["tags"], ill: boolean): boolean {
  const { treated, violence, bareVictims } = tags;
  if (treated) return false;
  const harm = harmOf(tags);
  return Boolean(violence || (ill ? harm === "wounded" : bareVictims || harm !== undefined));
}

function harmOf({ state, active, either, counted, toll }: Token["tags"]): HarmName | undefined {
  return state ?? active ?? either ?? counted ?? toll;
}

/** "Three players are injured": hurt at play, where no violence or accident is told in this sentence or those before. */
export function isHurtAtPlay({ tokens, quantity, found, earlier }: Finding): boolean {
  if (found.harms[0] !== "wounded" || !holds(tokens, quantity.to, quantity.nounTo + 1, "athletes"))
    return false;
  const others = tokens.filter((_, at) => !found.words.includes(at));
  return ![...others, ...earlier()].some(({ tags }) => tags.unit === "incidents" || tags.violence);
}

/** How far around the clause a word of a rate may come. */
const rateBefore = 3;
const rateBehind = 5;
/** One at the opening of a sentence rules all of it, in tokens. */
const opening = 6;

/** "40 people a month", "every year 900 people die": not across a mark. */
export function isRate({ tokens, quantity, found }: Finding): boolean {
  const from = Math.min(found.from, quantity.from);
  const to = Math.max(found.to, quantity.nounTo);
  if (holds(tokens, quantity.from, to, "rates") || opensWithRate(tokens)) return true;
  for (let at = from - 1; at >= Math.max(0, from - rateBefore); at -= 1) {
    if (tokens[at]!.kind === "mark" && tokens[at]!.text !== ",") break;
    if (tokens[at]!.tags.rates) return true;
  }
  for (let at = to; at < Math.min(tokens.length, to + rateBehind); at += 1) {
    const { tags, kind, glued } = tokens[at]!;
    if (tags.rates && !(tags.prepositions && !countsBy(tokens, at + 1))) return true;
    // "a 21-per-day average"
    if (kind === "mark" && glued && tokens[at + 1]?.glued) continue;
    if (kind === "mark" || tags.joins || tags.barriers) return false;
  }
  return false;
}

/** "Every year"; "The Daily Lorn" is a name. */
function opensWithRate(tokens: readonly Token[]): boolean {
  return tokens.slice(0, opening).some(({ tags, capital, text, start, end }, at) => {
    // "in its daily report": an adjective
    const adjective = at > 0 && end - start === text.length && tokens[at + 1]?.kind === "word";
    // "Per the coroner, four drowned"
    const apart = tags.prepositions === true && !countsBy(tokens, at + 1);
    return tags.rates === true && !adjective && !apart && !(capital && at > 0);
  });
}

/** "every 20 minutes", "for every two houses", "per 1,000 workers" */
function countsBy(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at];
  return number !== undefined && (number.numeral !== null || number.tags.value !== undefined);
}

/** How far before or behind its figure a word of withdrawal may come. */
const withdrawnBefore = 7;
const withdrawnBehind = 5;

/** Tokens between a figure and "corrected": ", sau đó được". */
const farCorrected = 4;

/**
 * "meralat angka 45 korban tewas menjadi 54", "20 người chết, sau đó đính chính còn 16": this figure takes the place of
 * one before it.
 */
export function replacesFigure(
  { tokens, quantity }: Pick<Finding, "tokens" | "quantity">,
  from: number,
  behind: number,
): boolean {
  const lead = tokens[quantity.from - 1]?.tags;
  if (lead === undefined || !leadsToNew(lead)) return false;
  // "đính chính số người chết còn 16, số bị thương lên 40": the toll of another harm
  if (tokens.slice(behind, quantity.from).some(({ tags }) => harmOf(tags) !== undefined)) return false;
  return (
    holds(tokens, from - withdrawnBefore, from, "withdrawn") || isCorrected(tokens, quantity.from - 2, behind)
  );
}

/** "to", "menjadi", but neither "from" nor "of". */
const leadsToNew = ({ reach, reachFrom, memberWords }: Token["tags"]) =>
  reach === true && !reachFrom && !memberWords;

/** "corrected" at that place, and nothing before it back to the old figure that another thing could be counted by. */
function isCorrected(tokens: readonly Token[], at: number, behind: number): boolean {
  if (tokens[at]?.tags.withdrawn !== true || at < behind || at - behind > farCorrected) return false;
  return tokens
    .slice(behind, at)
    .every(({ kind, text, tags }) => text === "," || (kind === "phrase" && tags.unit === undefined));
}

/** "menarik kembali angka 45 korban tewas", "kabar bahwa 45 orang tewas … tidak benar"; not the new figure. */
export function isWithdrawn({ tokens, quantities, quantity, found }: Finding): boolean {
  const lead = tokens[quantity.from - 1]?.tags;
  // "meralat jumlah korban tewas menjadi sembilan orang": the new figure
  if (found.rule === "replaces" || (lead !== undefined && leadsToNew(lead))) return false;
  const from = Math.min(found.from, quantity.from);
  for (let at = quantity.from - 1; at >= Math.max(0, from - withdrawnBefore); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    if (tags.withdrawn) return true;
    // "dari 45 menjadi 38": the first of the two is taken back
    if (quantities.some((other) => other.numberFrom === at)) break;
    const ends = kind === "mark" || text === "." || tags.barriers || (tags.joins && !tags.filler);
    if (at < from && ends && !tokens[at - 1]?.tags.withdrawn) break;
  }
  const to = Math.max(found.to, quantity.nounTo);
  for (let at = to; at < Math.min(tokens.length, to + withdrawnBehind + 3); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.withdrawn) return true;
    if (kind === "mark" || tags.barriers || tags.joins) return false;
  }
  return false;
}

/** How far behind a figure one may come that it has taken the place of: "222 are missing, down from an earlier count of 242". */
const farFormer = 15;

/** "Semula dilaporkan sembilan orang tewas, kini 12 orang": the first figure behind the word, and another one near. */
export function isReplaced({ tokens, quantities, quantity, found }: Finding): boolean {
  const from = Math.min(found.from, quantity.from);
  const first = Math.max(0, from - withdrawnBefore);
  const behind = first + tokens.slice(first, quantity.from).findLastIndex(({ tags }) => tags.formerly);
  if (behind < first) return false;
  if (quantities.some((between) => between.from > behind && between.from < quantity.from)) return false;
  return quantities.some(
    (other) =>
      other.reason === null &&
      (other.from > quantity.from || (other.to <= behind && quantity.from - other.to <= farFormer)),
  );
}

/** "has a head injury", "suffered several injuries": what one person has, and no count of people. */
export function isWoundOfOne({ tokens, quantity, found }: Finding): boolean {
  if (found.rule !== "counted-noun" || found.harms[0] !== "wounded") return false;
  const { kind, from, harmAt } = quantity;
  if (!tokens[harmAt]?.tags.injuries) return false;
  const verb = tokens[from - 1]?.tags;
  return kind === "article" || (kind === "words" && Boolean(verb?.activeBefore || verb?.prepositions));
}

/** How far before and behind people a word of serving may come. */
const servedBefore = 6;
const servedBehind = 4;

/** Refugees are counted by a noun alone: what is told of them is that they were served. */
export function isServed({ tokens, quantity, found }: Finding): boolean {
  // "quà cho 45 thương binh"
  const counted = found.rule === "counted-noun";
  const veterans =
    counted && found.harms[0] === "wounded" && tokens[quantity.harmAt]?.tags.people !== undefined;
  // "assistance to 641,243 people displaced in Iraq"
  const told =
    found.rule === "people-then-harm" &&
    found.words[0] === quantity.nounTo &&
    tokens[quantity.nounTo]?.tags.either === "displaced";
  const noun = counted || told || found.rule === "harmed-people";
  // "900 wounded veterans received pensions", but "received treatment"
  const { nounTo } = quantity;
  if (found.rule === "harmed-people" && found.harms[0] === "wounded")
    return holds(tokens, nounTo, nounTo + 1, "aid") && !holds(tokens, nounTo + 1, nounTo + 4, "treated");
  if ((found.harms[0] !== "displaced" && !veterans) || !noun) return false;
  return (
    holds(tokens, quantity.from - servedBefore, quantity.from, "aid") ||
    holds(tokens, quantity.nounTo, quantity.nounTo + servedBehind, "aid")
  );
}

/** How far before its clause a verb of denying may come. */
const deniedBefore = 6;

/** How far behind its clause one may come: "40 prajurit gugur dibantah panglima". */
const deniedBehind = 2;

/** "membantah laporan bahwa 40 prajuritnya ditawan"; "… serangan yang menewaskan 60 warga" denies another thing. */
export function isDenied({ tokens, quantity, found }: Finding): boolean {
  const from = Math.min(found.from, quantity.from);
  const to = Math.max(found.to, quantity.nounTo);
  for (let at = to; at < Math.min(tokens.length, to + deniedBehind); at += 1) {
    const { tags, kind } = tokens[at]!;
    if (tags.denies) return true;
    // "gugur dan membantah versi Kabul": what is denied is another thing
    if (kind === "mark" || tags.joins || !tags.filler) break;
  }
  for (let at = from - 1; at >= Math.max(0, from - deniedBefore); at -= 1) {
    const { tags, kind, text } = tokens[at]!;
    if (tags.denies) return true;
    if (kind === "mark" && !/^["']$/u.test(text)) return false;
    if ((tags.relative || tags.barriers) && tokens[at - 1]?.tags.denies) return true;
    if (tags.relative || tags.otherVerbs || tags.barriers || (tags.joins && !tags.filler)) return false;
  }
  return false;
}

/** The sentence opens with a condition, and what follows its comma has not happened. */
export function isConditional({ tokens, quantity }: Finding): boolean {
  const first = tokens[0]?.kind === "mark" ? 1 : 0;
  if (!tokens[first]?.tags.hypothetical) return false;
  return tokens.slice(first, quantity.from).some(({ text }) => text === ",");
}

/** "17 korban dievakuasi ke rumah sakit", "mengevakuasi 40 penumpang": victims and passengers are no displaced people. */
function isRescue(
  tokens: readonly Token[],
  { to, nounTo }: Finding["quantity"],
  { words, to: end }: Finding["found"],
): boolean {
  if (!words.every((at) => tokens[at]!.tags.evacuates)) return false;
  return (
    holds(tokens, to, nounTo, "bareVictims") ||
    holds(tokens, to, nounTo, "travellers") ||
    holds(tokens, end, end + 4, "hospitals")
  );
}

/** As many people leave together from war or disaster only. */
const manyLeave = 100;

/** "Lima tahanan melarikan diri dari rutan": prisoners, offenders, and few people without a war or a disaster. */
export function leftOtherwise({ tokens, quantity, found }: Finding): boolean {
  if (found.harms[0] !== "displaced") return false;
  if (isRescue(tokens, quantity, found)) return true;
  if (!found.words.every((at) => tokens[at]!.tags.fleeing)) return false;
  if (holds(tokens, quantity.to, quantity.nounTo, "offenders") || areFighters(tokens, quantity.from))
    return true;
  if ((quantity.bounds.low ?? quantity.bounds.high ?? 0) >= manyLeave) return false;
  return !tokens.some(({ tags }, at) => {
    if (tags.fromHome || tags.violence || tags.unit === "incidents") return true;
    return tags.people === "military" && !tags.custodians && (at < quantity.from || at >= quantity.nounTo);
  });
}

/** "kelompok bersenjata yang diperkirakan berjumlah belasan orang": how many fighters there were. */
function areFighters(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 4); at -= 1) {
    const { tags } = tokens[at]!;
    if (tags.relative) return tokens[at - 1]?.tags.people === "military";
    if (!tags.reach && !tags.filler && !tags.estimate) return false;
  }
  return false;
}

/** What is lost may be a thing where the noun is not known. */
export function isThing({ tokens, quantity, found }: Finding): boolean {
  if (quantity.head !== "unknown" || quantity.kind === "article") return false;
  return found.words.every((at) => tokens[at]!.tags.alsoThings);
}

/** How far behind a harm "the most" may come. */
const mostBehind = 2;

/** "nơi có nhiều người bị thương nhất" */
export function isTheMost({ tokens, quantity, found }: Finding): boolean {
  if (quantity.kind !== "words") return false;
  const to = Math.max(found.to, quantity.nounTo);
  return holds(tokens, to, to + mostBehind, "superlatives");
}

/** "giảm 120 người chết, tăng 35 người bị thương", "dua lebih banyak daripada sebelumnya" */
export function isChange({ tokens, quantity }: Finding): boolean {
  return (
    tokens[quantity.from - 1]?.tags.changes === true || tokens[quantity.numberTo]?.tags.compared === true
  );
}

/** "bị 3 thanh niên đánh, phải nhập viện" */
export function areDoers({ tokens, quantity, found }: Finding): boolean {
  return found.words[0]! >= quantity.nounTo && tokens[quantity.from - 1]?.tags.doers === true;
}

/** How far before the verb the police may come. */
const searchersBefore = 6;

/** "Police are searching for a driver": wanted, not missing. */
export function isWanted({ tokens, quantity, found }: Finding): boolean {
  const [verb] = found.words;
  if (found.harms[0] !== "missing" || verb === undefined || tokens[verb]!.tags.active !== "missing")
    return false;
  return quantity.kind === "article" || holds(tokens, verb - searchersBefore, verb, "custodians");
}

/** "A director has died": one person whose death no word around tells to be a violent one. */
export function diedOfAge({ tokens, quantity, found }: Finding): boolean {
  if (quantity.kind !== "article" || !found.words.every((at) => tokens[at]!.tags.natural)) return false;
  // "those killed included a nurse who died with her children"
  return !tokens.some(
    ({ tags }) =>
      tags.violence || tags.unit === "incidents" || tags.unit === "weapons" || tags.harmed === "killed",
  );
}
