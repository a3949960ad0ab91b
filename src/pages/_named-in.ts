/** Where the documents name each term of the glossary; looked for once, however many editions ask. */
import { getCollection } from "astro:content";
import { ledger } from "../components/context.ts";
import { searchWords } from "../search/index/search-words.ts";
import { sentencesByTerm } from "../search/index/sentences-by-term.ts";

let found: Promise<ReturnType<typeof sentencesByTerm>> | undefined;

export function namedIn(): Promise<ReturnType<typeof sentencesByTerm>> {
  found ??= getCollection("sources").then((entries) => {
    const documents = entries.map(({ data }) => data);
    return sentencesByTerm(searchWords(ledger).concepts, documents, { each: 12, all: 20_000 });
  });
  return found;
}
