/** Where a number begins and what it is: digits, words, a size, a range, a fraction, an article; hedges come later. */
import type { RejectionReason } from "../../model/claims/rejected-number.ts";
import type { Language } from "../../model/language/language.ts";
import { countedAfter } from "./counted-noun.ts";
import type { HedgeName } from "./lexicon-tags.ts";
import { classBounds, numberBounds, rangeBounds, wordBounds } from "./number-bounds.ts";
import { type NumberValue, numberValueAt } from "./number-value.ts";
import type { ParsedNumber } from "./parsed-number.ts";
import { prefilter } from "./prefilter.ts";
import { allOf, countsAll } from "./pronouns-resolved.ts";
import type { Token } from "./token.ts";

export function parseNumber(tokens: readonly Token[], at: number, language: Language): ParsedNumber | null {
  const first = tokens[at]!;
  const { tags } = first;
  if (!mayBeginNumber(first)) return null;
  if (tags.possessives) return isOneOfKin(tokens, at) ? allOf(at, 1) : null;
  if (tags.pronoun !== undefined) return allOf(at, tags.pronoun);
  if (tags.collective !== undefined) return countsAll(tokens, at) ? allOf(at, tags.collective) : null;
  const value = readable(tokens, at) ? (numberValueAt(tokens, at) ?? scaledLater(tokens, at)) : null;
  if (value !== null) {
    // "một cụ bà": an article only counts before a word for one person
    const article = tags.articles && value.to === at + 1 && value.low === 1;
    if (isSlashFraction(tokens, at)) return { ...wordsCore(at, at + 3, "fraction"), reason: null };
    if (first.date !== null && value.to === at + 1) return plainCore(at, value, first.date);
    if (isSlashPart(tokens, at)) return plainCore(at, { ...value, to: at + 3 }, null);
    const ordinal =
      at > 0 && tokens[at - 1]!.tags.ordinalBefore && orders(tokens, at, value) ? "ordinal" : null;
    const after = tokens[value.to];
    if (after?.glued && after.tags.ordinalAfter) return plainCore(at, value, "ordinal");
    if (after?.tags.digitWords && value.low < 10) return digitsCore(at, value);
    if (article && behindPreposition(tokens, at)) return null;
    const share = shareEnd(tokens, value);
    if (share !== null) return { ...wordsCore(at, share, "fraction"), reason: "share" };
    const range = rangeAt(tokens, at, value);
    if (range !== null) return { ...range, reason: ordinal };
    const whole = { ...value, to: againInDigits(tokens, value) };
    return { ...plainCore(at, whole, ordinal), kind: article ? "article" : value.kind };
  }
  if (first.kind === "numeral")
    return {
      from: at,
      to: at + 1,
      kind: "number",
      bounds: () => wordBounds("unknown"),
      reason: oddNumeral(tokens, at, language),
    };
  if (tags.articles && behindPreposition(tokens, at)) return null;
  if (tags.articles)
    return { from: at, to: at + 1, kind: "article", bounds: () => numberBounds(1, null), reason: null };
  // "some 20 people"
  if (tags.before !== undefined && numberValueAt(tokens, at + 1) !== null) return null;
  // "some 20_000 people": a number that cannot be read
  if ((tags.many || tags.before !== undefined) && tokens[at + 1]?.kind === "numeral") return null;
  if (tags.many)
    return { from: at, to: at + 1, kind: "words", bounds: () => wordBounds("many"), reason: null };
  if (tags.fractions)
    return { from: at, to: at + 1, kind: "words", bounds: () => wordBounds("fraction"), reason: null };
  return null;
}

/** "in a family": an article behind a preposition opens no count; "after a soldier was killed" begins a clause. */
function behindPreposition(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tags;
  return before?.prepositions === true && (before.barriers !== true || before.maybe === true);
}

/** "Seventeen (17) people": the same number in digits belongs to it. @returns one past its last token. */
function againInDigits(tokens: readonly Token[], { to, low, kind }: NumberValue): number {
  const same = tokens[to]?.text === "(" && tokens[to + 1]?.numeral?.whole === low;
  return kind === "number" && same && tokens[to + 2]?.text === ")" ? to + 3 : to;
}

/** "Pasal 338", "kelas lima"; a number in words counts where people follow: "hari lima orang". */
function orders(tokens: readonly Token[], at: number, { to }: NumberValue): boolean {
  const next = tokens[to]?.tags;
  const people = next?.people !== undefined || next?.counted !== undefined;
  return tokens[at]!.kind === "numeral" ? !countedBefore(tokens, at) : !people;
}

