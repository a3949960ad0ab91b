/** The ways in which harm is told without a number, each with its examples. */
import type { HarmName } from "../../model/language/harm-words.ts";
import type { wordBounds } from "../numbers/number-bounds.ts";
import type { Token } from "../numbers/token.ts";

/** Tokens of a claim: the clause `from` to `to`, and the words that decide. */
export interface Bare {
  readonly from: number;
  readonly to: number;
  readonly harms: readonly HarmName[];
  readonly qualifier: Parameters<typeof wordBounds>[0];
  readonly rule: string;
  readonly words: readonly number[];
}

type Reader = (tokens: readonly Token[], at: number) => Bare | null;

/** A harm told by a noun or by a state: what "no" and "any" may come before. */
function harmNoun({ tags }: Token): HarmName | null {
  return tags.counted ?? tags.toll ?? tags.harmed ?? tags.state ?? tags.either ?? null;
}

const mortal: ReadonlySet<HarmName> = new Set<HarmName>(["killed", "wounded", "missing", "casualties"]);

/** "không có thương vong", "tidak ada korban jiwa", "nobody was killed", "no deaths or injuries". */
const none: Reader = (tokens, at) => {
  if (!tokens[at]!.tags.none) return null;
  const harms: HarmName[] = [];
  const words = [at];
  for (let k = at + 1; k < Math.min(tokens.length, words.at(-1)! + 5); k += 1) {
    const token = tokens[k]!;
    const harm = harmNoun(token);
    if (harm !== null && mortal.has(harm)) {
      harms.push(harm);
      words.push(k);
    } else if (!softAfterNone(token, harms.length > 0)) {
      break;
    }
  }
  if (harms.length === 0) return null;
  return {
    from: at,
    to: words.at(-1)! + 1,
    harms: [...new Set(harms)],
    qualifier: "none",
    rule: "none-harmed",
    words,
  };
};

/** "Korban jiwa nihil": the word for none comes behind. */
const noneBehind: Reader = (tokens, at) => {
  const { counted, toll } = tokens[at]!.tags;
  const harm = counted ?? toll;
  const next = tokens[at + 1]?.tags;
  if (harm === undefined || !mortal.has(harm) || !next?.nought) return null;
  return { from: at, to: at + 2, harms: [harm], qualifier: "none", rule: "none-harmed", words: [at, at + 1] };
};

function softAfterNone({ tags, kind, text }: Token, begun: boolean): boolean {
  if (begun) return Boolean(tags.joins || tags.passive || tags.people) && text !== ",";
  if (kind === "mark" || kind === "word" || tags.barriers) return false;
  return Boolean(tags.any || tags.filler || tags.people || tags.passive || tags.cause || tags.reach);
}

/** "có người đã thiệt mạng", "đã có dân thường thiệt mạng": at least one. */
const some: Reader = (tokens, at) => {
  const { existential, cause } = tokens[at]!.tags;
  const people = tokens[at + 1]?.tags.people;
  // "đã làm dân thường thiệt mạng"
  if (!existential && !(cause && people !== undefined && people !== "unspecified")) return null;
  // "40 quốc gia có công dân thiệt mạng": who has them was told before
  const owner = tokens[at - 1]?.tags;
  if (owner?.unit !== undefined || owner?.people !== undefined) return null;
  for (let k = at + 1; k < Math.min(tokens.length, at + 6); k += 1) {
    const { tags, kind, numeral } = tokens[k]!;
    const harm = tags.state ?? (k === at + 1 ? tags.counted : undefined);
    const told = k > at + 1 || tags.counted !== undefined;
    if (harm !== undefined && told && mortal.has(harm) && harm !== "casualties") {
      return {
        from: at,
        to: k + 1,
        harms: [harm],
        qualifier: "some",
        rule: "there-were-some",
        words: [at, k],
      };
    }
    if (numeral !== null || kind === "mark" || tags.value !== undefined || tags.not || tags.none) return null;
    if (k === at + 1 ? tags.people === undefined : tags.barriers || kind === "word") return null;
  }
  return null;
};

