/** Whether a text is already there: the same words, or nearly. Cost grows with the number of words. */

/** Words a shingle has. */
const width = 4;
/** Share of the shingles of two texts together that both have, from which they are nearly the same. */
const near = 0.7;
/** One shingle in so many is kept of a long text. */
const every = 8;
const longText = 400;

export interface TextIndex {
  /** The document with the same words, or the nearest of those that nearly have them. */
  readonly find: (text: string) => { readonly same: string } | { readonly near: string } | null;
  readonly add: (id: string, text: string) => void;
}

export function textIndex(): TextIndex {
  const exact = new Map<string, string>();
  const holders = new Map<string, string[]>();
  const sizes = new Map<string, number>();
  return {
    add: (id, text) => {
      const words = wordsOf(text);
      exact.set(words.join(" "), id);
      const shingles = shinglesOf(words);
      sizes.set(id, shingles.size);
      for (const shingle of shingles) {
        const held = holders.get(shingle);
        if (held) held.push(id);
        else holders.set(shingle, [id]);
      }
    },
    find: (text) => {
      const words = wordsOf(text);
      const same = exact.get(words.join(" "));
      if (same !== undefined) return { same };
      const shingles = shinglesOf(words);
      const shared = new Map<string, number>();
      for (const shingle of shingles) {
        // What is in very many documents is boilerplate and tells nothing.
        const held = holders.get(shingle) ?? [];
        if (held.length <= 50) for (const id of held) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      const ranked = [...shared].map(([id, n]) => ({ id, share: n / (shingles.size + sizes.get(id)! - n) }));
      const [best] = ranked.sort((a, b) => b.share - a.share);
      return best && best.share >= near ? { near: best.id } : null;
    },
  };
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Of a long text a sample by the words themselves, so that two texts keep the same ones. */
function shinglesOf(words: readonly string[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (let i = 0; i + width <= words.length; i++) {
    const shingle = words.slice(i, i + width).join(" ");
    if (words.length <= longText || checksum(shingle) % every === 0) all.add(shingle);
  }
  return all;
}

function checksum(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum >>> 0;
}
