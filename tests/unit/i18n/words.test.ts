/** Dates, numbers, names and claims in the words of each language. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseEdtf } from "../../../src/dates/parse-edtf.ts";
import { claimInWords } from "../../../src/i18n/claim-in-words.ts";
import { dateInWords } from "../../../src/i18n/date-in-words.ts";
import { harmInWords } from "../../../src/i18n/harm-in-words.ts";
import { nameInWords } from "../../../src/i18n/name-in-words.ts";
import { countInWords, numberInWords } from "../../../src/i18n/number-in-words.ts";
import type { Count } from "../../../src/model/claims/count.ts";
import type { LedgerCasualty, LedgerCeasefire } from "../../../src/model/ledger/ledger-claim.ts";
import { ledger } from "../charts/fixture.ts";

/** EDTF, then English, Vietnamese, Indonesian. */
const dates = [
  ["2020-09-27", "27 September 2020", "27/9/2020", "27 September 2020"],
  ["2020-10", "October 2020", "tháng 10/2020", "Oktober 2020"],
  ["1994", "1994", "1994", "1994"],
  ["1991/1994", "1991–1994", "1991–1994", "1991–1994"],
  ["1991~/1994", "about 1991 – 1994", "khoảng 1991 – 1994", "sekitar 1991 – 1994"],
  ["1988-02/1994-05", "February 1988 – May 1994", "tháng 2/1988 – tháng 5/1994", "Februari 1988 – Mei 1994"],
  [
    "2020-09-27/2020-11-10",
    "27 September – 10 November 2020",
    "27/9–10/11/2020",
    "27 September – 10 November 2020",
  ],
  ["2020-10-20/2020-10-21", "20–21 October 2020", "20–21/10/2020", "20–21 Oktober 2020"],
  ["[2020-11-09,2020-11-10]", "9 or 10 November 2020", "9 hoặc 10/11/2020", "9 atau 10 November 2020"],
  ["2020-10-24~", "about 24 October 2020", "khoảng 24/10/2020", "sekitar 24 Oktober 2020"],
  ["2020-10-24?", "perhaps 24 October 2020", "có thể 24/10/2020", "mungkin 24 Oktober 2020"],
  ["1992/..", "since 1992", "từ 1992", "sejak 1992"],
  ["../1994", "until 1994", "đến 1994", "sampai 1994"],
  ["199X", "the 1990s", "thập niên 1990", "1990-an"],
  ["2020-23", "autumn 2020", "mùa thu 2020", "musim gugur 2020"],
  [
    "XXXX-09-27",
    "27 September, year not stated",
    "27/9, không nêu năm",
    "27 September, tahun tidak disebutkan",
  ],
  ["2020-33", "January – March 2020", "tháng 1 – tháng 3/2020", "Januari – Maret 2020"],
  [
    "2020-30",
    "December 2020 – February 2021",
    "tháng 12/2020 – tháng 2/2021",
    "Desember 2020 – Februari 2021",
  ],
  ["2020-33/2020-35", "January – September 2020", "tháng 1 – tháng 9/2020", "Januari – September 2020"],
  [
    "2020-XX-15",
    "day 15 of a month in 2020",
    "ngày 15 của một tháng trong năm 2020",
    "tanggal 15 pada suatu bulan tahun 2020",
  ],
  ["2020-10-2X", "20–29 October 2020", "20–29/10/2020", "20–29 Oktober 2020"],
  ["2020-10-10T12:00:00", "10 October 2020", "10/10/2020", "10 Oktober 2020"],
  ["{2020-10-10,2020-10-18}", "10 and 18 October 2020", "10 và 18/10/2020", "10 dan 18 Oktober 2020"],
  ["[2020-11-09..2020-11-12]", "9–12 November 2020", "9–12/11/2020", "9–12 November 2020"],
  ["[2019,2020,2021]", "2019, 2020 or 2021", "2019, 2020 hoặc 2021", "2019, 2020 atau 2021"],
  ["2020-02-30", "date unknown", "không rõ ngày", "tanggal tidak diketahui"],
  ["2020-13", "date unknown", "không rõ ngày", "tanggal tidak diketahui"],
  ["nonsense", "date unknown", "không rõ ngày", "tanggal tidak diketahui"],
] as const;

for (const [edtf, en, vi, id] of dates) {
  test(`the date ${edtf} is read out in each language`, () => {
    assert.deepEqual(
      [dateInWords(edtf, "en"), dateInWords(edtf, "vi"), dateInWords(edtf, "id")],
      [en, vi, id],
    );
  });
}

test("a date of unknown form has no parts", () => {
  assert.equal(parseEdtf("soon"), null);
  assert.equal(parseEdtf("2020-10-1X")?.spans[0].from?.day, null);
});

test("thousands are marked as the language marks them", () => {
  assert.deepEqual(
    ["en", "vi", "id"].map((code) => numberInWords(30_000, code)),
    ["30,000", "30.000", "30.000"],
  );
});

