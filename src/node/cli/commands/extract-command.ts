/**
 * `npm run --silent extract -- FILE…`: the claims of each file as one JSON object a line; `--explain` for people;
 * `--text` prints the published text of one file, in which the offsets of its claims count; `--jsonl` reads texts from standard input, one object a line, so that many can run side by side.
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
import { readText } from "../read-text.ts";
import { shownClaim } from "../shown-claim.ts";

const flags = ["--explain", "--text", "--jsonl"];

export async function extractCommand(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith("--") && !flags.includes(arg));
  if (unknown !== undefined) {
    console.error(`expected ${flags.join(", ")} or a file, found ${JSON.stringify(unknown)}; leave it out`);
    return 2;
  }
  const explain = args.includes("--explain");
  if (args.includes("--jsonl")) {
    const { extractLines } = await import("../extract-lines.ts");
    return (await extractLines(process.stdin, process.stdout, process.stderr, readText)) ? 0 : 1;
  }
  const files = args.filter((arg) => !arg.startsWith("--"));
  if (files.length === 0) {
    console.error("expected files to read, found none; name at least one: npm run --silent extract -- FILE…");
    return 2;
  }
  if (args.includes("--text")) return printText(files);
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

/** The text of one file as it is published, character for character: nothing is added, not even a line end. */
function printText(files: readonly string[]): number {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0) {
    console.error(`expected one file with --text, found ${files.length}; name one at a time`);
    return 2;
  }
  const read = sourceOf(file);
  if (typeof read === "string") console.error(read);
  else process.stdout.write(read.text);
  return typeof read === "string" ? 1 : 0;
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
