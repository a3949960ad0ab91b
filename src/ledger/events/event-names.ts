/** The names by which a text may mean one event: words with a capital that its name has in several languages. */
import type { Event } from "../../model/editorial/event.ts";
import { type NameMatcher, nameMatcher } from "./name-matcher.ts";

/** The most words of one name: "Port Asher". */
const longest = 3;

/**
 * Finds the events that words name. "Tolvar" of "Attack on Tolvar market" and "Vụ tấn công chợ Tolvar" means that
 * attack, if no other of the events, no side and no mediator has the name.
 */
export function eventNames(events: readonly Event[]): NameMatcher {
  const parties = events.flatMap(({ sides = [], ceasefire }) => [
    ...sides.flatMap(({ forms }) => forms),
    ...(ceasefire?.mediators ?? []),
  ]);
  const others = new Set(parties.map(lower));
  const byName = Map.groupBy(
    events.flatMap((event) => namesIn(event).map((name) => ({ name, id: event.id }))),
    ({ name }) => lower(name),
  );
  const forms = [...byName.values()].flatMap((same) => {
    const [first, second] = same;
    return first && !second && !others.has(lower(first.name)) ? [first] : [];
  });
  const byEvent = Map.groupBy(forms, ({ id }) => id);
  return nameMatcher([...byEvent].map(([id, own]) => ({ id, forms: own.map(({ name }) => name) })));
}

const lower = (name: string) => name.toLowerCase();

/** Runs of capitalised words that at least two of the event's names share; not those within a longer one. */
function namesIn({ name }: Event): readonly string[] {
  const counts = new Map<string, number>();
  for (const runs of Object.values(name).map(runsOf)) {
    for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  const shared = [...counts].filter(([, languages]) => languages > 1).map(([run]) => run);
  return shared.filter((run) => !shared.some((other) => other !== run && ` ${other} `.includes(` ${run} `)));
}

/** Not before a number, where a capital is a month's: "April 2036". */
const capitals =
  /\p{Lu}[\p{L}\p{M}\p{N}-]*(?![\p{L}\p{M}\p{N}-]| \d)(?: \p{Lu}[\p{L}\p{M}\p{N}-]*(?![\p{L}\p{M}\p{N}-]| \d))*/gu;

function runsOf(name: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [run] of name.normalize("NFC").matchAll(capitals)) {
    const words = run.split(" ");
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + longest); to += 1)
        found.add(words.slice(from, to).join(" "));
    }
  }
  return found;
}
