/**
 * The roots an Indonesian word may have, by its affixes alone: "menyerang", "diserang", "serangan" share "serang".
 *
 * Made for matching, not for display. It differs from the Snowball stemmer in three ways that news text needs: the
 * letter that a nasal prefix swallowed is put back ("menuduh" is "tuduh", "memukul" is "pukul"); where the
 * affixes leave the root open it keeps both readings; and the endings -mu and -ku stay, which in news belong to
 * the root ("bertemu", "pertemuan" are "temu").
 */

// a diphthong is one syllable: da-mai
const syllable = /ai|au|oi|[aeiou]/gu;
/** A root has at least two syllables; an affix is cut only from a word that is longer. */
const maySpare = (word: string) => (word.match(syllable)?.length ?? 0) > 2;

const particle = /(?:lah|kah|pun)$/u;
const possessive = /nya$/u;
/** -itas makes nouns of loan words: "stabil", "stabilitas". */
const ending = /(?:itas|kan|an|i)$/u;

/** Prefixes before a vowel swallow the first letter of the root: men+uduh from tuduh. */
const nasal = /^(?:me|pe)(ny|ng|n|m)(?=[aeiou])/u;
const swallowed: Readonly<Record<string, string>> = { ny: "s", ng: "k", n: "t", m: "p" };
const prefix = /^(?:meng|mem|men|me|peng|pem|pen|di|ter|ke|se|ber|per|pe)/u;
/** The second of two: mem-per-ingatkan, di-ber-lakukan. */
const second = /^(?:ber|per|ter)/u;

const onset = /^(?:ny|ng|sy|kh|str?|sk|sp|[bcdfgkpst][lrw]|[b-df-hj-np-tv-z])?[aeiou]/u;

/** At most six roots, most often one; the likeliest of each reading first. */
export function indonesianStems(word: string): readonly string[] {
  const bare = cut(cut(word, particle), possessive);
  const readings = withoutEnding(bare).map(withoutPrefixes);
  const roots = [0, 1, 2].flatMap((i) => readings.flatMap((list) => list.slice(i, i + 1)));
  return [...new Set(roots)];
}

function cut(word: string, affix: RegExp): string {
  return maySpare(word) ? word.replace(affix, "") : word;
}

/** "penolakan" may be penola+kan or penolak+an, "berdamai" damai or dama+i, "membenci" benci or benc+i. */
function withoutEnding(word: string): readonly string[] {
  const short = cut(word, ending);
  if (short === word) return [word];
  if (word.endsWith("kan")) return [short, word.slice(0, -2)];
  return word.endsWith("i") ? [word, short] : [short];
}

function withoutPrefixes(word: string): readonly string[] {
  if (!maySpare(word)) return [word];
  const swallowing = nasal.exec(word);
  if (swallowing) {
    const rest = word.slice(swallowing[0].length);
    const nose = swallowing[1] ?? "";
    const put = `${swallowed[nose] ?? ""}${rest}`;
    // "mengakui": meng+akui as well as menge+kakui; "memulai": me+mulai as well as mem+pulai
    return [put, nose === "ng" ? rest : `${nose}${rest}`];
  }
  const once = before(word, prefix);
  // "berunding" may be ber+unding or be+runding
  const kept = /^[bp]er[aeiou]/u.test(word) ? [`r${once}`] : [];
  return [maySpare(once) ? before(once, second) : once, ...kept];
}

/** What is before a root must leave one that can be spoken: se+rangan, but not se+ngketa. */
function before(word: string, affix: RegExp): string {
  const rest = word.replace(affix, "");
  return onset.test(rest) ? rest : word;
}
