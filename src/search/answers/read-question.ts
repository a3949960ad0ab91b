/**
 * Reads what a reader typed as a question that claims can answer. Every word of it counts: one that asks or joins, one
 * that names a harm, a status, people, a time or a number, and else a name or a word that the claim itself must hold.
 */
import { conceptsAsked } from "../words/concept-index.ts";
import { editDistance } from "../words/edit-distance.ts";
import { numberWordsAt } from "../words/numeral-index.ts";
import type { Dictionary } from "../words/read-text.ts";
import { type Token, tokens } from "../words/tokens.ts";
import type { EventIndex } from "./event-index.ts";
import type { Mention, Question } from "./question.ts";
import { formsAt, type QuestionForm, type QuestionIndex } from "./question-index.ts";
import { readPeriods } from "./read-periods.ts";

export interface QuestionDictionary {
  readonly words: Dictionary;
  readonly forms: QuestionIndex;
  readonly events: EventIndex;
  /** Language of the reader. */
  readonly language: string;
}

/** One part of the question: words of the tables, a name, or another word. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly forms: readonly QuestionForm[];
  readonly concepts: readonly string[];
  readonly sides: readonly string[];
  readonly isName: boolean;
}

/** Null where it is no question of this kind. */
export function readQuestion(typed: string, dictionary: QuestionDictionary): Question | null {
  const text = typed.normalize("NFC");
  // who searches by signs searches for words
  if (/["“”„«»]|(?:^|\s)-\p{L}/u.test(text)) return null;
  const words = tokens(text);
  if (words.length === 0) return null;
  const forms = words.map((_, at) => formsAt(words, at, dictionary.forms, dictionary.language));
  if (forms.some((list) => list.some(({ kind }) => kind === "unanswered"))) return null;
  const isCounted = (at: number) => (forms[at] ?? []).some(({ kind }) => peopleKinds.has(kind));
  const { periods, taken } = readPeriods(text, words, dictionary.words, (at) => forms[at] ?? [], isCounted);
  const { numbers, counted } = readNumbers(words, taken, forms, dictionary);
  const parts = partsOf(text, words, forms, new Set([...taken, ...counted]), dictionary);
  return questionOf(words, parts, dictionary, { periods, numbers });
}

const peopleKinds = new Set(["people", "civilian", "military", "group"]);

function readNumbers(
  words: readonly Token[],
  taken: ReadonlySet<number>,
  forms: readonly (readonly QuestionForm[])[],
  { words: { numerals } }: QuestionDictionary,
) {
  const numbers: number[] = [];
  const counted = new Set<number>();
  for (let at = 0; at < words.length; at++) {
    // "hai bên" and "hàng trăm" are no numbers
    if (taken.has(at) || (forms[at]?.[0]?.words.length ?? 0) > 1) continue;
    const found = numberWordsAt(words, at, numerals);
    const digits = words[at]!.value;
    if (!found && digits === null) continue;
    const to = found?.to ?? at + 1;
    numbers.push(found?.value ?? digits!);
    for (let i = at; i < to; i++) counted.add(i);
    at = to - 1;
  }
  return { numbers, counted };
}

function partsOf(
  text: string,
  words: readonly Token[],
  forms: readonly (readonly QuestionForm[])[],
  taken: ReadonlySet<number>,
  dictionary: QuestionDictionary,
): readonly Part[] {
  const concepts = conceptsAsked(words, dictionary.words.concepts);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    if (taken.has(at)) {
      at++;
      continue;
    }
    // a word of the tables that is not written as a name is none: "ai" is no "AI"
    const here = words[at]!;
    const isPlain =
      (forms[at] ?? []).some((form) => form.words[0]!.spelling === here.spelling) && !isCapital(text, here);
    const name = nameAt(words, at, concepts, taken, dictionary, forms);
    const named = isPlain && name?.to === at + 1 ? null : name;
    const part =
      named ??
      formPart(at, forms, taken) ??
      termAt(at, concepts, taken) ??
      wordAt(text, words, at, dictionary);
    parts.push(part);
    at = part.to;
  }
  return parts;
}

/** A name is taken before the words of the tables that are as long or shorter. */
function nameAt(
  words: readonly Token[],
  at: number,
  concepts: ReturnType<typeof conceptsAsked>,
  taken: ReadonlySet<number>,
  { words: dictionary, events }: QuestionDictionary,
  forms: readonly (readonly QuestionForm[])[],
): Part | null {
  const named = concepts.filter(({ id, from }) => from === at && dictionary.concepts.nameWords.has(id));
  const sides = events.sidesAt(words, at);
  const to = Math.max(0, ...named.map((one) => one.to), ...sides.map((side) => side.to));
  if (to <= at || [...taken].some((i) => at <= i && i < to)) return null;
  if ((forms[at]?.[0]?.words.length ?? 0) > to - at) return null;
  const inside = Array.from({ length: to - at }, (_, i) => events.sidesAt(words, at + i)).flat();
  return {
    from: at,
    to,
    forms: [],
    concepts: named.filter((one) => one.to === to).map(({ id }) => id),
    sides: [...new Set(inside.filter((side) => side.to <= to).map(({ id }) => id))],
    isName: true,
  };
}

function formPart(
  at: number,
  forms: readonly (readonly QuestionForm[])[],
  taken: ReadonlySet<number>,
): Part | null {
  const here = forms[at] ?? [];
  const to = at + (here[0]?.words.length ?? 0);
  if (here.length === 0 || Array.from({ length: to - at }, (_, i) => at + i).some((i) => taken.has(i)))
    return null;
  return { from: at, to, forms: here, concepts: [], sides: [], isName: false };
}

/** A thing of the lexicon: "pom bensin" is a petrol station, whatever a document calls it. */
function termAt(
  at: number,
  concepts: ReturnType<typeof conceptsAsked>,
  taken: ReadonlySet<number>,
): Part | null {
  const here = concepts.filter(({ from }) => from === at);
  const to = Math.max(0, ...here.map((one) => one.to));
  if (to <= at || [...taken].some((i) => at <= i && i < to)) return null;
  const meant = here.filter((one) => one.to === to).map(({ id }) => id);
  return { from: at, to, forms: [], concepts: meant, sides: [], isName: false };
}

/** A word of no table: one misspelled, or one that the claim must hold. */
function wordAt(text: string, words: readonly Token[], at: number, dictionary: QuestionDictionary): Part {
  const word = words[at]!;
  const plain = { from: at, to: at + 1, concepts: [], sides: [], isName: false };
  const known = dictionary.events.hasWord(word);
  const slip = known
    ? undefined
    : dictionary.forms.contentForms.find(
        (form) => form.words[0]!.fold !== word.fold && editDistance(word.fold, form.words[0]!.fold),
      );
  const meant =
    slip && dictionary.forms.contentForms.filter((form) => form.words[0]!.fold === slip.words[0]!.fold);
  // "My" is "Mỹ" where it is written as a name
  const named = isCapital(text, word) ? shortNames(word, dictionary.words) : [];
  return { ...plain, forms: meant ?? [], concepts: named, isName: named.length > 0 };
}

const isCapital = (text: string, { start }: Token) => /^\p{Lu}/u.test(text.slice(start));

function shortNames(word: Token, { concepts }: Dictionary): readonly string[] {
  const forms = concepts.forms.get(word.fold) ?? [];
  return [
    ...new Set(
      forms
        .filter(
          (form) =>
            form.words.length === 1 && concepts.nameWords.has(form.id) && form.words[0]!.fold === word.fold,
        )
        .map(({ id }) => id),
    ),
  ];
}

/** Of several statuses the one that says most is meant: "rejected the proposal", "broke the agreement". */
const weightiest = [
  ["rejected"],
  ["extended"],
  ["violated"],
  ["collapsed"],
  ["called-for"],
  ["proposed"],
  ["in-force"],
  ["agreed"],
] as const;
const lasting = ["in-force", "violated", "collapsed", "extended"] as const;

function questionOf(
  words: readonly Token[],
  parts: readonly Part[],
  dictionary: QuestionDictionary,
  read: Pick<Question, "periods" | "numbers">,
): Question | null {
  const all = parts.flatMap((part) => part.forms);
  const has = (kind: string) => all.some((form) => form.kind === kind);
  const names = (kind: string) => [
    ...new Set(all.filter((form) => form.kind === kind).map(({ name }) => name)),
  ];
  const mentions = mentionsOf(words, parts, dictionary, all, read.periods.length > 0);
  const ownMilitary = mentions.some((mention) => mention.ofPeople && holdsMilitary(mention, dictionary));
  const isMilitary = has("military") || ownMilitary;
  const harms = names("harm").length === 0 && has("losing") && isMilitary ? ["killed"] : names("harm");
  const topic = ["ceasefire", "agreement", "talks", "mediation"].some(has);
  const counted = ["people", "civilian", "military", "group"].some(has) && read.numbers.length > 0;
  const statuses = statusesOf(parts, names("status"), has);
  const onlyStatus =
    !topic && harms.length === 0 && statuses.length > 0 && mentions.some(({ needed }) => needed);
  // "1,046 civilians" can only be those harmed
  const ofHarmed = harms.length > 0 || (counted && !topic);
  const about = ofHarmed ? "casualty" : topic || onlyStatus ? "ceasefire" : null;
  const narrowed =
    mentions.length + read.periods.length + read.numbers.length > 0 || names("ordinal").length > 0;
  if (about === null && !(has("speech") && mentions.some(({ isName }) => isName))) return null;
  if (about === "ceasefire" && statuses.length === 0 && !has("mediation") && !has("accusation") && !narrowed)
    return null;
  return {
    ...read,
    about,
    kinds: about === "casualty" ? harms : about === "ceasefire" ? statuses : [],
    victims: has("civilian") ? "civilian" : isMilitary ? "military" : null,
    groups: names("group"),
    bothSides: has("bothSides"),
    amount: has("amount") && about === "casualty",
    mediation: has("mediation"),
    speech: has("speech"),
    accusation: has("accusation"),
    who: has("who"),
    war: has("war"),
    classes: names("class").map((name) => name.split(" ").map(Number) as [number, number]),
    ordinal: Number(names("ordinal")[0] ?? 0) || null,
    mentions: about === "ceasefire" ? mentions.map((mention) => withStates(mention, dictionary)) : mentions,
  };
}

/** Who makes peace or breaks it in a capital is its state. */
function withStates(mention: Mention, { words: { concepts } }: QuestionDictionary): Mention {
  const states = mention.concepts.flatMap((id) => concepts.states.get(id) ?? []);
  return { ...mention, concepts: [...mention.concepts, ...states] };
}

function statusesOf(
  parts: readonly Part[],
  named: readonly string[],
  has: (kind: string) => boolean,
): readonly string[] {
  // "Did they accept it?" is answered by a refusal too
  const open = parts.find(({ forms }) => {
    const own = forms.filter(({ kind }) => kind === "status").map(({ name }) => name);
    return own.length > 1 && named.every((name) => own.includes(name));
  });
  if (open !== undefined && named.includes("agreed") && named.includes("rejected")) return named;
  const [first] = weightiest.find((list) => named.includes(list[0])) ?? [];
  if (has("holding") && (first === undefined || first === "in-force" || first === "agreed")) return lasting;
  if (first !== undefined && !(first === "agreed" && has("mediation"))) return [first];
  if (has("mediation") || has("accusation")) return has("accusation") ? ["violated"] : [];
  if (has("talks")) return ["proposed"];
  return has("agreement") ? ["agreed"] : [];
}

function mentionsOf(
  words: readonly Token[],
  parts: readonly Part[],
  dictionary: QuestionDictionary,
  all: readonly QuestionForm[],
  dated: boolean,
): readonly Mention[] {
  const isPeople = (part: Part | undefined) =>
    part?.forms.some(({ kind }) => peopleKinds.has(kind) || kind === "losing") ?? false;
  const others = parts.some(({ forms, isName }) => isName || forms.length === 0);
  return parts.flatMap((part, i): Mention[] => {
    const only = (kind: string) => part.forms.length > 0 && part.forms.every((form) => form.kind === kind);
    // a season of no year may be a name: the winter truce
    const counts =
      part.forms.length === 0 || only("season") || (only("happening") && !others && !dated && all.length > 0);
    const ofName = only("office") && !(parts[i - 1]?.isName || parts[i + 1]?.isName);
    if (!counts && !ofName) return [];
    const own = words.slice(part.from, part.to);
    const beside = isPeople(parts[i - 1]) || isPeople(parts[i + 1]);
    const { concepts, sides, isName } = part;
    const mention = { words: own, concepts, sides, isName, needed: true, ofPeople: beside };
    return [
      {
        ...mention,
        ofPeople: beside || (sides.length > 0 && own.length > 1 && holdsMilitary(mention, dictionary)),
      },
    ];
  });
}

/** "Ostreli army": whose dead are meant. */
function holdsMilitary(
  { words, sides }: Pick<Mention, "words" | "sides">,
  dictionary: QuestionDictionary,
): boolean {
  if (sides.length === 0 || words.length < 2) return false;
  return words.some((_, at) =>
    formsAt(words, at, dictionary.forms, dictionary.language).some(({ kind }) => kind === "military"),
  );
}
