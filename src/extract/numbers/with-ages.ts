/** Ages that only their neighbours tell: "two men, 34 and 45,", "aged 8, 11 and 15", "boys under 16". */
import type { Quantity } from "./quantity.ts";
import type { Token } from "./token.ts";

/** The oldest people. */
const oldest = 110;

/** @returns the quantities, those that are ages with that reason. */
export function withAges(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  nounLast: boolean,
): readonly Quantity[] {
  if (quantities.length < 2) return quantities;
  const told = [...quantities];
  quantities.forEach((quantity, i) => {
    if (told[i]!.reason === null && isBirthYear(tokens, told, i)) told[i] = asAge(quantity);
    if (told[i]!.reason !== null || !mayBeAge(quantity)) return;
    if (nounLast && isOfOne(tokens, told, i)) {
      // the age belongs to the person, whose harm follows it
      told[i - 1] = { ...told[i - 1]!, nounTo: quantity.to };
      told[i] = asAge(quantity);
      return;
    }
    const listed = goesOn(tokens, told, i) || precedesAge(tokens, told, i) || isAgeOfShare(tokens, told, i);
    if (listed || (nounLast && isLimit(tokens, quantity))) told[i] = asAge(quantity);
    else for (const k of inApposition(tokens, told, i)) told[k] = asAge(told[k]!);
  });
  return told;
}

/** "seorang gadis berusia 10 tahun dan ibunya": one past the age that comes behind a noun, or past the noun. */
export function ageEnd(tokens: readonly Token[], to: number): number {
  const years = tokens[to + 2]?.tags.unit;
  const age = tokens[to]?.tags.ageBefore && tokens[to + 1]?.numeral != null;
  return age && (years === "duration" || years === "age") ? to + 3 : to;
}

function asAge(quantity: Quantity): Quantity {
  return { ...quantity, reason: "age" };
}

function mayBeAge({ head, others, kind, bounds }: Quantity): boolean {
  const most = bounds.high ?? bounds.value ?? oldest + 1;
  return head === "none" && !others && (kind === "number" || kind === "range") && most <= oldest;
}

/** "dua bersaudara, 19 dan 23 tahun": the last of the ages may have the word for years. */
function inYears({ reason, bounds }: Quantity): boolean {
  return (reason === "duration" || reason === "age") && (bounds.high ?? oldest + 1) <= oldest;
}

/** "(SN 1980 và 1984)": another year of birth. */
function isBirthYear(tokens: readonly Token[], told: readonly Quantity[], i: number): boolean {
  const before = told[i - 1];
  const year = told[i]!;
  if (before?.reason !== "age" || year.head !== "none" || (before.bounds.value ?? 0) < 1800) return false;
  return (year.bounds.value ?? 0) > 1800 && isList(tokens, before.numberTo, year.from);
}

/** "aged 19 and 23", "between the ages of 50 and 68": another age of the same people. */
function goesOn(tokens: readonly Token[], told: readonly Quantity[], i: number): boolean {
  const owner = told[i - 2];
  const before = told[i - 1];
  const { from } = told[i]!;
  if (before?.reason !== "age" || before.head === "unit" || !isList(tokens, before.numberTo, from))
    return false;
  // "a man aged 45 and 12 were killed"; but "a man and a woman, aged 30 and 35, were killed"
  const single = owner?.reason === null && owner.bounds.value === 1 && before.numberFrom - owner.nounTo < 3;
  return !single || (tokens[owner.nounTo]?.text === "," && tokens[told[i]!.to]?.text === ",");
}

/** "a woman of 63", "a boy of about twelve": behind one person, where the noun names no group. */
function isOfOne(tokens: readonly Token[], told: readonly Quantity[], i: number): boolean {
  const owner = told[i - 1];
  const { from } = told[i]!;
  if (owner?.kind !== "article" || owner.head !== "people" || owner.reason !== null) return false;
  const noun = tokens[owner.nounTo - 1]!.tags;
  return from === owner.nounTo + 1 && tokens[owner.nounTo]!.tags.partitives === true && !noun.groupNouns;
}