/** "Dalam dua hari 14 warga tewas": the word before has a number of its own. */
function countedBefore(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at - 2];
  if (tokens[at - 1]!.tags.unit === undefined) return false;
  return number !== undefined && (number.numeral !== null || number.tags.value !== undefined);
}

/** "a man and his wife": one more of a list. */
function isOneOfKin(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at - 1];
  return Boolean(join?.tags.joins && tokens[at + 1]?.tags.kin);
}

/** Most words begin no number: they are told apart before anything else is asked. */
export function mayBeginNumber({ kind, tags }: Token): boolean {
  return kind !== "mark" && (tags.hints & prefilter.quantity) !== 0;
}

/** "năm" is a year far more often than five: it counts only before people or a scale. */
function readable(tokens: readonly Token[], at: number): boolean {
  const { tags } = tokens[at]!;
  if (!tags.onlyBeforePeople) return true;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (endsToll(tokens, at)) return true;
  if (next === undefined || next.date !== null) return false;
  if ((before?.numeral && before.date === null) || before?.tags.value !== undefined) return false;
  // "ba bốn chục", "ba bốn người"
  const counted = tokens[at + 2]?.tags;
  const spoken =
    next.tags.value === (tags.value ?? 0) + 1 &&
    (counted?.scale ?? counted?.people ?? counted?.counted) !== undefined;
  return (
    spoken ||
    isPart(tokens, at + 1) ||
    (next.tags.lastDigit !== undefined && next.tags.value === undefined) ||
    next.tags.people !== undefined ||
    next.tags.counted !== undefined ||
    next.tags.scale !== undefined ||
    next.tags.unit !== undefined
  );
}

/** How far before its figure a toll may come. */
const farToll = 9;

/** "nâng số người chết lên ba.": the figure to which a toll has risen; "vừa lên ba" is an age. */
function endsToll(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.tags;
  const next = tokens[at + 1];
  if (!before?.reach || before.prepositions || (next !== undefined && !/^[.,;]$/u.test(next.text)))
    return false;
  const lead = tokens.slice(Math.max(0, at - farToll), at - 1);
  return lead
    .slice(lead.findLastIndex(({ kind }) => kind === "mark") + 1)
    .some(({ tags }) => tags.toll !== undefined);
}

/** "ba trong số 5 hành khách", "ba trong số đó" */
function isPart(tokens: readonly Token[], at: number): boolean {
  const { memberWords, including } = tokens[at]!.tags;
  const whole = tokens[at + 1];
  return Boolean(
    (memberWords && (whole?.numeral || whole?.tags.value !== undefined)) || (including && !memberWords),
  );
}

/** "satu dari lima warga": one past the share; "satu dari 20 prajurit" may be a soldier. */
function shareEnd(tokens: readonly Token[], { to, low, high, kind }: NumberValue): number | null {
  if (low !== 1 || high !== 1 || kind !== "number" || !tokens[to]?.tags.ratioLinks) return null;
  const whole = numberValueAt(tokens, to + 1);
  return whole !== null && whole.kind === "number" && whole.low > 1 && whole.low <= 10 ? whole.to : null;
}

/** The two numbers of "12/20", the first one less. */
function slashed(tokens: readonly Token[], at: number): readonly [part: number, whole: number] | null {
  const top = tokens[at]!.numeral;
  const slash = tokens[at + 1];
  const bottom = tokens[at + 2];
  if (top === null || slash?.text !== "/" || !slash.glued || !bottom?.glued || bottom.numeral === null)
    return null;
  const part = top.whole ?? 0;
  const whole = bottom.numeral.whole ?? 0;
  return part > 0 && part < whole && tokens[at + 3]?.text !== "/" ? [part, whole] : null;
}

/** A whole up to which "a/b" is a share of any number of people; above it, people counted: "12/20 sailors". */
const largestShare = 5;

/** "1/3 dân số" */
function isSlashFraction(tokens: readonly Token[], at: number): boolean {
  const [part, whole] = slashed(tokens, at) ?? [0, 0];
  const of = tokens[at + 3]?.tags;
  // otherwise it is a date or a score
  if (of?.population === true) return whole > 0 && whole <= 10;
  return of?.people !== undefined && whole > 0 && (whole <= largestShare || (part === 1 && whole <= 10));
}

/** "12/20 thuyền viên", "7/9 thi thể" */
function isSlashPart(tokens: readonly Token[], at: number): boolean {
  const of = tokens[at + 3]?.tags;
  if (of?.people === undefined && of?.counted === undefined) return false;
  return tokens[at]!.date === null && tokens[at + 2]?.date === null && slashed(tokens, at) !== null;
}

