/** Makes `words.json`: what the query side knows of the languages and of this site. */
import { languages } from "../../languages/index.ts";
import type { LexiconEntry } from "../../model/editorial/lexicon-entry.ts";
import type { Ledger } from "../../model/ledger/ledger.ts";
import type { SearchConcept, SearchWords } from "../../model/search/search-words.ts";
import { dateForms } from "../words/find-dates.ts";
import { fold, spelling } from "../words/fold.ts";
import { stems } from "../words/stems.ts";
import { tokens } from "../words/tokens.ts";

/** All but the pages and where things lie in the index. */
export type WordsOfSite = Omit<SearchWords, "pages" | "shards" | "batches" | "lengths">;

export function searchWords(
  ledger: Pick<Ledger, "version" | "site" | "lexicon" | "events" | "sources" | "claims">,
): WordsOfSite {
  const named = new Set(ledger.claims.flatMap((claim) => claim.events));
  return {
    version: ledger.version,
    concepts: ledger.lexicon.map(searchConcept),
    slight: [...new Set(languages.flatMap(({ reading }) => reading.functionWords.map(spelling)))].sort(),
    scales: scales(),
    dateForms: dateForms(languages.map(({ time }) => time)),
    events: Object.fromEntries(
      ledger.events.filter(({ id }) => named.has(id)).map(({ id, name }) => [id, name]),
    ),
    documents: ledger.sources.length,
    editions: ledger.site.editions,
  };
}

/** What search needs of an entry of the lexicon. */
function searchConcept({ id, kind, name, forms, definition }: LexiconEntry): SearchConcept {
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

/** Multipliers from a thousand up: "two hundred" is rarely written with a digit. */
function scales(): Record<string, number> {
  const all = languages.flatMap(({ numbers }) => Object.entries(numbers.scales));
  return Object.fromEntries(
    all.filter(([, value]) => value >= 1000).map(([word, value]) => [fold(spelling(word)), value]),
  );
}
