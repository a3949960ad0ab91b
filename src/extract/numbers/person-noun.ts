/** Nouns for people that no list names, told by their endings: "a beekeeper", "eleven stevedores", "31 Ostlanders". */
import type { Language } from "../../model/language/language.ts";
import { perLanguage } from "../text/per-language.ts";

export interface PersonNoun {
  /** Whether the pack has such endings. */
  readonly known: boolean;
  readonly singular: (noun: string) => boolean;
  readonly plural: (noun: string) => boolean;
  /** Surely no person. */
  readonly thing: (noun: string) => boolean;
}

export const personNoun = perLanguage(({ harm }: Language): PersonNoun => {
  const { personEndings = [], notPersons = [], endings } = harm;
  const plurals = endings?.plural ?? [];
  const ending = new RegExp(`.(?:${personEndings.join("|")})$`, "u");
  const others: ReadonlySet<string> = new Set(notPersons);
  const things = notPersons.filter((noun) => noun.startsWith("-")).map((noun) => noun.slice(1));
  const singular = (noun: string) => ending.test(noun) && !others.has(noun);
  return {
    known: personEndings.length > 0,
    singular,
    plural: (noun) => plurals.some((end) => noun.endsWith(end) && singular(noun.slice(0, -end.length))),
    thing: (noun) => others.has(noun) || things.some((end) => noun.endsWith(end)),
  };
});
