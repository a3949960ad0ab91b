/** What a line of `extract --jsonl` holds of one text: its claims as they are shown, and all that `ingest --claims` needs. */
import { extract } from "../../extract/extract.ts";
import { languages } from "../../languages/index.ts";
import type { Problem } from "../../model/problem.ts";
import { readSource } from "../../read/read-source.ts";
import { documentName } from "../ingest/document-name.ts";
import type { ReadText } from "./extract-lines.ts";
import { shownClaim } from "./shown-claim.ts";

export const readText: ReadText = (id, text) => {
  const read = readSource(new TextEncoder().encode(text), documentName(id), languages);
  if ("problems" in read) {
    const [{ expected, found, todo }] = read.problems as readonly [Problem, ...Problem[]];
    return { wrong: `${JSON.stringify(id)}: expected ${expected}, found ${found}; ${todo}` };
  }
  const { source } = read;
  const language = languages.find(({ code }) => code === source.language);
  const extraction = language ? extract(source, language) : null;
  const claims = (extraction?.claims ?? []).map((claim) => shownClaim(claim, source));
  return { found: { language: source.language, claims, extraction } };
};
