/** Puts a finished folder in the place of another, so that whoever looks sees the old one whole or the new one whole. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Moves `next` to `place`. What takes long (a copy, where the two are on different file systems) happens beside the
 * place; then two renames in one tick. A process killed between them leaves the old folder beside, as `<place>.old`,
 * and `recoverFolder` puts it back.
 */
export function replaceFolder(next: string, place: string): void {
  const [old, arrived] = [`${place}.old`, `${place}.new`];
  recoverFolder(place);
  mkdirSync(dirname(place), { recursive: true });
  bring(next, arrived);
  if (existsSync(place)) renameSync(place, old);
  renameSync(arrived, place);
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
  const old = `${place}.old`;
  rmSync(`${place}.new`, { recursive: true, force: true });
  if (!existsSync(old)) return;
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, place);
}
