/** `content/released.json`: what releases have published so far. Written by `release`, read by every ingest. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ReleasedState } from "../../model/ledger/released-state.ts";
import { ProblemsError } from "../../model/problem.ts";

const name = "released.json";

/** @param content the folder of editorial matter. @returns null before the first release. */
export function releasedFile(content: string): ReleasedState | null {
  const file = join(content, name);
  if (!existsSync(file)) return null;
  try {
    return ReleasedState.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    const [expected, found] = ["what `release` wrote", "something else"];
    const todo = "restore the file";
    throw new ProblemsError([{ file: `content/${name}`, line: 1, column: 1, expected, found, todo }]);
  }
}

export function writeReleased(content: string, state: ReleasedState): void {
  writeFileSync(join(content, name), `${JSON.stringify(ReleasedState.parse(state), null, 1)}\n`);
}
