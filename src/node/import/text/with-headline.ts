/** The headline as the first paragraph, once. */

export function withHeadline(title: string | null, paragraphs: readonly string[]): readonly string[] {
  if (title === null) return paragraphs;
  const bare = plain(title);
  const rest = paragraphs.filter((text, i) => i > 4 || plain(text) !== bare);
  return [title, ...rest];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
