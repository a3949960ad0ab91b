/** Puts a finished folder in the place of another, so that whoever looks sees the old one whole or the new one whole. */
import { cpSync, existsSync, lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { assertReplaceable, type OutputKind } from "./site-place.ts";

const markText =
  "Written by Verbatim. The next build replaces this folder as a whole: keep nothing of your own here.\n";

/** Names that nothing else gives: what bears them is ours, whether or not it is whole. */
const besides = (place: string) => [`${place}.verbatim-old`, `${place}.verbatim-new`] as const;

/**
 * Marks `next` as written by this program and moves it to `place`, which `outputPlace` has allowed; throws a UserError,
 * and changes nothing, when something else has appeared there meanwhile. What takes long (a copy, where the two are
 * on different file systems) happens next to the target; then two renames in one tick. A process killed between them
 * leaves the old folder next to it, and `recoverFolder` puts it back.
 */
export function replaceFolder(next: string, place: string, kind: OutputKind): void {
  const [old, arrived] = besides(place);
  recoverFolder(place);
  assertReplaceable(place, kind);
  writeFileSync(join(next, kind.mark), markText);
  mkdirSync(dirname(place), { recursive: true });
  try {
    bring(next, arrived);
    if (existsSync(place)) renameSync(place, old);
    renameSync(arrived, place);
  } catch (error) {
    // A disk that is full, a place that cannot be moved: the earlier folder stays, and nothing half-written is left next to it.
    recoverFolder(place);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

function bring(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true, force: true });
  }
}

/** Undoes a replacement that was cut off: the old folder comes back if the new one never arrived. */
export function recoverFolder(place: string): void {
  const [old, arrived] = besides(place);
  rmSync(arrived, { recursive: true, force: true });
  if (!lstatSync(old, { throwIfNoEntry: false })) return;
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, place);
}
