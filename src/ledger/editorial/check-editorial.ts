/** Checks what no single entry can tell: ids given twice, names of documents and events that are not there. */

import { boundsOf } from "../../dates/date-bounds.ts";
import type { Editorial } from "../../model/editorial/editorial.ts";
import type { Problem } from "../../model/problem.ts";
import type { DocumentIndex } from "./document-index.ts";
import { editorialProblem } from "./editorial-problem.ts";
import type { Locate } from "./locate.ts";

type Path = readonly (string | number)[];
type Say = (file: string, path: Path, expected: string, found: string, todo?: string) => void;

export function checkEditorial(
  editorial: Editorial,
  documentIndex: DocumentIndex,
  locate: Locate,
): readonly Problem[] {
  const problems: Problem[] = [];
  const say: Say = (file, path, expected, found, todo = "correct the entry") => {
    problems.push(editorialProblem(locate, file, path, { expected, found: JSON.stringify(found), todo }));
  };
  const { events, notes, charts, lexicon, sources } = editorial;
  eachOnce(
    say,
    "events.yaml",
    "id",
    events.map(({ id }) => id),
  );
  eachOnce(
    say,
    "notes.yaml",
    "id",
    notes.map(({ id }) => id),
  );
  eachOnce(
    say,
    "charts.yaml",
    "slug",
    charts.map(({ slug }) => slug),
  );
  eachOnce(
    say,
    "lexicon.yaml",
    "id",
    lexicon.map(({ id }) => id),
  );
  checkEvents(say, editorial);
  checkCards(say, sources, documentIndex);
  return problems;
}

function eachOnce(say: Say, file: string, field: string, ids: readonly string[]): void {
  const seen = new Set<string>();
  ids.forEach((id, i) => {
    if (seen.has(id)) say(file, [i, field], "each name once", id, "rename one of the two");
    seen.add(id);
  });
}

function checkEvents(say: Say, { events, notes }: Editorial): void {
  const ids = new Set(events.map(({ id }) => id));
  events.forEach(({ edtf, within, ceasefire }, i) => {
    const dates: readonly (readonly [Path, string | null | undefined])[] = [
      [[i, "edtf"], edtf],
      [[i, "ceasefire", "declared"], ceasefire?.declared],
      [[i, "ceasefire", "effective"], ceasefire?.effective],
      [[i, "ceasefire", "ended"], ceasefire?.ended],
    ];
    for (const [path, date] of dates) {
      if (date != null && (boundsOf(date)?.min ?? null) === null) {
        say(
          "events.yaml",
          path,
          "a date such as 2020-10-12 or 2020-10-12/2020-10-18, with a first day",
          date,
        );
      }
    }
    if (within !== null && !ids.has(within)) say("events.yaml", [i, "within"], "the id of an event", within);
  });
  notes.forEach(({ event }, i) => {
    if (event !== null && !ids.has(event)) say("notes.yaml", [i, "event"], "the id of an event", event);
  });
}

function checkCards(say: Say, cards: Editorial["sources"], documentIndex: DocumentIndex): void {
  for (const [id, card] of Object.entries(cards)) {
    const source = documentIndex.source(id);
    if (!source) {
      say("sources.yaml", [id], "the id of a document in seeds/", id, "remove the entry or correct its id");
      continue;
    }
    const days: readonly (readonly [Path, string])[] = [
      ...(card.asOf ? [[[id, "asOf", "edtf"], card.asOf.edtf] as const] : []),
      ...(card.published ? [[[id, "published", "edtf"], card.published.edtf] as const] : []),
      ...Object.entries(card.items).map(([n, { edtf }]) => [[id, "items", n, "edtf"], edtf] as const),
    ];
    for (const [path, edtf] of days) {
      if (!boundsOf(edtf)?.min)
        say("sources.yaml", path, "a date with its year such as 2020-10-12 or 2020-10", edtf);
    }
    for (const n of Object.keys(card.items)) {
      if (Number(n) <= source.items.length) continue;
      say("sources.yaml", [id, "items", n], `an item of the document, which has ${source.items.length}`, n);
    }
  }
}
