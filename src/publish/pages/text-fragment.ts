/** The part of an address that makes a browser scroll to words of a page and light them (https://wicg.github.io/scroll-to-text-fragment/). */

/** Words named at each end; a sentence of fewer than both is named whole. */
const ends = 5;

/** `https://example.org/a` and "Nine people were killed …" to `https://example.org/a#:~:text=Nine%20people…`. */
export function textFragment(url: string, sentence: string): string {
  const words = sentence.trim().split(/\s+/u);
  const parts =
    words.length <= ends * 2 + 2
      ? [words.join(" ")]
      : [words.slice(0, ends).join(" "), words.slice(-ends).join(" ")];
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${parts.map(encoded).join(",")}`;
}

/** A hyphen, a comma and an ampersand have a meaning there. */
const encoded = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");
