/** A text with a capital first letter, as that language writes it. */
export function capitalize(text: string, language: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}
