/** Puts a finished folder in the place of another, so that whoever looks sees the old one whole or the new one whole. */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Moves `next` to `place`. Two renames in one tick; a process killed between them leaves the old folder beside,
 * as `<place>.old`, and `recoverFolder` puts it back. Both must be on one file system.
 */
export function replaceFolder(next: string, place: string): void {
  const old = `${place}.old`;
  recoverFolder(place);
  mkdirSync(dirname(place), { recursive: true });
  if (existsSync(place)) renameSync(place, old);
  renameSync(next, place);
  rmSync(old, { recursive: true, force: true });
}

/** Undoes a replacement that was cut off: the old folder comes back if the new one never arrived. */
export function recoverFolder(place: string): void {
  const old = `${place}.old`;
  if (!existsSync(old)) return;
  if (existsSync(place)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, place);
}
