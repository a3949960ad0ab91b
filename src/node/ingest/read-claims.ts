/**
 * Claims that `extract --jsonl` has read already, perhaps on many machines: taken instead of reading a document again, if
 * the line was made from the very text that the document has now.
 */
import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { z } from "astro/zod";
import { Extraction } from "../../model/claims/extraction.ts";
import type { Problem } from "../../model/problem.ts";
import type { Source } from "../../model/sources/source.ts";
import { sourceId } from "../../read/source-id.ts";
import { documentName } from "./document-name.ts";

/** A line of `extract --jsonl`; the claims as they are shown are for other programs. */
const Line = z.object({
  id: z.string(),
  sha256: z.string(),
  language: z.string(),
  extraction: Extraction.nullable(),
});
type Line = z.infer<typeof Line>;

export interface ReadClaims {
  /** By the document's id; null = there is no pack for its language. */
  readonly extractions: ReadonlyMap<string, Extraction | null>;
  readonly problems: readonly Problem[];
}

type Wrong = Pick<Problem, "expected" | "found" | "todo">;

const again = "run extract --jsonl on the documents again";

/** @param files of lines. Line by line, so that a file may be larger than the memory. */
export async function readClaims(files: readonly string[], sources: readonly Source[]): Promise<ReadClaims> {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const extractions = new Map<string, Extraction | null>();
  const problems: Problem[] = [];
  const refuse = (file: string, line: number, wrong: Wrong) =>
    problems.push({ file, line, column: 1, ...wrong });
  for (const file of files) {
    if (!existsSync(file)) {
      refuse(file, 1, { expected: "a file of claims", found: "no such file", todo: "check the path" });
      continue;
    }
    let number = 0;
    for await (const text of createInterface({ input: createReadStream(file) })) {
      number += 1;
      if (text.trim() === "") continue;
      const line = parsed(text);
      const source = line && byId.get(sourceId(documentName(line.id)) ?? "");
      const wrong = line ? (misfit(line, source ?? null) ?? twice(source!, extractions)) : noLine(text);
      if (wrong) refuse(file, number, wrong);
      else extractions.set(source!.id, line!.extraction);
    }
  }
  return { extractions, problems };
}

function parsed(text: string): Line | null {
  try {
    return Line.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function noLine(text: string): Wrong {
  return { expected: "a line of extract --jsonl", found: JSON.stringify(text.slice(0, 60)), todo: again };
}

function misfit({ id, sha256, language, extraction }: Line, source: Source | null): Wrong | null {
  const name = JSON.stringify(id);
  if (!source)
    return {
      expected: "the id of a document in seeds/",
      found: name,
      todo: "add the document, or take the line out",
    };
  if (sha256 !== source.sha256 && sha256 !== source.textSha256)
    return {
      expected: `claims of the text of seeds/${source.seed}, SHA-256 ${source.sha256}`,
      found: `claims of another text, ${sha256}`,
      todo: again,
    };
  if (language !== source.language)
    return {
      expected: `claims read in the language of ${name}, ${source.language}`,
      found: language,
      todo: `take the line out, so that the document is read in ${source.language}`,
    };
  const strange = extraction?.claims.find(({ source: own, sentence, start, end, quote }) => {
    const place = source.sentences.find((each) => each.id === sentence);
    const inside = place !== undefined && place.start <= start && end <= place.end;
    return own !== source.id || !inside || source.text.slice(start, end) !== quote;
  });
  return strange ? { expected: `claims whose words stand in ${name}`, found: strange.id, todo: again } : null;
}

function twice({ id }: Source, known: ReadonlyMap<string, unknown>): Wrong | null {
  if (!known.has(id)) return null;
  return { expected: "one line a document", found: `a second line of ${id}`, todo: "take one of them out" };
}
