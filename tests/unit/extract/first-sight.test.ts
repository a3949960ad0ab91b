/**
 * Short texts, one behaviour each, written from the conventions alone: the claims of each must be those expected, none
 * missing and none more. A floor of right cases a language may only rise. `ERRORS=1` prints the cases that fail;
 * `ERRORS=en`, those of one language.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { languages } from "../../../src/languages/index.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import {
  dateOf,
  isNumberless,
  type Reading,
  readFile,
  sameBounds,
  sameName,
  sameWords,
  stanceOf,
} from "./same-claim.ts";

/** Cases read right today. */
const floors: Readonly<Record<string, number>> = {
  en: 1981,

  vi: 1986,

  id: 1858,
};

/** What is not written is not asked; `null` asks that there be none. */
interface Expected {
  /** A casualty: one of the harms that the figure covers. Without `low` and `high` any figure will do. */
  readonly harm?: string;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly victims?: string;
  /** A ceasefire. */
  readonly status?: string;
  readonly mediators?: readonly string[];
  /**
   * Both kinds: `states`, `accuses`, `suspects` or `denies`. The status of a denied ceasefire claim is what is denied:
   * "denied breaking the truce" is `violated` with `denies`.
   */
  readonly stance?: string;
  /** Compared by at least half of its words. */
  readonly speaker?: string | null;
  /** The speaker, word for word (articles and titles aside): for cases about where a name begins and ends. */
  readonly speakerExactly?: string;
  /** EDTF, exactly. */
  readonly date?: string | null;
}

interface Case {
  /** The behaviour; several cases share one. */
  readonly kind: string;
  readonly text: string;
  readonly expect: readonly Expected[];
  /** Reasons that must stand among those of the numbers left. */
  readonly left?: readonly string[];
  /** How the file is written; UTF-8 where nothing is said. UTF-16 is written with its mark. */
  readonly encoding?: "utf-16le" | "utf-16be";
  /** The file holds the text alone, without the neutral line that makes its language known. */
  readonly alone?: true;
  readonly why?: string;
}

/** A line after the case, in its language; nothing in it is a claim. */
const fillers: Readonly<Record<string, string>> = {
  en: "The weather was fine and people went about their work as usual.",
  vi: "Thời tiết đẹp và mọi người vẫn làm việc như thường ngày.",
  id: "Cuaca cerah dan orang-orang bekerja seperti biasa.",
};

function bytesOf({ text, alone, encoding }: Case, language: string): Uint8Array {
  const whole = alone ? text : `${text}\n\n${fillers[language]}\n`;
  if (encoding === undefined) return Buffer.from(whole, "utf8");
  const little = Buffer.from(`\uFEFF${whole}`, "utf16le");
  return encoding === "utf-16be" ? little.swap16() : little;
}

function meets(claim: Claim, expected: Expected): boolean {
  if ((expected.status === undefined) !== (claim.kind === "casualty")) return false;
  const given = claim.speaker?.name ?? null;
  const { speaker, speakerExactly, stance, date } = expected;
  if (speaker !== undefined) {
    if (speaker === null || given === null ? speaker !== given : !sameName(speaker, given)) return false;
  }
  if (speakerExactly !== undefined && !sameWords(speakerExactly, given ?? "")) return false;
  if (stance !== undefined && stance !== stanceOf(claim)) return false;
  if (date !== undefined && date !== dateOf(claim)) return false;
  if (claim.kind === "ceasefire") {
    const { status, mediators = [] } = expected;
    return (
      status === claim.status &&
      mediators.every((name) => claim.mediators.some((other) => sameName(name, other)))
    );
  }
  const { harm, low = null, high = null, victims } = expected;
  return (
    claim.harms.some((name) => name === harm) &&
    (!("low" in expected) || sameBounds(claim.count, { low, high })) &&
    (victims === undefined || victims === claim.victims)
  );
}

/** Why the claims are not those expected; null = they are. */
function failure({ expect, left: reasons = [] }: Case, { claims, rejected }: Reading): string | null {
  const numberless = expect.some(({ harm, low }) => harm !== undefined && low == null);
  const left = claims.filter((claim) => numberless || !isNumberless(claim));
  for (const expected of expect) {
    const at = left.findIndex((claim) => meets(claim, expected));
    if (at < 0) return `no claim for ${JSON.stringify(expected)}`;
    left.splice(at, 1);
  }
  if (left.length > 0) return "more claims than expected";
  const missing = reasons.filter((reason) => !rejected.some((number) => String(number.reason) === reason));
  return missing.length > 0 ? `no number left with the reason ${missing.join(", ")}` : null;
}

function brief(claim: Claim): string {
  const { low, high } = claim.kind === "casualty" ? claim.count : { low: "", high: "" };
  const what =
    claim.kind === "casualty" ? `${claim.harms.join("+")} ${low}..${high} ${claim.victims}` : claim.status;
  return `${what} ${stanceOf(claim)} speaker=${claim.speaker?.name ?? null} date=${dateOf(claim)}`;
}

for (const { code } of languages) {
  const folder = new URL(`../../cases/${code}/`, import.meta.url);
  const files = readdirSync(folder)
    .filter((name) => /^first-sight-.*\.json$/u.test(name))
    .sort();
  const cases = files.flatMap(
    (name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as readonly Case[],
  );

  test(`of ${cases.length} cases at first sight (${code}) at least ${floors[code]} are right`, () => {
    let right = 0;
    for (const one of cases) {
      const reading = readFile(bytesOf(one, code));
      const why = failure(one, reading);
      if (why === null) right++;
      else if (["1", code].includes(process.env["ERRORS"] ?? "")) {
        const got = reading.claims.map(brief).join("; ") || "nothing";
        console.log(`${code} ${one.kind}: ${one.text}\n    ${why}\n    got ${got}`);
      }
    }
    console.log(`${code}: ${right} of ${cases.length} cases right`);
    assert.ok(right >= floors[code]!, `${right} of ${cases.length}`);
  });

  test(`no case at first sight (${code}) stands twice, and each says its kind`, () => {
    assert.equal(new Set(cases.map(({ text, encoding }) => `${encoding} ${text}`)).size, cases.length);
    for (const { kind, expect, text } of cases) assert.ok(kind && Array.isArray(expect), text);
  });
}
