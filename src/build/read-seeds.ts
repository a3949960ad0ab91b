/** Reads `seeds/`: each file a source, in the order of their names; every problem of every file at once. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../model/language.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { readSource } from "../read/read-source.ts";

/** Largest document taken, in bytes: a page beyond this would be of no use to a reader. */
const largest = 4_000_000;

export interface ReadSeeds {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** @param onFile told after each file: how many are done, of how many. */
export function readSeeds(
  folder: string,
  languages: readonly Language[],
  onFile: (done: number, all: number) => void = () => {},
): ReadSeeds {
  const entries = listed(folder);
  const problems: Problem[] = [];
  const sources: Source[] = [];
  entries.forEach((entry, i) => {
    const file = `seeds/${entry.name}`;
    const unfit = entry.isSymbolicLink()
      ? "a symbolic link"
      : entry.isFile()
        ? null
        : "a folder or special file";
    if (unfit) {
      problems.push(atStart(file, "a plain file", unfit, "put the document itself into seeds/"));
    } else {
      const bytes = readFileSync(join(folder, entry.name));
      const read =
        bytes.length > largest
          ? {
              problems: [
                atStart(file, `at most ${largest} bytes`, `${bytes.length} bytes`, "split the document"),
              ],
            }
          : readSource(bytes, entry.name, languages);
      if ("source" in read) sources.push(read.source);
      else problems.push(...read.problems);
    }
    onFile(i + 1, entries.length);
  });
  if (entries.length === 0) {
    problems.push(atStart("seeds/", "at least one document", "none", "put a text file into seeds/"));
  }
  return { sources, problems: [...problems, ...sameIds(sources)] };
}

/** Files that begin with a dot are left alone: editors and systems leave such things. */
function listed(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith("."))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
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

function atStart(file: string, expected: string, found: string, todo: string): Problem {
  return { file, line: 1, column: 1, expected, found, todo };
}
