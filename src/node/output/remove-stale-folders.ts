/** Clears away what runs left behind that were killed: folders named `<prefix><process id>` of processes that are gone. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

export function removeStaleFolders(folder: string, prefix: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(pid) && !runs(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not allowed to ask: it belongs to somebody else, and runs.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
