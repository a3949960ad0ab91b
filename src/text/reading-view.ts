/**
 * A text as it is read for claims: typography folded, so that it changes no reading. The view is exactly as long as the
 * text, and each offset in it is one of the text: what is taken out leaves a blank or an ignored character in its place.
 */

/** Stands where an invisible character stood: a word goes on across it as if it were not there. */
export const ignored = "\u00ad";

/** Invisible: soft hyphen, zero-width and joiner characters, direction marks. */
const invisible = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
/** Letters, digits and marks of full width, one code unit each as their plain forms. */
const wide = /[\uff01-\uff5e\u3000]/gu;
/** "[12]", "[a]", "[3, 5]" behind what it refers to: but "20[1]5" is no mark of reference. */
const reference =
  /(?<!\S)\[\d{1,3}\](?=\s\p{L})|\[(?:\d{1,3}(?:[,–-] ?\d{1,3}){0,3}|\p{Ll})\](?![\p{L}\p{N}])/gu;
/** The same as superscript digits, behind a word, a digit or a mark. */
const superscript = /(?<=\S)[¹²³⁰⁴-⁹]+/gu;
/** Markdown emphasis; between two digits it is none. */
const emphasis =
  /(?<![\p{N}*])\*{1,3}|\*{1,3}(?!\*|\p{N})|(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu;
const minus = /\u2212/gu;

/** A character that one of these may fold: most texts hold few, and many none. */
const foldable =
  /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\uff01-\uff5e\u3000\u2212*[¹²³⁰⁴-⁹]|\u034f|__/u;

/** Of the same length as the text; the text itself where nothing is folded. Cost linear in the text. */
export function readingView(text: string): string {
  if (!foldable.test(text)) return text;
  return text
    .replace(invisible, ignored)
    .replace(wide, (character) =>
      character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
    )
    .replace(minus, "-")
    .replace(reference, blanks)
    .replace(superscript, blanks)
    .replace(emphasis, blanks);
}

function blanks(taken: string): string {
  return " ".repeat(taken.length);
}
