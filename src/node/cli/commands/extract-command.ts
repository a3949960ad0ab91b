/**
 * `npm run --silent extract -- FILE…`: the claims of each file as one JSON object a line; `--explain` for people;
 * `--jsonl` reads texts from standard input, one object a line, so that many can run side by side.
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { extract } from "../../../extract/extract.ts";
import { languages } from "../../../languages/index.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import { fieldsOf, whenOf } from "../../../model/claims/claim-kinds.ts";
import { type Problem, problemLine } from "../../../model/problem.ts";
import type { Source } from "../../../model/sources/source.ts";
import { readSource } from "../../../read/read-source.ts";
import { explanation } from "../explanation.ts";
import { extractLines, type ReadText } from "../extract-lines.ts";

export async function extractCommand(args: readonly string[]): Promise<number> {
  const explain = args.includes("--explain");
  if (args.includes("--jsonl"))
    return (await extractLines(process.stdin, process.stdout, process.stderr, readText)) ? 0 : 1;
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0) {
    console.error("expected files to read, found none; name at least one: npm run --silent extract -- FILE…");
    return 2;
  }
  let failed = false;
  for (const file of files) {
    const read = sourceOf(file);
    if (typeof read === "string") {
      console.error(read);
      failed = true;
      continue;
    }
    const language = languages.find(({ code }) => code === read.language);
    const extraction = language ? extract(read, language) : { claims: [], rejected: [] };
    process.stdout.write(
      explain ? explanation(read, extraction) : `${JSON.stringify(line(file, read, extraction.claims))}\n`,
    );
  }
  return failed ? 1 : 0;
}

/** A text of a line of `--jsonl`. */
const readText: ReadText = (id, text) => {
  const read = readSource(new TextEncoder().encode(text), `${idOf(id)}.txt`, languages);
  if ("problems" in read) {
    const [{ expected, found, todo }] = read.problems as readonly [Problem, ...Problem[]];
    return { wrong: `${JSON.stringify(id)}: expected ${expected}, found ${found}; ${todo}` };
  }
  const language = languages.find(({ code }) => code === read.source.language);
  const claims = language ? extract(read.source, language).claims : [];
  return {
    found: { language: read.source.language, claims: claims.map((claim) => shown(claim, read.source)) },
  };
};

/** The source, or why it cannot be read. */
function sourceOf(file: string): Source | string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return `${file}:1:1 expected a readable file, found ${JSON.stringify(reason)}; check the path`;
  }
  // The name of any file will do here; only `seeds/` wants ids in names.
  const read = readSource(bytes, `${idOf(file)}.txt`, languages);
  if ("source" in read) return read.source;
  return read.problems.map((problem) => problemLine({ ...problem, file })).join("\n");
}

function idOf(file: string): string {
  const stem = basename(file)
    .replace(/\.[^.]*$/u, "")
    .toLowerCase();
  const id = stem.replace(/_.*$/u, "").replaceAll(/[^a-z0-9-]+/gu, "-");
  return /[a-z0-9]/u.test(id) ? id : "document";
}

function line(file: string, source: Source, claims: readonly Claim[]) {
  return { file, language: source.language, claims: claims.map((claim) => shown(claim, source)) };
}

function shown(claim: Claim, source: Source) {
  const sentence = source.sentences.find(({ id }) => id === claim.sentence)!;
  return {
    kind: claim.kind,
    id: claim.id,
    start: claim.start,
    end: claim.end,
    quote: claim.quote,
    sentence: [sentence.start, sentence.end],
    speaker: claim.speaker?.name ?? null,
    stance: claim.stance,
    date: whenOf(claim)?.edtf ?? null,
    where: claim.where,
    rule: claim.rule,
    words: claim.words,
    ...fieldsOf(claim),
  };
}
