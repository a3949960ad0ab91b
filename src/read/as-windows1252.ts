/** Stray characters U+0080 to U+009F: a text of Windows-1252 that was read as Latin-1 and saved again. */

/** What Windows-1252 has at 0x80 to 0x9F. Undefined bytes become a word joiner: nothing is shown, no word or number torn. */
const characters = "€\u2060‚ƒ„…†‡ˆ‰Š‹Œ\u2060Ž\u2060\u2060‘’“”•–—˜™š›œ\u2060žŸ";

/** Of the same length as the text. */
export function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u0084\u0086-\u009f]/gu, (stray) =>
    characters.charAt(stray.charCodeAt(0) - 0x80),
  );
}
