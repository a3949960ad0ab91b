/** Stray characters U+0080 to U+009F: a text of Windows-1252 that was read as Latin-1 and saved again. */

/** What Windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. */
const characters = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/** Of the same length as the text. */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u0084\u0086-\u009f]/gu, (stray) =>
    characters.charAt(stray.charCodeAt(0) - 0x80),
  );
}
