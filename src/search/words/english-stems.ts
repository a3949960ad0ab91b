/**
 * The stems of an English word. The rules are Porter's; two things are added that news text needs: the words whose
 * forms follow no rule ("fight", "fought"), and the noun in -ion, of which Porter's rules leave less than of its verb
 * ("interaction" is "interac", "interact" stays).
 */
import { stemmer as porter } from "@orama/stemmers/english";

/** Each root with its forms that no rule makes. */
const families = `
  arise arose arisen|bear bore borne|begin began begun|bind bound|bleed bled|blow blew blown|break broke broken
  bring brought|build built|burn burnt|buy bought|catch caught|child children|choose chose chosen|come came
  cost|crisis crises|deal dealt|draw drew drawn|drive drove driven|fall fell fallen|feed fed|feel felt|fight fought
  find found|flee fled|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
  forgive forgave forgiven|freeze froze frozen|give gave given|grow grew grown|hang hung|hear heard|hide hid hidden
  hold held|keep kept|know knew known|lead led|leave left|lend lent|life lives|light lit|lose lost|make made
  mean meant|meet met|overcome overcame|overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung
  rise rose risen|seek sought|sell sold|send sent|shake shook shaken|shoot shot|show shown|sink sank sunk
  slay slew slain|speak spoke spoken|spend spent|stand stood|steal stole stolen|strike struck stricken
  swear swore sworn|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
  understand understood|undertake undertook undertaken|wake woke woken|wear wore worn|wife wives|win won
  withdraw withdrew withdrawn|withstand withstood|woman women|write wrote written`;

const rootOf = new Map(
  families.split(/[|\n]/u).flatMap((family) => {
    const [root = "", ...forms] = family.trim().split(" ");
    return forms.map((form) => [form, root] as const);
  }),
);

/** "election" is "elect", but "nation", "station" and "mission" are nouns of their own. */
const fromVerb = /^(.*[aeiouy][^aeiouy]+[aeiouy].*[^aeiou])([st])ions?$/u;

export function englishStems(word: string): readonly string[] {
  const regular = stem(word.replace(fromVerb, "$1$2"));
  const root = rootOf.get(word);
  return root === undefined ? [regular] : [...new Set([stem(root), regular])];
}

/** The rules make "discus" of "discussion" and leave "discuss". */
const stem = (word: string) => porter(word).replace(/ss$/u, "s");
