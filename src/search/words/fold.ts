/**
 * Two ways to level a word: `spelling` keeps its marks but writes them one way, `fold` drops them. Both sides of
 * search use them, the index when it is made and the query in the browser.
 *
 * Vietnamese writes one syllable in several lawful ways, which `spelling` makes one: the tone on either vowel
 * (hòa, hoà), and i or y at the end after h k l m s t (Mỹ, Mĩ; kỳ, kì).
 */

const tone = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const lastVowel = /[aeiouy]\p{M}*(?=[^aeiouy]*$)/u;
/** A syllable that ends in y where i is as good, its tone already at the end. */
const endingY = /^([hklmst])y(?=\p{M}*$)/u;
/** Letters that are no letter with a mark, though readers type them as one. */
const strokes: Readonly<Record<string, string>> = { đ: "d", ð: "d", ł: "l", ø: "o", ħ: "h", ı: "i", ə: "a" };

/** Lower case, NFC, the tone of a syllable always on its last vowel. Not for display. */
export function spelling(word: string): string {
  const lower = word.toLowerCase();
  if (isAscii(lower)) return lower.replace(endingY, "$1i");
  const parts = lower.normalize("NFD");
  const tones = parts.match(tone);
  const level = tones?.length === 1 ? parts.replace(tone, "").replace(lastVowel, `$&${tones[0]}`) : parts;
  return level.replace(endingY, "$1i").normalize("NFC");
}

/** The letters a reader without a Vietnamese keyboard would type: "đình" is "dinh". Takes a `spelling`. */
export function fold(word: string): string {
  if (isAscii(word)) return word;
  return word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đðłøħıə]/gu, (letter) => strokes[letter] ?? letter);
}

/** Folds a whole text and keeps every letter in its place, so that offsets stay true. Takes NFC. */
export function foldInPlace(text: string): string {
  return text.toLowerCase().replace(/[^\p{ASCII}]/gu, plainLetter);
}

// there are a few hundred letters, and every text has them
const plainLetters = new Map<string, string>();

function plainLetter(letter: string): string {
  const before = plainLetters.get(letter);
  if (before !== undefined) return before;
  const plain = fold(letter);
  const kept = plain.length === letter.length ? plain : letter;
  plainLetters.set(letter, kept);
  return kept;
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}
