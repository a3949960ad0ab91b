/**
 * `import`: an inbox of files becomes documents: `seeds/<id>.txt`, the files themselves in `originals/`, and cards in
 * `sources.yaml`. Nothing stops the rest: what cannot be taken is a row that says why.
 */
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { progress } from "../progress.ts";
import type { Project } from "../project.ts";
import { type CardsFile, cardsFile } from "./cards-file.ts";
import { inboxFiles, type Listed } from "./inbox-files.ts";
import { limits, megabytes } from "./limits.ts";
import { type Prepared, prepareDocuments } from "./prepare-documents.ts";
import type { ReadFile } from "./read-file.ts";
import { keepSettings, readSettings } from "./read-settings.ts";
import { startConverter } from "./start-converter.ts";
import { type StoredRow, storeDocuments } from "./store-documents.ts";

export type ImportRow =
  | StoredRow
  | { readonly state: "skipped"; readonly file: string; readonly why: string }
  | { readonly state: "unchanged"; readonly file: string };

/** @param again reads unchanged files too. @returns a row a document or skipped file, in the order of the inbox. */
export async function importInbox(
  project: Project,
  inbox: string,
  again = false,
): Promise<readonly ImportRow[]> {
  const settings = readSettings(project.corpus);
  const cards = cardsFile(project.content);
  const files = inboxFiles(inbox);
  const converter = startConverter(settings);
  const report = progress("importing ");
  const rows: ImportRow[] = [];
  const read: ReadFile[] = [];
  const columns: Record<string, Readonly<Record<string, string>>> = {};
  const seen = seenOriginals(project, cards);
  try {
    for (const [i, file] of files.entries()) {
      const result = await readOne(file);
      if ("state" in result) rows.push(result);
      else read.push(result);
      report(i + 1, files.length);
    }
  } finally {
    await converter.stop();
  }
  const prepared: Prepared = prepareDocuments(read, settings);
  keepSettings(project.corpus, { columns, boilerplate: prepared.boilerplate } as Parameters<
    typeof keepSettings
  >[1]);
  return [...rows, ...storeDocuments(project, cards, prepared.files)];

  async function readOne({ name, path, size }: Listed): Promise<ReadFile | ImportRow> {
    const skipped = (why: string) => ({ state: "skipped", file: name, why }) as const;
    if (size === 0) return skipped("empty");
    if (size > limits.file) return skipped(`${megabytes(size)}, at most ${megabytes(limits.file)}; split it`);
    const sha256 = await hashOf(path);
    const holder = seen.get(sha256);
    if (holder === name && !again) return { state: "unchanged", file: name };
    if (holder !== undefined && holder !== name) return skipped(`the same file as ${holder}`);
    const conversion = await converter.convert(name, path);
    if ("skipped" in conversion) return skipped(conversion.skipped);
    seen.set(sha256, name);
    if (conversion.columns) columns[name] = conversion.columns;
    for (const why of conversion.left) rows.push(skipped(why));
    return { file: name, path, sha256, format: conversion.format, documents: conversion.documents };
  }
}

/** Hashes of the originals whose documents are still there. */
function seenOriginals({ seeds }: Project, cards: CardsFile): Map<string, string> {
  const there = cards.all().filter(({ id }) => existsSync(join(seeds, `${id}.txt`)));
  return new Map(there.map(({ sha256, file }) => [sha256, file]));
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest("hex");
}