const count = (more: Partial<Count>): Count => ({
  stated: "x",
  value: null,
  low: null,
  high: null,
  qualifier: "exact",
  rule: "R1",
  ...more,
});

test("each hedge is said in each language, and none of them as a bare number", () => {
  const said = (more: Partial<Count>) => ["en", "vi", "id"].map((code) => countInWords(count(more), code));
  assert.deepEqual(said({ qualifier: "more-than", value: 6500, low: 6501 }), [
    "more than 6,500",
    "hơn 6.500",
    "lebih dari 6.500",
  ]);
  assert.deepEqual(said({ qualifier: "class-word", low: 10, high: 99 }), ["dozens", "hàng chục", "puluhan"]);
  assert.deepEqual(said({ qualifier: "class-word", low: 11, high: 19 }), [
    "11 to 19",
    "từ 11 đến 19",
    "11 sampai 19",
  ]);
  assert.deepEqual(said({ qualifier: "range", low: 20, high: 30 }), [
    "20 to 30",
    "từ 20 đến 30",
    "20 sampai 30",
  ]);
  assert.deepEqual(said({ qualifier: "exact", value: 6, low: 6, high: 6 }), ["6", "6", "6"]);
});

const casualty = (more: Partial<LedgerCasualty>): LedgerCasualty => {
  const base = ledger.claims.find((claim) => claim.kind === "casualty");
  assert.ok(base?.kind === "casualty");
  return {
    ...base,
    harm: "killed",
    harms: ["killed"],
    victims: "unspecified",
    speaker: null,
    dated: null,
    source: "002",
    ...more,
  };
};

test("a statement of none is no number of people", () => {
  const none = casualty({ count: count({ qualifier: "none", rule: "R12a" }) });
  assert.equal(harmInWords(none, "en"), "no one killed");
  assert.match(harmInWords(none, "vi"), /^không có người/u);
  assert.match(harmInWords(none, "id"), /^tidak ada orang/u);
});

test("bodies that were seen are no people killed on that day", () => {
  const some = count({ qualifier: "many", value: null, low: 2, high: null, rule: "R7" });
  const seen = casualty({ count: some, victims: "military", bodies: true });
  assert.deepEqual(
    ["en", "vi", "id"].map((language) => harmInWords(seen, language)),
    ["bodies of several soldiers", "thi thể nhiều binh sĩ", "jenazah sejumlah tentara"],
  );
  const found = casualty({ count: count({ value: 12, low: 12, high: 12 }), bodies: true });
  assert.deepEqual(
    ["en", "vi", "id"].map((language) => harmInWords(found, language)),
    ["12 bodies", "12 thi thể", "12 jenazah"],
  );
});

test("a claim is said whole: how many, when, who told it, who checked it", () => {
  const about = count({ qualifier: "about", value: 30_000, low: 27_000, high: 33_000, rule: "R2" });
  const dated = { edtf: "1988-02/1994-05", basis: "stated", words: null } as const;
  const review = { state: "confirmed", by: "x", reason: null, corrected: [] } as const;
  const claim = casualty({ count: about, dated, review: { ...review, corrected: [] } });
  assert.equal(
    claimInWords(claim, ledger, "en"),
    "About 30,000 killed, February 1988 – May 1994; source: Report of 22 October 2020; read and confirmed",
  );
  assert.match(
    claimInWords(claim, ledger, "en", ["002", "004"]),
    /source: Report of 22 October 2020; Report of 8 November 2022/u,
  );
  const unread = { ...claim, review: { ...claim.review, state: "unreviewed" as const } };
  assert.match(claimInWords(unread, ledger, "en"), /not yet checked$/u);
});

test("a mediator stands by the ceasefire, never by its breach", () => {
  const base = ledger.claims.find((claim) => claim.kind === "ceasefire");
  assert.ok(base?.kind === "ceasefire");
  const claim: LedgerCeasefire = {
    ...base,
    language: "en",
    status: "violated",
    ceasefires: 2,
    mediators: ["Russia"],
  };
  assert.match(claimInWords(claim, ledger, "en"), /^2 ceasefires \(mediated by Russia\) violated/u);
});

test("a name is said in the reader's language where the lexicon knows it, else left as printed", () => {
  const { lexicon } = ledger;
  assert.deepEqual(nameInWords("Nga", "vi", lexicon, "en"), { text: "Russia", lang: null });
  assert.deepEqual(nameInWords("Presiden Rusia Vladimir Putin", "id", lexicon, "vi"), {
    text: "Vladimir Putin",
    lang: null,
  });
  assert.deepEqual(nameInWords("Chính quyền thành phố", "vi", lexicon, "en"), {
    text: "Chính quyền thành phố",
    lang: "vi",
  });
  assert.equal(nameInWords("Chính quyền thành phố", "vi", lexicon, "vi").lang, null);
});

test("a place inside a speaker's title is not the speaker", () => {
  assert.equal(
    nameInWords("Chính quyền Azerbaijan", "vi", ledger.lexicon, "en").text,
    "Chính quyền Azerbaijan",
  );
});
