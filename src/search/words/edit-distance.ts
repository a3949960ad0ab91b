/**
 * Whether one word is the other with slips of the fingers: letters dropped, doubled, swapped, or a neighbouring key hit. A word
 * that merely looks like another is no slip of it: the short ones must be slips that fingers make, for otherwise
 * nearly every short word that is not on the site would be "mended" into one that is.
 */

const rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"] as const;
/** Letters that sound alike or that spelling confuses. */
const alike = new Set(["cs", "ck", "iy", "ei", "sz", "fv", "ou"]);

/** A word of fewer letters has too many neighbours for a slip to be told from another word. */
export const shortestCorrected = 4;

/**
 * The number of slips from `typed` to `meant`, or null when it is none that is likely.
 * @param beside true where the words next to it will tell whether it was meant.
 */
export function editDistance(typed: string, meant: string, beside = false): number | null {
  const longest = typed.length;
  // the first letter is hardly ever missed, though it may change places with the second
  if (typed[0] !== meant[0] && !(typed[0] === meant[1] && typed[1] === meant[0])) return null;
  const allowed = longest >= 8 ? 2 : longest >= shortestCorrected ? 1 : 0;
  if (Math.abs(typed.length - meant.length) > allowed) return null;
  const n = distance(typed, meant, allowed);
  if (n === null || n === 0) return n;
  const isOpen = beside && meant.startsWith(typed);
  return longest >= 7 || isOpen || isFingerSlip(typed, meant) ? n : null;
}

/** One slip in a short word: a letter swapped, dropped, doubled, or a neighbouring key hit, but not an ending of another form. */
function isFingerSlip(typed: string, meant: string): boolean {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (typed.length === meant.length) {
    if (typed[at] === meant[at + 1] && typed[at + 1] === meant[at]) return true;
    return areNear(typed[at] ?? "", meant[at] ?? "");
  }
  // a letter too many must be doubled or a neighbour's; a letter too few may be any but the last
  if (typed.length > meant.length)
    return typed[at] === typed[at - 1] || areNear(typed[at] ?? "", typed[at - 1] ?? "");
  return at < typed.length;
}

function areNear(one: string, other: string): boolean {
  if (alike.has(one < other ? one + other : other + one)) return true;
  return rows.some((row, r) => {
    const at = row.indexOf(one);
    if (at === -1) return false;
    const near = [
      row[at - 1],
      row[at + 1],
      rows[r + 1]?.[at],
      rows[r + 1]?.[at - 1],
      rows[r - 1]?.[at],
      rows[r - 1]?.[at + 1],
    ];
    return near.includes(other);
  });
}

/** Damerau and Levenshtein's distance, given up beyond `limit`. */
function distance(a: string, b: string, limit: number): number | null {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let min = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        min = Math.min(min, before[j - 2]! + 1);
      row.push(min);
    }
    if (Math.min(...row) > limit) return null;
    [before, last] = [last, row];
  }
  const total = last[b.length] ?? Number.POSITIVE_INFINITY;
  return total <= limit ? total : null;
}
