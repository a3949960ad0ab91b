/** `review.yaml` on disk: read, changed by one entry at a time, written whole or not at all. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ReviewEntry } from "../../../model/editorial/review-entry.ts";
import { undetermined } from "../../../model/written-text.ts";
import { yamlEntries } from "../../output/yaml-entries.ts";

export interface NumberedEntry {
  /** Its number in the file, from 0. */
  readonly number: number;
  readonly entry: ReviewEntry;
}

export function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

/** What is no entry is left alone: ingest names it. */
export function reviewEntries(text: string): readonly NumberedEntry[] {
  return yamlEntries(text).flatMap((value, number) => {
    const parsed = ReviewEntry.safeParse(value);
    return parsed.success ? [{ number, entry: parsed.data }] : [];
  });
}

/** An entry as people write it: a reason without a language is plain text; otherwise it is given again in each language. */
export function asTyped(entry: ReviewEntry): ReviewEntry {
  const { [undetermined]: plain, ...told } = entry.reason ?? {};
  if (plain === undefined) return entry;
  const reason: unknown = Object.keys(told).length > 0 ? told : plain;
  return { ...entry, reason } as ReviewEntry;
}

export function writeText(file: string, text: string): void {
  const place = existsSync(file) ? realpathSync(file) : file;
  mkdirSync(dirname(place), { recursive: true });
  const next = join(dirname(place), `.${basename(place)}.${process.pid}`);
  writeFileSync(next, text);
  renameSync(next, place);
}
