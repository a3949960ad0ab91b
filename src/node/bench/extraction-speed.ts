/** How fast claims are read from text, on one core: one document after the other, as ingest reads them. */
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import { readSource } from "../../read/read-source.ts";
import { readSeeds } from "../ingest/read-seeds.ts";
import type { Project } from "../project.ts";
import { makeDocuments } from "./make-documents.ts";

export interface Speed {
  readonly documents: number;
  /** MB of UTF-8 a second of processor time, decoding and cutting into sentences. */
  readonly read: number;
  /** The same for finding the claims in those sentences. */
  readonly extract: number;
}

/** So many documents are read first and not counted: the speed is that of a program that has found its pace. */
const before = 200;

export function extractionSpeed(count: number, from: Project): Speed {
  const { sources } = readSeeds(from.seeds, languages);
  const byCode = new Map(languages.map((language) => [language.code, language]));
  const encoder = new TextEncoder();
  const spent = { bytes: 0, read: 0, extract: 0 };
  let at = 0;
  for (const { name, text } of makeDocuments(before + count, sources)) {
    const document = encoder.encode(text);
    const startedAt = seconds();
    const result = readSource(document, name, languages);
    if ("problems" in result) throw new Error(`the made document ${name} is refused`);
    const middle = seconds();
    extract(result.source, byCode.get(result.source.language)!);
    const end = seconds();
    at += 1;
    if (at <= before) continue;
    spent.bytes += document.length;
    spent.read += middle - startedAt;
    spent.extract += end - middle;
  }
  const rate = (time: number) => spent.bytes / 1e6 / time;
  return { documents: count, read: rate(spent.read), extract: rate(spent.extract) };
}

/** Processor time of this thread, which is one core's. */
function seconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1e6;
}
