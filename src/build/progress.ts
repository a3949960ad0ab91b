/** A progress bar for long work: drawn on a terminal once a second has passed, nothing elsewhere. */
export function progress(label: string): (done: number, all: number) => void {
  if (!process.stderr.isTTY) return () => {};
  const begun = performance.now();
  let drawn = 0;
  return (done, all) => {
    const now = performance.now();
    if (now - begun < 1000 || (now - drawn < 100 && done < all)) return;
    drawn = now;
    const width = 30;
    const full = Math.round((done / all) * width);
    process.stderr.write(`\r${label} ${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${all}`);
    if (done === all) process.stderr.write("\n");
  };
}
