/** What can be said of documents only when all of a run are read: their language, and the lines that an outlet repeats. */
import { basename } from "node:path";
import { datelineOf } from "../../extract/dates/dateline-of.ts";
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import type { ImportSettings } from "../../model/editorial/import-settings.ts";
import type { Language } from "../../model/language/language.ts";
import { detectLanguage } from "../../read/detect-language.ts";
import { readSource } from "../../read/read-source.ts";
import type { Imported } from "./imported.ts";
import type { ReadFile } from "./read-file.ts";
import { repeatedLines, withoutLabels } from "./repeated-lines.ts";
import { publishedOn } from "./text/published-on.ts";

export interface PreparedDocument extends Imported {
  /** By the words of the text, or as the file or an editor states it. */
  readonly tag: string;
  /** What `seeds/` gets. */
  readonly text: string;
}

export interface PreparedFile extends Omit<ReadFile, "documents"> {
  readonly documents: readonly PreparedDocument[];
}

export interface Prepared {
  readonly files: readonly PreparedFile[];
  readonly boilerplate: ImportSettings["boilerplate"];
}

export function prepareDocuments(files: readonly ReadFile[], settings: ImportSettings): Prepared {
  const placed = files.map((file) => ({
    ...file,
    documents: file.documents.map((document) => inItsLanguage(withFolder(document, file.file, settings))),
  }));
  const boilerplate = boilerplateOf(
    placed.flatMap(({ documents }) => documents),
    settings.boilerplate,
  );
  const prepared = placed.map((file) => ({
    ...file,
    documents: file.documents.map((document) => {
      const lines = new Set(boilerplate[document.outlet ?? ""] ?? []);
      const paragraphs = document.paragraphs.filter((line, i) => i === 0 || !lines.has(line));
      return finished({ ...document, paragraphs }, file.file);
    }),
  }));
  return { files: prepared, boilerplate };
}

/** Settings of the innermost folder that has any. */
function withFolder(document: Imported, file: string, { folders }: ImportSettings): Imported {
  const [folder] = Object.keys(folders)
    .filter((name) => file.startsWith(`${name.replace(/\/$/u, "")}/`))
    .sort((a, b) => b.length - a.length);
  const told = folder === undefined ? null : folders[folder]!;
  return told === null
    ? document
    : { ...document, language: document.language ?? told.language, outlet: document.outlet ?? told.outlet };
}

type Tagged = Imported & { readonly tag: string };

/** What a page states of itself is often a template's default: the words decide, unless they are too few. */
function inItsLanguage(document: Imported): Tagged {
  const detected = detectLanguage(document.paragraphs.join("\n"), languages);
  const tag = detected === "und" ? (document.language ?? detected) : detected;
  return { ...document, tag, paragraphs: withoutLabels(document.paragraphs, packOf(tag)) };
}

const packOf = (tag: string): Language | null => languages.find(({ code }) => code === tag) ?? null;

/** Of each outlet: the lines known before and those that its documents of this run repeat. */
function boilerplateOf(
  documents: readonly Tagged[],
  known: ImportSettings["boilerplate"],
): ImportSettings["boilerplate"] {
  const found: Record<string, string[]> = {};
  for (const [outlet, own] of Map.groupBy(documents, (document) => document.outlet)) {
    if (outlet === null) continue;
    const lines = new Set([
      ...(known[outlet] ?? []),
      ...[...repeatedLines(own.map(({ paragraphs }) => paragraphs))].filter((line) => !tells(line)),
    ]);
    if (lines.size > 0) found[outlet] = [...lines].sort();
  }
  return found;
}

/** A sentence with a claim is none of an outlet's labels, however often it is there: agencies repeat their background. */
function tells(line: string): boolean {
  const read = readSource(new TextEncoder().encode(`${line}\n`), "line.txt", languages);
  const pack = "source" in read ? packOf(read.source.language) : null;
  return "source" in read && pack !== null && extract(read.source, pack).claims.length > 0;
}

function finished(document: Tagged, file: string): PreparedDocument {
  const text = document.paragraphs.join("\n\n");
  const pack = packOf(document.tag);
  const dateline = document.published === null && pack ? datelineOf(text.replaceAll("\f", " "), pack) : null;
  const published = dateline
    ? { edtf: dateline.edtf, from: dateline.words }
    : (document.published ?? (document.key === null ? dayInName(file) : null));
  return { ...document, published, text: `${text.normalize("NFC")}\n` };
}

/** Archives name files by the day: `wire/2031-03-04 harbour.txt`, `20310304_harbour.txt`. */
function dayInName(file: string): Imported["published"] {
  const name = basename(file);
  const [, year, month, day] =
    /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/u.exec(name)?.filter((_, i) => i !== 2) ?? [];
  return year === undefined ? null : publishedOn(`${year}-${month}-${day}`, name);
}