/** "who were 19 and 24 years old": the last of them has the word for an age. */
function precedesAge(tokens: readonly Token[], told: readonly Quantity[], i: number): boolean {
  const quantity = told[i]!;
  const next = told[i + 1];
  if (next === undefined || next.head !== "unit" || !isList(tokens, quantity.to, next.from)) return false;
  return next.reason === "age" || (inYears(next) && tokens[quantity.from - 1]?.tags.passive === true);
}

/** Only commas and joining words, at least one. */
function isList(tokens: readonly Token[], from: number, to: number): boolean {
  return to > from && to - from < 3 && tokens.slice(from, to).every(({ tags }) => tags.joins);
}

/** "most of the dead were over 65": who a share of them was. */
function isAgeOfShare(tokens: readonly Token[], told: readonly Quantity[], i: number): boolean {
  const share = told[i - 1];
  const { from, numberFrom } = told[i]!;
  if (share?.bounds.qualifier !== "fraction" || !tokens[from - 1]?.tags.passive) return false;
  // "the dead", with what leads to them
  const near = from - share.to <= farShare;
  return near && numberFrom === from + 1 && isHedged(tokens[from]!);
}

/** Tokens from "most" to its "were": "of the dead". */
const farShare = 5;

function isHedged({ tags }: Token): boolean {
  return tags.before === "fewerThan" || tags.before === "moreThan";
}

/** "boys under 16", "four men between 20 and 30" */
function isLimit(tokens: readonly Token[], { from, numberFrom, kind }: Quantity): boolean {
  const people = tokens[from - 1]?.tags;
  const limit = tokens[from]!;
  if (people?.people === undefined || people.others || people.value !== undefined) return false;
  const word = limit.end - limit.start === limit.text.length;
  return word && (kind === "range" ? Boolean(limit.tags.opens) : isHedged(limit) && numberFrom === from + 1);
}

/** "a father and his son, 40 and 8, died": as many persons joined by "and" as there are numbers. */
function isPair(tokens: readonly Token[], told: readonly Quantity[], last: number, ages: number): boolean {
  let first = last;
  const nameless = (at: number) =>
    tokens.slice(told[at - 1]!.nounTo, told[at]!.from).every(({ tags }) => tags.joins || tags.possessives);
  while (first > 0 && last - first < ages && told[first]!.bounds.value === 1 && nameless(first)) first -= 1;
  return last - first + 1 === ages && told[first]!.bounds.value === 1;
}

/** "two men, 34 and 45, were killed": as many numbers as people, between commas. @returns their places. */
function inApposition(tokens: readonly Token[], told: readonly Quantity[], i: number): readonly number[] {
  const owner = told[i - 1];
  if (owner === undefined || owner.reason !== null) return [];
  // "hai thanh niên 18 và 20 tuổi"
  const bare = told[i]!.from === owner.nounTo && told[i + 1]?.reason === "age";
  if (!bare && tokens[owner.nounTo]?.text !== ",") return [];
  if ((!bare && told[i]!.from !== owner.nounTo + 1) || (owner.head !== "people" && owner.head !== "unknown"))
    return [];
  const run = [i];
  for (
    let k = i + 1;
    k < told.length &&
    (mayBeAge(told[k]!) || inYears(told[k]!)) &&
    isList(tokens, told[k - 1]!.to, told[k]!.from);
    k += 1
  )
    run.push(k);
  const last = told[run.at(-1)!]!;
  const next = tokens[inYears(last) ? last.nounTo : last.to];
  const closed = bare || next === undefined || /^[,.;)]$/u.test(next.text);
  return closed && (owner.bounds.value === run.length || isPair(tokens, told, i - 1, run.length)) ? run : [];
}