function wordsCore(from: number, to: number, qualifier: "many" | "fraction"): Omit<ParsedNumber, "reason"> {
  return { from, to, kind: "words", bounds: () => wordBounds(qualifier) };
}

function plainCore(at: number, value: NumberValue, reason: RejectionReason | null): ParsedNumber {
  const bounds = (hedge: HedgeName | null) =>
    value.kind === "class" ? classBounds(value.low, value.high, hedge) : numberBounds(value.low, hedge);
  return { from: at, to: value.to, kind: value.kind, bounds, reason };
}

/** "3 con số": a number of three digits. */
function digitsCore(at: number, value: NumberValue): ParsedNumber {
  const low = 10 ** (value.low - 1);
  return {
    from: at,
    to: value.to + 1,
    kind: "class",
    bounds: (hedge) => classBounds(low, low * 10 - 1, hedge),
    reason: null,
  };
}

/** "từ 20 đến 30", "20-30", "two or three", "hai ba người". */
function rangeAt(
  tokens: readonly Token[],
  at: number,
  low: NumberValue,
): Omit<ParsedNumber, "reason"> | null {
  if (low.kind === "class") return null;
  const link = tokens[low.to];
  const opened = at > 0 && tokens[at - 1]!.tags.opens;
  // "rose from 35 to 41" tells two tolls
  if (opened && at > 1 && tokens[at - 2]!.tags.rising) return null;
  const neighbours = link?.tags.value === low.low + 1 && tokens[at]!.numeral === null && low.low < 9;
  const linked = link?.tags.links || (link?.tags.weakLinks && (opened || nearOr(tokens, low)));
  if (!neighbours && !linked) return null;
  const high = numberValueAt(tokens, neighbours ? low.to : low.to + 1);
  if (high === null || high.kind === "class" || tokens[high.to - 1]?.date) return null;
  const from = opened ? at - 1 : at;
  const lowest = lowestOf(tokens, low, high);
  const apart = !opened && !neighbours && link?.kind !== "mark" && lowest === low.low;
  if (apart && roseBy(tokens, at)) return null;
  if (high.low <= lowest || !Number.isInteger(lowest)) return null;
  return { from, to: high.to, kind: "range", bounds: () => rangeBounds(lowest, high.low) };
}

/** "raised the toll by 12 to 87" */
function roseBy(tokens: readonly Token[], at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 7), at);
  return near.some(({ tags }) => tags.rising) && near.some(({ tags }) => tags.toll !== undefined);
}

/** "2-3 million", "two to three hundred", "1,2-1,5 juta": the scale at the end belongs to both. */
function lowestOf(tokens: readonly Token[], low: NumberValue, high: NumberValue): number {
  if ((tokens[low.to - 1]!.tags.scale ?? 0) > 1) return low.low;
  let scale = 1;
  for (let at = high.to - 1; at > low.to; at -= 1) {
    const { scale: own, suffixScale } = tokens[at]!.tags;
    const found = own ?? suffixScale;
    if (found === undefined) break;
    scale *= found;
  }
  return scale > 1 && low.low < 1000 && high.low / scale > low.low
    ? Math.round(low.low * scale * 100) / 100
    : low.low;
}

/** "1.8–2.1 million": a number that is whole only with the scale behind the other end of its range. */
function scaledLater(tokens: readonly Token[], at: number): NumberValue | null {
  const numeral = tokens[at]!.numeral;
  const link = tokens[at + 1];
  const high = tokens[at + 2];
  if (!numeral || numeral.whole !== null || !link?.tags.links || !high?.numeral) return null;
  if (numberValueAt(tokens, at + 2) === null || tokens[at + 3]?.tags.scale === undefined) return null;
  return { to: at + 1, low: numeral.scaled, high: numeral.scaled, kind: "number" };
}

/** "two or three": with "or" only numbers that lie close together. */
function nearOr(tokens: readonly Token[], low: NumberValue): boolean {
  const high = numberValueAt(tokens, low.to + 1);
  const { joins, alternatives } = tokens[low.to]!.tags;
  return Boolean(!joins || alternatives) && high !== null && high.low > low.low && high.low <= low.low * 2;
}

function oddNumeral(tokens: readonly Token[], at: number, language: Language): RejectionReason {
  const token = tokens[at]!;
  if (token.date !== null) return token.date;
  if (token.numeral === null) return "unclear";
  return countedAfter(tokens, at + 1, language).reason ?? "other-count";
}
