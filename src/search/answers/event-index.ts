/** The events of a site as questions name them: the words of their names, their sides, their order. */
import type { AnswerEvent } from "../../model/search/answer-claim.ts";
import { type ConceptIndex, conceptsAsked } from "../words/concept-index.ts";
import { type Token, tokens } from "../words/tokens.ts";
import { formsAt, isSameWord, type QuestionIndex } from "./question-index.ts";

export interface IndexedEvent extends AnswerEvent {
  readonly id: string;
  /** Ids of the events it is within, the nearest first. */
  readonly above: readonly string[];
  /** Its names as words, by language. */
  readonly words: readonly { readonly language: string; readonly words: readonly Token[] }[];
  /** Which of its kind it is: by its name, otherwise by its day among those within one event; null = neither. */
  readonly ordinal: number | null;
  /** Ids of the sides of the event or of what it is within. */
  readonly sideIds: readonly string[];
}

export interface EventIndex {
  readonly byId: ReadonlyMap<string, IndexedEvent>;
  /** The event that the site is about. */
  readonly main: string | null;
  /** Sides whose names begin at a word, and the word after each. */
  readonly sidesAt: (
    words: readonly Token[],
    at: number,
  ) => readonly { readonly id: string; readonly to: number }[];
  /** All sides whose names, people or bodies the words hold: "Voskan" is of Karvania. */
  readonly sidesOf: (words: readonly Token[]) => ReadonlySet<string>;
  readonly hasWord: (word: Token) => boolean;
}

export function eventIndex(
  events: Readonly<Record<string, AnswerEvent>>,
  about: string | undefined,
  forms: QuestionIndex,
  concepts: ConceptIndex,
): EventIndex {
  const entries = Object.entries(events);
  const above = (id: string): readonly string[] => {
    const within = events[id]?.within;
    return within === undefined ? [] : [within, ...above(within)];
  };
  const list = entries.map(([id, event]): IndexedEvent => {
    const words = Object.entries(event.name).map(([language, name]) => ({ language, words: tokens(name) }));
    const sides = [id, ...above(id)].map((one) => events[one]?.sides).find((one) => one !== undefined);
    return {
      ...event,
      id,
      above: above(id),
      words,
      ordinal: ordinalInName(words, forms) ?? placeAmong(id, events),
      sideIds: Object.keys(sides ?? {}),
    };
  });
  const sides = sideForms(events, concepts);
  const people = allForms(events);
  return {
    byId: new Map(list.map((event) => [event.id, event])),
    main: about ?? mainWar(events),
    sidesAt: (words, at) =>
      (sides.get(words[at]?.fold ?? "") ?? []).flatMap(({ id, form }) =>
        form.every((word, i) => words[at + i]?.fold === word.fold) ? [{ id, to: at + form.length }] : [],
      ),
    sidesOf: (words) =>
      new Set(
        words.flatMap((word, at) =>
          (people.get(word.fold) ?? []).flatMap(({ id, form }) =>
            form.every((one, i) => words[at + i]?.fold === one.fold) ? [id] : [],
          ),
        ),
      ),
    hasWord: (word) =>
      list.some((event) =>
        event.words.some(({ language, words }) => words.some((one) => isSameWord(word, one, language))),
      ),
  };
}

/** Where a site names no event that it is about: the war in which most of what happened lies. */
function mainWar(events: Readonly<Record<string, AnswerEvent>>): string | null {
  const all = Object.entries(events);
  const within = (id: string) => all.filter(([, event]) => event.within === id).length;
  const wars = all
    .filter(([id, { kind }]) => kind === "war" && within(id) * 2 > all.length)
    .map(([id]) => id);
  return wars[0] ?? null;
}

interface SideForm {
  readonly id: string;
  readonly form: readonly Token[];
}

function allForms(events: Readonly<Record<string, AnswerEvent>>): ReadonlyMap<string, readonly SideForm[]> {
  const all = Object.values(events).flatMap(({ sides = {} }) =>
    Object.entries(sides).flatMap(([id, written]) =>
      written.split("|").map((form) => ({ id, form: tokens(form) })),
    ),
  );
  return Map.groupBy(
    all.filter(({ form }) => form.length > 0),
    ({ form }) => form[0]!.fold,
  );
}

/** The names of sides, but not of their people and bodies: "Voskan" is of Karvania, and not Karvania. */
function sideForms(
  events: Readonly<Record<string, AnswerEvent>>,
  index: ConceptIndex,
): ReadonlyMap<string, readonly SideForm[]> {
  const all = new Map<string, SideForm>();
  for (const { sides = {} } of Object.values(events))
    for (const [id, written] of Object.entries(sides)) {
      const list = written.split("|").map((form) => tokens(form));
      const conceptsOf = (form: readonly Token[]) => conceptsAsked(form, index).map((concept) => concept.id);
      const own = new Set(list[0] ? conceptsOf(list[0]) : []);
      for (const form of list) {
        const meant = conceptsOf(form);
        if (form.length > 0 && (meant.length === 0 || meant.some((concept) => own.has(concept))))
          all.set(`${id} ${form.map(({ fold }) => fold).join(" ")}`, { id, form });
      }
    }
  return Map.groupBy(all.values(), ({ form }) => form[0]!.fold);
}

function ordinalInName(names: IndexedEvent["words"], forms: QuestionIndex): number | null {
  for (const { language, words } of names)
    for (const at of words.keys())
      for (const { kind, name } of formsAt(words, at, forms, language))
        if (kind === "ordinal") return Number(name);
  return null;
}

/** "The second ceasefire" of a war. */
function placeAmong(id: string, events: Readonly<Record<string, AnswerEvent>>): number | null {
  const { kind, within } = events[id]!;
  if (within === undefined) return null;
  const alike = Object.entries(events).filter(([, event]) => event.kind === kind && event.within === within);
  const first = ([, { days }]: (typeof alike)[number]) => days[0] ?? "";
  return alike.sort((a, b) => (first(a) < first(b) ? -1 : 1)).findIndex(([one]) => one === id) + 1;
}
