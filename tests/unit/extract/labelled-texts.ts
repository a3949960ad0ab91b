/** The texts on which harmless changes are tried: the seeds, the labelled passages and the short cases. */
import { readdirSync, readFileSync } from "node:fs";
import { languages } from "../../../src/languages/index.ts";
import type { Text } from "./kept-claims.ts";
import { readFile } from "./same-claim.ts";

const root = new URL("../../../", import.meta.url);
const json = (path: string): readonly { readonly text: string }[] =>
  JSON.parse(readFileSync(new URL(path, root), "utf8"));

export function seedTexts(): readonly Text[] {
  const folder = new URL("seeds/", root);
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const bytes = readFileSync(new URL(name, folder));
      return { text: bytes.toString("utf8"), language: readFile(bytes, name).language! };
    });
}

export const passageTexts = (): readonly Text[] =>
  languages.flatMap(({ code }) =>
    json(`tests/gold/first-sight-${code}.json`).map(({ text }) => ({ text, language: code })),
  );

/** Each case with another sentence behind it, so that its language is told. */
export const caseTexts = (fillers: Readonly<Record<string, string>>): readonly Text[] =>
  languages.flatMap(({ code }) =>
    readdirSync(new URL(`tests/cases/${code}/`, root))
      .filter((name) => /^first-sight-.*\.json$/u.test(name) && !name.includes("reading"))
      .sort()
      .flatMap((name) => json(`tests/cases/${code}/${name}`))
      .map(({ text }) => ({ text: `${text}\n\n${fillers[code]}\n`, language: code })),
  );

export const everyNth = <T>(items: readonly T[], n: number): readonly T[] =>
  items.filter((_, i) => i % n === 0);
