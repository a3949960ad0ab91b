/** The list of stages tells the truth: a stage looks only at the annotations of stages above it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Analysis, analyse, stages } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

const texts: Readonly<Record<string, string>> = {
  en: "On 3 May 2020 the ministry said that at least 20 people, including 4 children, were killed near Aleppo. The US-brokered ceasefire between Israel and Hamas took hold, he said.",
  vi: "Ngày 3/5/2020, Bộ Quốc phòng cho biết ít nhất 20 người thiệt mạng tại vùng Aleppo. Hai bên đã đồng ý ngừng bắn do Nga làm trung gian.",
  id: "Pada 3 Mei 2020 kementerian mengatakan sedikitnya 20 orang tewas di kota Aleppo. Kedua pihak sepakat gencatan senjata yang ditengahi Rusia.",
};
const order = Object.keys(stages) as (keyof typeof stages)[];

/** The sentence as the stage may see it; its neighbours likewise. */
function upTo(name: keyof typeof stages, analysis: Analysis): Analysis {
  const hidden = order.slice(order.indexOf(name));
  return new Proxy(analysis, {
    get(target, key) {
      assert.ok(!hidden.some((later) => later === key), `the stage ${name} looks at ${String(key)}`);
      const value: unknown = Reflect.get(target, key, target);
      return key === "all" ? (value as readonly Analysis[]).map((other) => upTo(name, other)) : value;
    },
  });
}

for (const language of languages) {
  test(`each stage looks only at those above it (${language.code})`, () => {
    const all = analyse(sourceOf(texts[language.code] ?? "", language), language);
    assert.ok(all.length > 0);
    for (const name of order) {
      for (const analysis of all) assert.deepEqual(stages[name](upTo(name, analysis)), analysis[name]);
    }
  });
}

test("an annotation is computed once", () => {
  const [en] = languages;
  const [analysis] = analyse(sourceOf(texts["en"]!, en!), en!);
  assert.equal(analysis!.tokens, analysis!.tokens);
});
