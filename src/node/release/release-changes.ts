/** Writes what a release changes into `changes.yaml`, and what it shows into `content/released.json`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { releaseState } from "../../ledger/release-state.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import { changesOf } from "../../publish/release/changes-of.ts";
import { releasedFile, writeReleased } from "../ingest/released-file.ts";
import { insertEntries } from "../output/yaml-entries.ts";

/** @param content folder of editorial matter. @param quotes whether words of removed documents may still be quoted. @returns how many entries were written; the first release changes nothing. */
export function releaseChanges(
  content: string,
  ledger: Ledger,
  date: string,
  reason: string | null,
  quotes = true,
): number {
  const before = releasedFile(content);
  const changes = before ? changesOf(ledger, before, date, reason) : [];
  if (changes.length > 0) {
    const file = join(content, "editorial", "changes.yaml");
    const text = existsSync(file) ? readFileSync(file, "utf8") : "";
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, insertEntries(text, changes));
  }
  writeReleased(content, releaseState(ledger, before, date, reason, quotes));
  return changes.length;
}
