/**
 * A number is whole or it is no number: whatever stands between its digits and however it is written, no figure is
 * published that is a part of a longer number. `NUMBER_RUNS` forms are tried (2,000 by default), seeded by `NUMBER_SEED`.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { languages } from "../../../src/languages/index.ts";
import type { Claim } from "../../../src/model/claims/claim.ts";
import { readFile } from "./same-claim.ts";

const numRuns = Number(process.env["NUMBER_RUNS"] ?? 2000);
const seed = Number(process.env["NUMBER_SEED"] ?? 1);

/** A number as written, and the least and the greatest that it can mean. */
interface Form {
  readonly written: string;
  readonly low: number;
  readonly high: number;
}

const one = (written: string, value: number): Form => ({ written, low: value, high: value });
const count = fc.integer({ min: 1, max: 999_999 });
/** Greater than 999, so that there is something to cut. */
const long = fc.integer({ min: 1000, max: 9_999_999 });

const marks = [
  "'",
  "’",
  "‘",
  "_",
  "·",
  ".",
  ",",
  " ",
  "\u00a0",
  "\u202f",
  "\u2009",
  "*",
  "**",
  "•",
  "´",
  "`",
  "٬",
  "^",
];
const torn = [" ,", " .", " '", " ’", ", ", ",\n"];
const invisible = ["\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u202d"];
/** Left over where Windows-1252 was read as Latin-1. */
const strays = Array.from({ length: 32 }, (_, at) => String.fromCharCode(0x80 + at)).filter(
  // U+0085 ends a line, U+0096 and U+0097 are dashes, which make a range
  (character) => !"\u0085\u0096\u0097".includes(character),
);
const brackets = ["[", "]", "(", ")", "{", "|", "\\", "#", "~"];

function grouped(value: number, mark: string): string {
  return String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);
}

const wide = (text: string) =>
  text.replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** Digits with a mark between the groups, invisible characters, full width, emphasis, marks of reference. */
const digits: fc.Arbitrary<Form> = fc.oneof(
  fc
    .tuple(long, fc.constantFrom(...marks, ...brackets, ...strays))
    .map(([value, mark]) => one(grouped(value, mark), value)),
  fc.tuple(long, fc.constantFrom(...marks)).map(([value, mark]) => one(wide(grouped(value, mark)), value)),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...torn), fc.integer({ min: 0, max: 99 }))
    .map(([head, mark, tail]) => one(`${head}${mark}0${String(tail).padStart(2, "0")}`, head * 1000 + tail)),
  fc
    .tuple(count, fc.constantFrom(...invisible, ...strays), fc.integer({ min: 1, max: 5 }))
    .map(([value, character, at]) =>
      one(`${String(value).slice(0, at)}${character}${String(value).slice(at)}`, value),
    ),
  fc
    .tuple(count, fc.integer({ min: 1, max: 199 }), fc.constantFrom("", " "))
    .map(([value, note, blank]) => one(`${value}${blank}[${note}]`, value)),
  count.map((value) => one(`**${value}**`, value)),
  count.map((value) => one(`${value}²`, value)),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 999 }))
    .map(([lakh, thousand, rest]) =>
      one(
        `${lakh},${String(thousand).padStart(2, "0")},${String(rest).padStart(3, "0")}`,
        lakh * 100_000 + thousand * 1000 + rest,
      ),
    ),
);

const scaleWords: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { thousand: 1000, million: 1e6, lakh: 1e5, crore: 1e7, bn: 1e9 },
  vi: { nghìn: 1000, ngàn: 1000, vạn: 1e4, triệu: 1e6 },
  id: { ribu: 1000, juta: 1e6, miliar: 1e9 },
};
const decimalMark: Readonly<Record<string, string>> = { en: ".", vi: ",", id: "," };
const linkWords: Readonly<Record<string, readonly string[]>> = {
  en: [" to ", "-", "–"],
  vi: [" đến ", "-", "–"],
  id: [" hingga ", "-", "–"],
};

