/** A progress bar for long work: drawn on a terminal once a second has passed, nothing elsewhere. */
import { writeSync } from "node:fs";
import { isatty } from "node:tty";

/** Threads have no terminal of their own, but the same file. */
const stderr = 2;

export function progress(label: string): (done: number, all: number) => void {
  if (!isatty(stderr)) return () => {};
  const startedAt = performance.now();
  let drawn = 0;
  return (done, all) => {
    const now = performance.now();
    if (now - startedAt < 1000 || (now - drawn < 100 && done < all)) return;
    drawn = now;
    const width = 30;
    const full = Math.round((done / all) * width);
    writeSync(stderr, `\r${label} ${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${all}`);
    if (done === all) writeSync(stderr, "\n");
  };
}
