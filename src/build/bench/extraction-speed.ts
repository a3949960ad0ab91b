/** How fast claims are read from text already decoded and cut into sentences, on one core. */
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import { readSource } from "../../read/read-source.ts";
import type { Project } from "../project.ts";
import { readSeeds } from "../read-seeds.ts";
import { makeDocuments } from "./make-documents.ts";

export interface Speed {
  readonly documents: number;
  /** MB of UTF-8 a second of processor time. */
  readonly read: number;
  readonly extract: number;
}

export function extractionSpeed(count: number, from: Project): Speed {
  const { sources } = readSeeds(from.seeds, languages);
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const encoder = new TextEncoder();
  const made = [...makeDocuments(count, sources)].map(
    ({ name, text }) => [name, encoder.encode(text)] as const,
  );
  const bytes = made.reduce((sum, [, document]) => sum + document.length, 0);
  const clock = () => process.cpuUsage().user / 1e6;
  const begun = clock();
  const read = made.map(([name, document]) => {
    const result = readSource(document, name, languages);
    if ("problems" in result) throw new Error(`the made document ${name} is refused`);
    return result.source;
  });
  const middle = clock();
  for (const source of read) extract(source, byCode.get(source.language)!);
  const end = clock();
  const rate = (seconds: number) => bytes / 1e6 / seconds;
  return { documents: count, read: rate(middle - begun), extract: rate(end - middle) };
}
