/** Name of the file of the vocabulary that holds a word: its first letter, or "other". */
export function shardOf(word: string): string {
  const first = word[0] ?? "";
  return /^[a-z]$/u.test(first) ? first : "other";
}
