/** `extract --jsonl`: a filter from `{"id", "text"}` lines to lines of claims, in order; memory does not grow with their number. */
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { z } from "astro/zod";
import { sha256 } from "../../model/sha256.ts";

const Line = z.object({ id: z.string().min(1), text: z.string() });

/** What is read from one text, or what is wrong with it. */
export type ReadText = (
  id: string,
  text: string,
) => { readonly found: Readonly<Record<string, unknown>> } | { readonly wrong: string };

/**
 * Writes `{"id", "sha256", …}` for each line, `sha256` being that of the text's UTF-8 bytes; a line that cannot be read
 * is named on `errors` and has none. @returns whether all could be read.
 */
export async function extractLines(
  input: Readable,
  output: Writable,
  errors: Writable,
  read: ReadText,
): Promise<boolean> {
  let number = 0;
  let all = true;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    const parsed = parsedLine(line);
    const result = parsed ? read(parsed.id, parsed.text) : { wrong: notALine(line) };
    if ("wrong" in result) {
      errors.write(`standard input:${number}:1 ${result.wrong}\n`);
      all = false;
      continue;
    }
    const row = JSON.stringify({ id: parsed!.id, sha256: sha256(parsed!.text), ...result.found });
    if (!output.write(`${row}\n`)) await once(output, "drain");
  }
  return all;
}

function parsedLine(line: string): z.infer<typeof Line> | null {
  try {
    return Line.parse(JSON.parse(line));
  } catch {
    return null;
  }
}

function notALine(line: string): string {
  return `expected {"id": "…", "text": "…"}, found ${JSON.stringify(line.slice(0, 40))}; write one object a line`;
}
