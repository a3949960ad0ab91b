import assert from "node:assert/strict";
import { test } from "node:test";
import { interfaceLanguages, strings } from "../../../../src/i18n/strings.ts";
import { countRules } from "../../../../src/model/claims/count.ts";
import { dataTables } from "../../../../src/publish/data/data-table.ts";

const names = /^(?:BCP 47|EDTF|ISO 8601)$/u;
const texts = new Set([
  ...dataTables.flatMap(({ columns }) =>
    columns.flatMap(({ group, description, unit }) =>
      [group, description, unit].filter((text) => text !== null),
    ),
  ),
  ...Object.values(countRules),
]);

/** The schemas speak English. */
for (const language of interfaceLanguages.filter((code) => code !== "en")) {
  test(`everything the schemas say of the columns is said in "${language}" too, and nothing else`, () => {
    const said = strings(language).dictionary.texts;
    const missing = [...texts].filter((text) => !names.test(text) && !said[text]);
    assert.deepEqual(missing, []);
    const chartOnly = /^`drawn`/u;
    assert.deepEqual(
      Object.keys(said).filter((text) => !texts.has(text) && !chartOnly.test(text)),
      [],
    );
  });
}
