/** Reads `seeds/`: each file a source, in the order of their names; every problem of every file at once. */
import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../model/language/language.ts";
import type { LanguageCode } from "../../model/language-code.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/sources/source.ts";
import { type ReadResult, readSource } from "../../read/read-source.ts";
import { sourceId } from "../../read/source-id.ts";
import type { IngestMemory } from "./ingest-memory.ts";

/** Largest document taken, in bytes: a page beyond this would be of no use to a reader. */
const largest = 500_000;

export interface ReadSeeds {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/**
 * @param onFile called after each file: how many are done, of how many.
 * @param stated the languages that editors give, by id.
 * @param memory of an earlier reading: files that are as they were then are not read again.
 */
export function readSeeds(
  folder: string,
  languages: readonly Language[],
  onFile: (done: number, all: number) => void = () => {},
  stated: ReadonlyMap<string, LanguageCode> = new Map(),
  memory?: IngestMemory["seeds"],
): ReadSeeds {
  const listed = filesIn(folder);
  if ("code" in listed) {
    const todo = `look at ${folder}, what it is and who may read it`;
    return { sources: [], problems: [atStart("seeds/", "a folder that can be read", listed.code, todo)] };
  }
  const { entries } = listed;
  const problems: Problem[] = [];
  const sources: Source[] = [];
  entries.forEach((entry, i) => {
    const read = remembered(memory, join(folder, entry.name), stated.get(sourceId(entry.name) ?? ""), () =>
      readSeed(folder, entry, languages, stated),
    );
    if ("source" in read) sources.push(read.source);
    else problems.push(...read.problems);
    onFile(i + 1, entries.length);
  });
  if (entries.length === 0) {
    problems.push(atStart("seeds/", "at least one document", "none", `put a text file into ${folder}`));
  }
  return { sources, problems: [...problems, ...sameIds(sources), ...pageNumbers(sources)] };
}

/** What was read before from a file that is the same still. */
function remembered(
  memory: IngestMemory["seeds"] | undefined,
  path: string,
  language: LanguageCode | undefined,
  read: () => ReadResult,
): ReadResult {
  if (!memory) return read();
  const { ino, size, mtimeMs, ctimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
  const state = [ino, size, mtimeMs, ctimeMs, language].join(" ");
  const before = memory.get(path);
  if (before?.state === state) return before.result;
  const result = read();
  memory.set(path, { state, result });
  return result;
}

/** One entry of the folder; its size is looked at before it is read, so that no file fills the memory. */
function readSeed(
  folder: string,
  entry: Dirent,
  languages: readonly Language[],
  stated: ReadonlyMap<string, LanguageCode>,
): ReadResult {
  const file = `seeds/${shownName(entry.name)}`;
  const one = (expected: string, found: string, todo: string): ReadResult => ({
    problems: [atStart(file, expected, found, todo)],
  });
  if (!entry.isFile()) {
    const found = entry.isSymbolicLink() ? "a symbolic link" : "a folder or special file";
    return one("a plain file", found, "put the document itself into seeds/");
  }
  try {
    const { size } = statSync(join(folder, entry.name));
    if (size > largest) return one(`at most ${largest} bytes`, `${size} bytes`, "split the document");
    const language = stated.get(sourceId(entry.name) ?? "") ?? null;
    const read = readSource(readFileSync(join(folder, entry.name)), entry.name, languages, language);
    return "source" in read ? read : { problems: read.problems.map((problem) => ({ ...problem, file })) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return one("a file that can be read", code, "look at its name and its permissions");
  }
}

/** A name as it may be printed: control characters in it would write on the terminal. */
function shownName(name: string): string {
  return name.replace(/\p{C}/gu, (mark) => `\\u${mark.codePointAt(0)!.toString(16).padStart(4, "0")}`);
}

/** Files that begin with a dot are left alone: editors and systems leave such things. */
function filesIn(folder: string): { readonly entries: readonly Dirent[] } | { readonly code: string } {
  try {
    const all = readdirSync(folder, { withFileTypes: true });
    const entries = all.filter(({ name }) => !name.startsWith("."));
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code === "ENOENT" ? { entries: [] } : { code };
  }
}

function sameIds(sources: readonly Source[]): readonly Problem[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, seed }) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? seed);
    if (earlier === undefined) return [];
    return [
      atStart(
        `seeds/${seed}`,
        "an id of its own",
        `the id "${id}" of seeds/${earlier}`,
        "rename one of the two",
      ),
    ];
  });
}

/** Documents on one page of their list, which is at `/sources/2/` and so on. */
const listed = 100;

/** An id such as "2" would take the address of a page of the list, once the list has so many. */
function pageNumbers(sources: readonly Source[]): readonly Problem[] {
  const pages = Math.ceil(sources.length / listed);
  return sources
    .filter(({ id }) => /^[1-9]\d*$/u.test(id) && Number(id) >= 2 && Number(id) <= pages)
    .map(({ id, seed }) =>
      atStart(
        `seeds/${seed}`,
        `an id that is no page number of the list of ${sources.length} documents`,
        JSON.stringify(id),
        `rename the file, for instance to ${id.padStart(4, "0")}${seed.slice(id.length)}`,
      ),
    );
}

function atStart(file: string, expected: string, found: string, todo: string): Problem {
  return { file, line: 1, column: 1, expected, found, todo };
}
