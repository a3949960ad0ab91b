/** When a claim that was read is the claim that was expected: bounds, speaker, date, stance. */
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import type { Extraction } from "../../../src/model/claims/extraction.ts";
import { readSource } from "../../../src/read/read-source.ts";

export interface Reading extends Extraction {
  /** The language found; null = the file was refused. */
  readonly language: string | null;
}

/** Reads a file as the `extract` command does, which finds the language by itself. A refused file has no claims. */
export function readFile(bytes: Uint8Array, name = "case.txt"): Reading {
  const read = readSource(bytes, name, languages);
  if ("problems" in read) return { claims: [], rejected: [], language: null };
  const language = languages.find(({ code }) => code === read.source.language)!;
  return { ...extract(read.source, language), language: language.code };
}

/** A casualty claim that gives no number of people. */
export const isNumberless = (claim: Claim): boolean =>
  claim.kind === "casualty" && claim.count.low === null && claim.count.high === null;

/** A claim without a stance states what it says. */
export const stanceOf = (claim: Claim): string => ("stance" in claim ? String(claim.stance) : "states");

/** The date that the `extract` command prints. */
export const dateOf = (claim: Claim): string | null =>
  (claim.kind === "casualty" ? claim.when : (claim.when ?? claim.declared ?? claim.effective))?.edtf ?? null;

interface Bounds {
  readonly low: number | null;
  readonly high: number | null;
}

/** An exact figure must be exact; a hedged one within 15 %; a word for a magnitude within a factor of 2.5 below. */
export function sameBounds(
  { low, high }: Bounds,
  expected: Bounds & { readonly as_stated?: string },
): boolean {
  if (expected.low !== null && expected.low === expected.high) {
    return low === expected.low && high === expected.high;
  }
  const word =
    !/\d/u.test(expected.as_stated ?? "") &&
    expected.high !== null &&
    expected.low !== null &&
    expected.high > 3 * expected.low;
  return near(low, expected.low, word ? 2.5 : 1.15) && near(high, expected.high, word ? 1.1 : 1.15);
}

function near(value: number | null, expected: number | null, factor: number): boolean {
  if (value === null || expected === null) return value === expected;
  return value === expected || (value <= expected * factor && expected <= value * factor);
}

const titlesAndArticles = /^(?:the|an?|of|for|and|mrs?|ms|dr|in|s|ông|bà|của|para|pihak|yang|dan)$/u;

function nameWords(name: string): readonly string[] {
  const words =
    name
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !titlesAndArticles.test(word));
}

/** One names the other: at least half of the words of the shorter name, titles and articles aside, stand in both. */
export function sameName(expected: string, given: string): boolean {
  const [words, others] = [nameWords(expected), new Set(nameWords(given))];
  const common = words.filter((word) => others.has(word)).length;
  return common > 0 && common >= Math.min(words.length, others.size) / 2;
}

/** The same words in the same order, titles and articles aside: the boundaries are right too. */
export const sameWords = (expected: string, given: string): boolean =>
  nameWords(expected).join(" ") === nameWords(given).join(" ");
