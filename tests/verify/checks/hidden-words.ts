/** Words of sentences that the rights do not allow to be shown: in no file of the site, packed ones unpacked. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { languages } from "../../../src/languages/index.ts";
import type { Ledger } from "../../../src/model/ledger/ledger.ts";
import { readSource } from "../../../src/read/read-source.ts";
import type { BuiltSite } from "./site.ts";

/** Shorter stretches may stand elsewhere by chance. */
const shortest = 24;
const pictures = /\.(?:png|woff2)$/u;

/** Stretches of the hidden sentences without a character that HTML, JSON or CSV would write in another way. */
export function hiddenStretches(corpus: string): readonly string[] {
  const ledger: Ledger = JSON.parse(readFileSync(join(corpus, "content/generated/ledger.json"), "utf8"));
  const partly = new Set(
    ledger.sources.filter(({ rights }) => rights.show === "claims").map(({ seed }) => seed),
  );
  const shown = new Set(ledger.claims.map(({ source, sentence }) => `${source}#${sentence}`));
  const seeds = readdirSync(join(corpus, "seeds")).filter((seed) => partly.has(seed));
  return seeds.flatMap((seed) => {
    const result = readSource(readFileSync(join(corpus, "seeds", seed)), seed, languages);
    if (!("source" in result)) throw new Error(`cannot read ${seed}`);
    const { id, text, sentences } = result.source;
    return sentences
      .filter((sentence) => !shown.has(`${id}#${sentence.id}`))
      .flatMap(({ start, end }) => text.slice(start, end).split(/["“”'‘’&<>\n]/u))
      .map((stretch) => stretch.trim())
      .filter((stretch) => stretch.length >= shortest);
  });
}

export function hiddenWords({ folder, files }: BuiltSite, stretches: readonly string[]): readonly string[] {
  return [...files]
    .filter((file) => !pictures.test(file))
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString("utf8");
      return stretches.filter((stretch) => text.includes(stretch)).map((stretch) => `${file}: ${stretch}`);
    });
}
