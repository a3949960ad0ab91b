/** The lexicon that glossary, search and names share: sound, without two answers to one word, and complete for the seeds. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { languages } from "../../../src/languages/index.ts";
import { LexiconEntry } from "../../../src/model/editorial/lexicon-entry.ts";

const root = join(import.meta.dirname, "../../..");
const raw: readonly unknown[] = parse(readFileSync(join(root, "content/editorial/lexicon.yaml"), "utf8"));
const parsed = raw.map((entry) => LexiconEntry.safeParse(entry));
const entries = parsed.flatMap(({ data }) => (data ? [data] : []));
const byId = new Map(entries.map((entry) => [entry.id, entry]));
const codes = languages.map(({ code }) => code);

/** Forms that happen to hold a form of another entry and do not mean it: "baku tembak" (a gunfight) is not Baku. */
const chanceLikeness = new Set([
  "armed-forces > weapon",
  "armenian-foreign-ministry > diplomat",
  "artillery > bomb",
  "autonomy > government",
  "azerbaijani-foreign-ministry > diplomat",
  "ballistic-missile > bullet",
  "ballistic-missile > control",
  "body > killed",
  "captured > group",
  "ceasefire > clash",
  "ceasefire > end",
  "ceasefire > open-fire",
  "ceasefire > weapon",
  "clash > baku",
  "collapse > killed",
  "conflict > weapon",
  "displaced > house",
  "foreign-minister > diplomat",
  "foreign-ministry > diplomat",
  "humanitarian-ceasefire > end",
  "humanitarian-ceasefire > open-fire",
  "humanitarian-ceasefire > weapon",
  "killed > casualties",
  "killed > lose",
  "military-exercise > war",
  "minsk-group > group",
  "missile > bullet",
  "missile > control",
  "missing > lose",
  "nagorno-karabakh > mountain",
  "nato > agreement",
  "outbreak > violation",
  "peacekeeper > armed-forces",
  "phone-call > negotiation",
  "prisoner-of-war > war",
  "residential-area > population",
  "self-proclaimed > statement",
  "separatist > violation",
  "soldier > armed-forces",
  "solution > france",
  "sovereignty > territory",
  "state-of-war > armed-forces",
  "unacceptable > accept",
  "warplane > soldier",
  "weapon > armed-forces",
]);

test("every entry is as the schema wants it", () => {
  assert.ok(raw.length > 0);
  assert.deepEqual(
    parsed.flatMap(({ error }, i) => (error ? [`entry ${i + 1}: ${error.message}`] : [])),
    [],
  );
});

test("no two entries have the same id", () => {
  assert.equal(byId.size, entries.length);
});

test("headwords and definitions stand in every language of the site", () => {
  for (const { id, name, definition } of entries) {
    for (const code of codes) {
      assert.ok(name[code], `${id}: name in ${code}`);
      if (definition) assert.ok(definition[code], `${id}: definition in ${code}`);
    }
  }
});

test("no form belongs to two entries, in one language or across them", () => {
  const owner = new Map<string, string>();
  const shared: string[] = [];
  for (const entry of entries) {
    for (const code of codes) {
      for (const form of formsOf(entry, code)) {
        const key = plain(form);
        const other = owner.get(key) ?? entry.id;
        if (other !== entry.id) shared.push(`${form} (${code}): ${other}, ${entry.id}`);
        owner.set(key, other);
      }
    }
  }
  assert.deepEqual(shared, []);
});

test("no entry gives a form twice in one language", () => {
  for (const entry of entries) {
    for (const code of codes) {
      const forms = formsOf(entry, code);
      assert.equal(new Set(forms).size, forms.length, `${entry.id} in ${code}: ${forms.join(", ")}`);
    }
  }
});

test("forms are tidy: NFC, no double or outer spaces, no punctuation at their ends but the stop of an abbreviation", () => {
  for (const entry of entries) {
    for (const form of codes.flatMap((code) => formsOf(entry, code))) {
      assert.equal(form, form.normalize("NFC").replace(/\s+/gu, " ").trim(), entry.id);
      assert.match(form, /^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}.)]$/u, `${entry.id}: ${form}`);
    }
  }
});

test("a broader entry exists, is not the entry itself, and does not lead back to it", () => {
  for (const { id, broader = [] } of entries) {
    for (const other of broader) assert.ok(byId.has(other), `${id}: ${other}`);
    assert.ok(!broaderOf(id).has(id), id);
  }
});

test("a form that holds another entry's form means that too, or is listed as a chance likeness", () => {
  const found = new Set<string>();
  for (const code of codes) {
    const all = entries.flatMap(({ id, ...entry }) =>
      formsOf({ id, ...entry }, code).map((form) => ({ id, words: ` ${plain(form)} ` })),
    );
    for (const long of all) {
      for (const short of all) {
        if (long.id === short.id || long.words === short.words || !long.words.includes(short.words)) continue;
        if (!broaderOf(long.id).has(short.id)) found.add(`${long.id} > ${short.id}`);
      }
    }
  }
  assert.deepEqual([...found].toSorted(), [...chanceLikeness].toSorted());
});

test("definitions hold no number but a year or the name of a thing: a figure of people is a claim", () => {
  for (const { id, definition } of entries) {
    for (const text of Object.values(definition ?? {})) {
      const numbers = text.match(/[\p{L}-]*\d[\d.,]*/gu) ?? [];
      assert.deepEqual(
        numbers.filter((number) => !/^(?:(?:19|20)\d\d[.,]?|F-16)$/u.test(number)),
        [],
        `${id}: ${text}`,
      );
    }
  }
});

test("every way the documents print Karabakh and Azerbaijan is a form of it", () => {
  const seeds = join(root, "seeds");
  const printed = new Set(
    readdirSync(seeds).flatMap(
      (file) =>
        readFileSync(join(seeds, file), "utf8")
          .normalize("NFC")
          .match(/N[\p{L}]+ ?-Kara\p{L}+|N\p{L}+ Qara \p{L}+|Azer\p{L}+/gu) ?? [],
    ),
  );
  assert.ok(printed.size >= 10, [...printed].join(", "));
  const known = new Map(
    entries.flatMap((entry) => codes.flatMap((code) => formsOf(entry, code))).map((form) => [form, true]),
  );
  assert.deepEqual(
    [...printed].filter((name) => !known.has(name)),
    [],
  );
});

function formsOf(entry: LexiconEntry, code: string): readonly string[] {
  return [entry.name[code] ?? "", ...(entry.forms[code] ?? [])];
}

function broaderOf(id: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const other of byId.get(id)?.broader ?? []) {
    if (seen.has(other)) continue;
    seen.add(other);
    broaderOf(other, seen);
  }
  return seen;
}

function plain(form: string): string {
  return form
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