/** "4.6 million", "two to three hundred thousand": a scale word, once behind both ends of a range. */
function scaled(language: string): fc.Arbitrary<Form> {
  const scale = fc.constantFrom(...Object.entries(scaleWords[language]!));
  const mark = decimalMark[language]!;
  const tenths = (value: number) =>
    value % 10 === 0 ? String(value / 10) : `${Math.floor(value / 10)}${mark}${value % 10}`;
  return fc.oneof(
    fc
      .tuple(fc.integer({ min: 11, max: 99 }), scale)
      .map(([value, [word, size]]) => one(`${tenths(value)} ${word}`, Math.round((value * size) / 10))),
    fc
      .tuple(
        fc.integer({ min: 11, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(...linkWords[language]!),
        scale,
      )
      .map(([low, more, link, [word, size]]) => ({
        written: `${tenths(low)}${link}${tenths(low + more)} ${word}`,
        low: Math.round((low * size) / 10),
        high: Math.round(((low + more) * size) / 10),
      })),
  );
}

const words: Readonly<Record<string, readonly Form[]>> = {
  en: [
    one("two hundred and five", 205),
    one("half a million", 500_000),
    one("two and a half million", 2_500_000),
    one("a dozen and a half", 18),
    one("three lakh", 300_000),
    { written: "two to three hundred", low: 200, high: 300 },
  ],
  vi: [
    one("nghìn rưỡi", 1500),
    one("hai nghìn rưỡi", 2500),
    one("một nghìn không trăm linh ba", 1003),
    one("ba trăm mốt", 310),
    one("bốn lăm", 45),
    one("hăm ba", 23),
    one("hai mươi lăm", 25),
    { written: "hai mươi mấy", low: 21, high: 29 },
    { written: "hai đến ba trăm", low: 200, high: 300 },
    { written: "ba bốn chục", low: 30, high: 40 },
  ],
  id: [
    one("dua setengah juta", 2_500_000),
    one("setengah juta", 500_000),
    one("duapuluh lima", 25),
    one("dua ratus lima puluh ribu", 250_000),
    { written: "dua hingga tiga ratus", low: 200, high: 300 },
    { written: "seratusan", low: 90, high: 110 },
  ],
};

const frames: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The war killed {n} people.",
    "{n} people were killed in the war.",
    "In 2020 {n} soldiers were killed.",
    "The death toll rose to {n}.",
  ],
  vi: [
    "Chiến tranh làm {n} người thiệt mạng.",
    "Có {n} người thiệt mạng trong trận lũ.",
    "Năm 2020 {n} binh sĩ thiệt mạng.",
    "Số người chết tăng lên {n}.",
  ],
  id: [
    "Perang itu menewaskan {n} orang.",
    "Sebanyak {n} orang tewas di kota itu.",
    "Pada 2020 {n} prajurit tewas.",
    "Jumlah korban tewas menjadi {n}.",
  ],
};
const fillers: Readonly<Record<string, string>> = {
  en: "The weather was fine and people went about their work as usual.",
  vi: "Thời tiết đẹp và mọi người vẫn làm việc như thường ngày.",
  id: "Cuaca cerah dan orang-orang bekerja seperti biasa.",
};

const within = (claim: Claim, { low, high }: Form): boolean => {
  if (claim.kind !== "casualty") return true;
  const { count } = claim;
  if (count.low === null && count.high === null) return true;
  return (count.low ?? 0) <= high && (count.high ?? Number.POSITIVE_INFINITY) >= low && !isPart(count, low);
};

/** A figure that ends below the number, or begins above it, is another number. */
function isPart(count: { readonly low: number | null; readonly high: number | null }, low: number): boolean {
  return count.low !== null && count.low === count.high && count.low < low;
}

for (const { code } of languages.filter((language) => frames[language.code] !== undefined)) {
  test(`no published figure is a part of a longer number (${code})`, () => {
    const form = fc.oneof(digits, scaled(code), fc.constantFrom(...words[code]!));
    fc.assert(
      fc.property(form, fc.constantFrom(...frames[code]!), (number, frame) => {
        const text = frame.replace("{n}", () => number.written);
        const { claims } = readFile(Buffer.from(`${text}\n\n${fillers[code]}\n`));
        for (const claim of claims) {
          assert.ok(within(claim, number), `${JSON.stringify(text)} gives ${JSON.stringify(claim)}`);
        }
      }),
      { numRuns: Math.ceil(numRuns / languages.length), seed },
    );
  });

  test(`numbers in plain forms are read (${code})`, () => {
    for (const number of words[code]!) {
      const text = frames[code]![1]!.replace("{n}", () => number.written);
      const { claims } = readFile(Buffer.from(`${text}\n\n${fillers[code]}\n`));
      const [claim] = claims;
      assert.ok(claim?.kind === "casualty", text);
      assert.deepEqual([claim.count.low, claim.count.high], [number.low, number.high], text);
    }
  });
}
