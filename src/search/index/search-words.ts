/** Makes `words.json`: what the query side knows of the languages and of this site. */
import { languages } from "../../languages/index.ts";
import type { LexiconEntry } from "../../model/editorial/lexicon-entry.ts";
import type { Language } from "../../model/language/language.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { Numerals, SearchConcept, SearchWords } from "../../model/search/search-words.ts";
import { dateForms } from "../words/find-dates.ts";
import { fold, spelling } from "../words/fold.ts";
import { stems } from "../words/stems.ts";
import { tokens } from "../words/tokens.ts";
import { answerEvents } from "./answer-claims.ts";
import { questionForms } from "./question-forms.ts";

/** All but the pages and where things lie in the index. */
export type WordsOfSite = Omit<SearchWords, "pages" | "shards" | "batches" | "lengths">;

export function searchWords(
  ledger: Pick<Ledger, "version" | "site" | "lexicon" | "events" | "sources">,
): WordsOfSite {
  return {
    version: ledger.version,
    concepts: ledger.lexicon.map((entry) => searchConcept(entry, stateOf(entry, ledger.lexicon))),
    stopWords: [...new Set(languages.flatMap(({ reading }) => reading.functionWords.map(spelling)))].sort(),
    scales: scales(),
    dateForms: dateForms(languages.map(({ time }) => time)),
    numerals: numerals(),
    questions: questionForms(languages),
    events: answerEvents(ledger.events),
    ...(ledger.site.about ? { about: ledger.site.about } : {}),
    documents: ledger.sources.length,
    editions: ledger.site.editions,
  };
}

function stateOf({ broader }: LexiconEntry, lexicon: readonly LexiconEntry[]): string | undefined {
  return broader?.find((wider) => lexicon.some(({ id, kind }) => id === wider && kind === "place"));
}

/** What search needs of an entry of the lexicon. */
function searchConcept(
  { id, kind, name, forms, definition }: LexiconEntry,
  state: string | undefined,
): SearchConcept {
  const crosses = kind === "person" || kind === "place" || kind === "organisation";
  const all: Readonly<Record<string, readonly string[]>> = crosses
    ? { any: Object.values(forms).flat() }
    : forms;
  const further = Object.entries(all).map(([code, list]): [string, string] => {
    const own = crosses ? Object.values(name) : [name[code] ?? ""];
    return [code, unlike(list, own, code).join("|")];
  });
  return {
    id,
    name,
    forms: Object.fromEntries(further.filter(([code, list]) => code === "any" || list !== "")),
    ...(state === undefined ? {} : { state }),
    ...(definition === null ? {} : { term: true }),
  };
}

/** The forms that neither a form before them nor its inflection already stands for. */
function unlike(list: readonly string[], before: readonly string[], language: string): string[] {
  const seen = new Set(before.map((form) => signature(form, language)));
  return list.filter((form) => {
    const mark = signature(form, language);
    if (seen.has(mark)) return false;
    seen.add(mark);
    return true;
  });
}

/** Equal for forms that are found alike: as `conceptsIn` compares them, word by word. */
function signature(form: string, language: string): string {
  const capital = /^\p{Lu}/u.test(form) ? "A" : "a";
  const words = tokens(form).map((word) => stems(word.fold, language)[0] ?? word.spelling);
  return [capital, ...words].join(" ");
}

/** Number words as spelled; where languages share a word, the first that has it counts. */
function numerals(): Numerals {
  const merged = (of: (numbers: Language["numbers"]) => Readonly<Record<string, number>>) =>
    Object.fromEntries(
      [...languages].reverse().flatMap(({ numbers }) =>
        Object.entries(of(numbers))
          .filter(([word]) => !word.includes(" "))
          .map(([word, value]) => [spelling(word), value]),
      ),
    );
  const words = (of: (numbers: Language["numbers"]) => readonly string[]) => [
    ...new Set(languages.flatMap(({ numbers }) => of(numbers).map(spelling))),
  ];
  return {
    units: merged(({ units }) => units),
    scales: merged(({ scales }) => scales),
    teens: merged(({ teens }) => teens),
    joints: words(({ joints }) => joints),
    weak: words(({ onlyBeforePeople, articles }) => [...onlyBeforePeople, ...articles]),
  };
}

/** Multipliers from a thousand up: "two hundred" is rarely written with a digit. */
function scales(): Record<string, number> {
  const all = languages.flatMap(({ numbers }) => Object.entries(numbers.scales));
  return Object.fromEntries(
    all.filter(([, value]) => value >= 1000).map(([word, value]) => [fold(spelling(word)), value]),
  );
}
