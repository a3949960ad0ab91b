/**
 * One name for an actor, whatever a text calls it: the name of its lexicon entry in the site's first edition, otherwise the
 * words without an article or epithet in small letters before a name.
 */
import type { LexiconEntry } from "../../model/editorial/lexicon-entry.ts";
import type { LedgerClaim } from "../../model/ledger/ledger-claim.ts";
import { localise } from "../../text/localise.ts";
import { nameFinder } from "./name-matcher.ts";

/** Of several names in the words a person's is the speaker's, then a body's: "President Solano of Tavrin". */
const ranks = ["person", "organisation", "place"];

/** Mediators as the lexicon writes them, where the reading cut a name short: "Liên minh Duyên" is "Liên minh Duyên hải". */
export function mediatorCompleter(lexicon: readonly LexiconEntry[]): (claim: LedgerClaim) => LedgerClaim {
  const { find } = actorsIn(lexicon);
  return (claim) => {
    if (claim.kind !== "ceasefire" || claim.mediators.length === 0) return claim;
    const text = claim.sentenceText;
    const known = find(text).map(({ start, end }) => text.slice(start, end));
    const whole = (name: string) =>
      known.find((form) => form !== name && form.startsWith(`${name} `)) ??
      known.find((form) => name.startsWith(`${form} `) && /\s\p{Ll}/u.test(name.slice(form.length))) ??
      name;
    return { ...claim, mediators: claim.mediators.map(whole) };
  };
}

/** The lexicon's entries that can act, with what finds their names in words. */
export function actorsIn(lexicon: readonly LexiconEntry[]) {
  const known = lexicon.filter(({ kind }) => ranks.includes(kind));
  const find = nameFinder(
    known.map(({ id, name, forms }) => ({
      id,
      forms: withBareNames([...Object.values(name), ...Object.values(forms).flat()]),
    })),
  );
  return { byId: new Map(known.map((entry) => [entry.id, entry])), find };
}

/** What a name that the lexicon lacks is known by: "the mayor of Asher" and "mayor of Asher" are one. */
export function bareName(name: string): string {
  return name.normalize("NFC").replace(/^(?:\p{Ll}[\p{L}\p{M}]*\s+)+(?=\p{Lu})/u, "");
}

/** Forms of names, each also as it is without its small words: "the League" is met as "League fighters" too. */
export function withBareNames(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => [form, bareName(form)]);
}

/**
 * Finds who speaks in a claim; null = the document itself. A name that the reading cut short is completed from its
 * sentence: a form of the lexicon that reaches beyond the words read is the speaker's.
 */
export function actorFinder(
  lexicon: readonly LexiconEntry[],
  editions: readonly string[],
): (claim: LedgerClaim) => string | null {
  const { byId, find } = actorsIn(lexicon);
  const rank = (id: string) => ranks.indexOf(byId.get(id)!.kind);
  const nameOf = (id: string) => localise(byId.get(id)!.name, editions[0]!, { editions }).text;
  const first = (ids: readonly string[]) => [...ids].sort((a, b) => rank(a) - rank(b))[0];
  return ({ speaker, sentenceText, sentenceStart }) => {
    if (speaker === null) return null;
    const own = first(find(speaker.name).map(({ id }) => id));
    const [start, end] = [speaker.start - sentenceStart, speaker.end - sentenceStart];
    const beyond = find(sentenceText).filter((name) => name.start < end && start < name.end);
    const wider = first(beyond.filter((name) => name.start < start || name.end > end).map(({ id }) => id));
    const known = own !== undefined && (wider === undefined || rank(own) <= rank(wider)) ? own : wider;
    return known === undefined ? bareName(speaker.name) : nameOf(known);
  };
}
