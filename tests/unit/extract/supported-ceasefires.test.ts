/** Who supported a ceasefire is not said to have mediated it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { extract } from "../../../src/extract/extract.ts";
import { languages } from "../../../src/languages/index.ts";
import { sourceOf } from "./source-of.ts";

const cases = [
  ["en", "The war ended in a ceasefire backed by Moscow.", true],
  ["en", "The two sides signed a ceasefire brokered by Moscow.", false],
  ["vi", "Hai bên đã ký thỏa thuận ngừng bắn do Nga ủng hộ.", true],
  ["vi", "Hai bên đã ký thỏa thuận ngừng bắn do Nga làm trung gian.", false],
  ["id", "Kedua pihak menyepakati gencatan senjata yang didukung Rusia.", true],
  ["id", "Kedua pihak menyepakati gencatan senjata yang dimediasi Rusia.", false],
] as const;

for (const [code, text, backed] of cases)
  test(text, () => {
    const language = languages.find((each) => each.code === code)!;
    const [claim] = extract(sourceOf(text, language), language).claims;
    assert.ok(claim?.kind === "ceasefire");
    assert.equal(claim.mediators.length, 1);
    assert.equal(claim.backed ?? false, backed);
  });