/** "di cư hàng loạt", "fled en masse": no number at all. */
const mass: Reader = (tokens, at) => {
  const harm = tokens[at]!.tags.state;
  if (harm !== "displaced" && harm !== "killed" && harm !== "captured") return null;
  const near = [at + 1, at + 2, at - 1].find(
    (k) => tokens[k]?.tags.mass && !tokens[k]?.tags.size && !countsThings(tokens[k + 1]),
  );
  if (near === undefined || (harm === "killed" && isOfThings(tokens, at))) return null;
  const words = [at, near].sort((a, b) => a - b);
  return { from: words[0]!, to: words[1]! + 1, harms: [harm], qualifier: "mass", rule: "in-masses", words };
};

/** "20 tấn cá tầm chết hàng loạt": what is counted right before is no people. */
function isOfThings(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ tags }) => tags.unit === "measure" || tags.unit === "other-count");
}

/** "bị giam trong hàng loạt nhà tù": the word for many is that of a noun behind it. */
function countsThings(next: Token | undefined): boolean {
  return next?.tags.unit !== undefined || next?.tags.custodians === true;
}

/** "con số thương vong … chưa thể thống kê", "the number of casualties is unknown". */
const unknown: Reader = (tokens, at) => {
  const { tags } = tokens[at]!;
  const harm = tags.toll;
  if (harm === undefined || tags.state !== undefined || tags.either !== undefined) return null;
  for (let k = at - 1; k >= Math.max(0, at - 3); k -= 1) {
    if (tokens[k]!.tags.unknown) {
      return { from: k, to: at + 1, harms: [harm], qualifier: "unknown", rule: "count-unknown", words: [at] };
    }
  }
  for (let k = at + 1; k < Math.min(tokens.length, at + 26); k += 1) {
    if (tokens[k]!.text === ";") return null;
    if (tokens[k]!.tags.unknown) {
      return { from: at, to: k + 1, harms: [harm], qualifier: "unknown", rule: "count-unknown", words: [at] };
    }
  }
  return null;
};

/** "menimbulkan korban nyawa … dari kedua belah pihak", "caused heavy casualties": harm without a number. */
const loss: Reader = (tokens, at) => {
  const { tags } = tokens[at]!;
  const harm = tags.counted ?? (tags.toll === "casualties" ? tags.toll : undefined);
  if (harm === undefined || (harm !== "killed" && harm !== "casualties")) return null;
  const cause = (tags.bareVictims ? [at - 1, at - 2] : [at - 1, at - 2, at - 3]).find((k) => {
    const before = tokens[k]?.tags;
    return before?.cause && !before.filler && (!tags.bareVictims || before.brings);
  });
  if (cause === undefined) return null;
  for (let k = cause - 3; k < at; k += 1) {
    const before = tokens[k]?.tags;
    // a number that was left is no loss without one
    if (k > cause && (tokens[k]!.numeral !== null || before?.value !== undefined)) return null;
    if (before?.none || before?.not || before?.maybe || before?.hypothetical) return null;
  }
  const sides = [1, 2, 3, 4, 5].map((step) => at + step).find((k) => tokens[k]?.tags.bothSides);
  return {
    from: cause,
    to: (sides ?? at) + 1,
    harms: [harm],
    // over two sides the plural says at least one each
    qualifier: sides === undefined ? "unknown" : "many",
    rule: "loss-without-number",
    words: sides === undefined ? [at] : [at, sides],
  };
};

/** “any victims” with no "no" before it: words were lost in print. */
const garbled: Reader = (tokens, at) => {
  if (!tokens[at]!.tags.any) return null;
  const noun = tokens[at + 1];
  const harm = noun === undefined ? null : noun.tags.lives ? "casualties" : harmNoun(noun);
  if (harm === null || noun === undefined || tokens[at - 1]?.text !== '"') return null;
  return {
    from: at,
    to: at + 2,
    harms: [harm],
    qualifier: "garbled",
    rule: "garbled-none",
    words: [at, at + 1],
  };
};

export const unquantifiedReaders: readonly Reader[] = [none, noneBehind, some, mass, unknown, loss, garbled];
