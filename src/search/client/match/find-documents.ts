/** Documents that the query itself names: by their name, their outlet or their number. */
import type { SourceRecord } from "../../../model/search/source-record.ts";
import { type Dictionary, readText } from "../../words/read-text.ts";
import { tokens } from "../../words/tokens.ts";
import type { Query } from "../query/query.ts";
import { matchText } from "./match-text.ts";

/** Words of a name that are enough to mean it. */
const enough = 2;

export function findDocuments(
  query: Query,
  sources: readonly SourceRecord[],
  dictionary: Dictionary,
): readonly SourceRecord[] {
  const telling = query.units.filter((unit) => unit.kind !== "word" || !unit.isStopWord).length;
  if (telling === 0) return [];
  const whole = foldedWords(query.text);
  return sources.filter(({ names }) =>
    Object.entries(names).some(([language, list]) =>
      list.some(
        (name) =>
          foldedWords(name) === whole || (telling >= enough && holdsAll(query, name, language, dictionary)),
      ),
    ),
  );
}

function holdsAll(query: Query, name: string, language: string, dictionary: Dictionary): boolean {
  const matched = matchText(query, readText(name, language, dictionary), { prefix: false, scattered: true });
  return matched.every((one, i) => one !== null || isStopWord(query, i));
}

function isStopWord({ units }: Query, at: number): boolean {
  const unit = units[at];
  return unit?.kind === "word" && unit.isStopWord;
}

const foldedWords = (text: string) =>
  tokens(text)
    .map(({ fold }) => fold)
    .join(" ");
