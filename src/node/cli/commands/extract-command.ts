/**
 * `npm run --silent extract -- FILE…`: the claims of each file as one JSON object a line; `--explain` for people;
 * `--jsonl` reads texts from standard input, one object a line, so that many can run side by side.
 */
import { readFileSync } from "node:fs";
import { extract } from "../../../extract/extract.ts";
import { languages } from "../../../languages/index.ts";
import type { Claim } from "../../../model/claims/claim.ts";
import { problemLine } from "../../../model/problem.ts";
import type { Source } from "../../../model/sources/source.ts";
import { readSource } from "../../../read/read-source.ts";
import { documentName } from "../../ingest/document-name.ts";
import { explanation } from "../explanation.ts";
import { extractLines } from "../extract-lines.ts";
import { readText } from "../read-text.ts";
import { shownClaim } from "../shown-claim.ts";

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
    console.log(
      explain ? explanation(read, extraction) : JSON.stringify(line(file, read, extraction.claims)),
    );
  }
  return failed ? 1 : 0;
}

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
  const read = readSource(bytes, documentName(file), languages);
  if ("source" in read) return read.source;
  return read.problems.map((problem) => problemLine({ ...problem, file })).join("\n");
}

function line(file: string, source: Source, claims: readonly Claim[]) {
  return { file, language: source.language, claims: claims.map((claim) => shownClaim(claim, source)) };
}
