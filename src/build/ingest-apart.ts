/**
 * Ingest on a thread of its own, for a build: meanwhile the framework is loaded on the other core, and what ingest
 * took of memory is free again when the pages are made from its files.
 */
import { Worker } from "node:worker_threads";
import { type Problem, ProblemsError } from "../model/problem.ts";

export type IngestAnswer = { readonly table: string } | { readonly problems: readonly Problem[] };

/** @returns what it did, as a table. Throws a ProblemsError with every problem found. */
export async function ingestApart(): Promise<string> {
  const thread = new Worker(new URL("ingest-thread.ts", import.meta.url));
  const answer = await new Promise<IngestAnswer>((done, failed) => {
    thread.once("message", done);
    thread.once("error", failed);
  });
  if ("problems" in answer) throw new ProblemsError(answer.problems);
  return answer.table;
}
