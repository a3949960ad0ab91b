/** The five documents with the editorial files of this site: what the rules find in them, and that nothing waits. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { overlaps } from "../../../src/dates/compare-dates.ts";
import { boundsOf, widened } from "../../../src/dates/date-bounds.ts";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { buildLedger } from "../../../src/ledger/build-ledger.ts";
import { problemLine } from "../../../src/model/problem.ts";
import { readEditorial } from "../../../src/node/ingest/editorial/read-editorial.ts";
import { readSeeds } from "../../../src/node/ingest/read-seeds.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { sources } = readSeeds(`${root}/seeds`, languages);
const { editorial, locate } = await readEditorial(root);
const { ledger, problems, orphans } = buildLedger({
  sources: sources.map((source) => {
    const language = languages.find(({ code }) => code === source.language)!;
    return { source, extraction: extract(source, language) };
  }),
  editorial,
  locate,
});
const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));

describe("This site's ledger", () => {
  test("Its editorial files fit its documents", () => {
    assert.deepEqual(problems.map(problemLine), []);
    assert.deepEqual(
      orphans.map(({ problem }) => problemLine(problem)),
      [],
    );
  });

  test("Every claim was read a second time, has an event, and stands in the sentence it quotes", () => {
    const text = new Map(sources.map((source) => [source.id, source.text]));
    const waiting = ledger.claims.filter(
      ({ review, event }) => review.state === "unreviewed" || event === null,
    );
    assert.deepEqual(
      waiting.map(({ id }) => id),
      [],
    );
    for (const { source, start, end, quote } of ledger.claims) {
      assert.equal(text.get(source)?.slice(start, end), quote);
    }
  });

  test("Every sentence has its translation into the other editions, and none is stale", () => {
    assert.deepEqual(ledger.staleTranslations, []);
    for (const { id, language, translations } of ledger.claims) {
      const wanted = ["en", "id", "vi"].filter((code) => code !== language);
      assert.deepEqual([id, ...Object.keys(translations).sort()], [id, ...wanted]);
    }
  });

  const found: readonly [string, string, readonly string[]][] = [
    [
      "the tolls of the war of 2020 that are of the same days",
      "toll",
      ["002 hàng trăm người", "002 gần một nghìn", "003 menewaskan 5.000"],
    ],
    [
      "how the toll of the war of 2020 grew",
      "growth",
      [
        "000 mức 3 con số",
        "002 hàng trăm người",
        "002 gần một nghìn",
        "003 menewaskan 5.000",
        "004 More than 6,500",
      ],
    ],
    [
      "the toll of the first war, the same number in two documents",
      "same-figure",
      ["002 khoảng 30.000", "004 about 30,000"],
    ],
    [
      "who brokered the first two truces of 2020",
      "mediator",
      [
        "000 do Nga làm trung gian",
        "002 đồng ý ngừng bắn",
        "002 thông báo",
        "003 ditengahi Rusia",
        "000 Nga và Pháp",
      ],
    ],
    ["who broke the peace on 27 September 2020", "blame", ["001 phá vỡ lệnh ngừng bắn", "001 có dân thường"]],
    ["who broke the second truce of 2020", "blame", ["002 tiếp tục cáo buộc nhau"]],
    [
      "the dead of 27 September 2020, as each side told of its own",
      "one-sided",
      [
        "001 hàng chục binh sĩ Karabakh",
        "001 đã có dân thường",
        "001 Hàng chục binh sĩ đã",
        "001 có người đã",
      ],
    ],
  ];
  for (const [title, kind, words] of found) {
    test(`The rules find ${title}, and nothing else of that kind`, () => {
      const same = ledger.contradictions.filter((each) => each.kind === kind);
      assert.equal(same.length, found.filter(([, each]) => each === kind).length);
      assert.ok(same.every(({ basis }) => basis === "rule"));
      const quoted = same.map((each) =>
        each.claims.map((id) => `${claims.get(id)?.source} ${claims.get(id)?.quote}`),
      );
      const fits = (told: readonly string[]) =>
        told.length === words.length &&
        words.every((each, i) => told[i]?.startsWith(each.slice(0, 3)) && told[i].includes(each.slice(4)));
      assert.equal(quoted.filter(fits).length, 1, JSON.stringify(quoted));
    });
  }

  test("Seven more were seen by people, and say so", () => {
    const seen = ledger.contradictions.filter(({ basis }) => basis === "editorial");
    assert.equal(seen.length, 7);
    for (const { title, text, passages } of seen) {
      assert.ok(passages.length > 0);
      assert.deepEqual([Object.keys(title ?? {}).sort(), Object.keys(text ?? {}).sort()], [edition, edition]);
    }
  });

  test("Figures over several harms stand in no series of the dead", () => {
    for (const { harms, points } of ledger.series) {
      for (const id of points.flatMap((point) => point.claims)) {
        const claim = claims.get(id);
        assert.deepEqual(claim?.kind === "casualty" && claim.harms, harms);
      }
    }
  });

  test("No claim is dated outside its event, save the bodies that were seen after a war", () => {
    const outside = ledger.claims.filter(({ dated, event }) => {
      const when = dated && boundsOf(dated.edtf);
      const then = boundsOf(ledger.events.find(({ id }) => id === event)?.edtf ?? "");
      return when && then && !overlaps(widened(when), then);
    });
    assert.deepEqual(
      outside.map(({ quote }) => quote.slice(0, 15)),
      ["Nhiều thi thể b"],
    );
  });
});

const edition = ["en", "id", "vi"];
