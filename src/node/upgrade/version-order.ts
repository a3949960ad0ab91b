/** Which of two versions comes first, by their numbers; what is behind a hyphen counts for nothing. */
export function versionOrder(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split("-")[0]!.split(".").map(Number));
  for (const i of [0, 1, 2]) {
    const difference = (left![i] ?? 0) - (right![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
