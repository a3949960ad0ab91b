/** Where the documents name each term of the glossary; looked for once, however many editions ask. */
import { documentOf } from "verbatim:documents";
import { ledger } from "verbatim:ledger";
import { searchWords } from "../search/index/search-words.ts";
import { sentencesByTerm } from "../search/index/sentences-by-term.ts";

let found: ReturnType<typeof sentencesByTerm> | undefined;

export function namedIn(): ReturnType<typeof sentencesByTerm> {
  found ??= sentencesByTerm(searchWords(ledger).concepts, documents(), {
    each: 12,
    all: 5_000,
  });
  return found;
}

/** Read one by one, only as far as they are looked at. */
function* documents() {
  for (const { id } of ledger.sources) yield documentOf(id).entry;
}
