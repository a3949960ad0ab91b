import assert from "node:assert/strict";
import { test } from "node:test";
import { indonesianStems } from "../../../../src/search/words/indonesian-stems.ts";

const families = [
  ["serang", "menyerang", "diserang", "serangan"],
  ["tuduh", "menuduh", "dituduh", "tuduhan"],
  ["tewas", "menewaskan", "ditewaskan"],
  ["temu", "bertemu", "pertemuan", "menemui"],
  ["runding", "berunding", "perundingan", "dirundingkan"],
  ["bantah", "membantah", "dibantah", "bantahan"],
  ["tempur", "pertempuran", "bertempur"],
  ["damai", "perdamaian", "berdamai"],
  ["langgar", "pelanggaran", "melanggar", "dilanggar"],
  ["akhir", "mengakhiri", "berakhirnya", "berakhir"],
  ["ingat", "memperingatkan", "peringatan"],
  ["tolak", "menolak", "penolakannya"],
  ["sengketa", "disengketakan", "menyengketakan"],
  ["stabil", "stabilitas"],
  ["aku", "mengakui", "diakui"],
  ["benci", "membenci"],
  ["huni", "dihuni", "menghuni"],
  ["mulai", "memulai", "dimulai"],
] as const;

for (const [root, ...forms] of families) {
  test(`forms of "${root}" share a root`, () => {
    const roots = indonesianStems(root);
    for (const form of forms)
      assert.ok(
        indonesianStems(form).some((stem) => roots.includes(stem)),
        `${form}: ${indonesianStems(form)}; ${root}: ${roots}`,
      );
  });
}

test("words that only look alike share none", () => {
  for (const [one, other] of [
    ["perang", "serang"],
    ["korban", "koran"],
    ["menteri", "mentari"],
    ["senjata", "sengketa"],
  ] as const)
    assert.ok(!indonesianStems(one).some((stem) => indonesianStems(other).includes(stem)), `${one} ${other}`);
});
