/** `--claims FILE…`: files of `extract --jsonl`, whose claims are taken instead of read; the rest is the command's own. */
import { resolve } from "node:path";
import { claimFiles } from "../project.ts";
import { UserError } from "../user-error.ts";

/** What is named goes into the environment, where the threads find it. @returns the other arguments. */
export function takeClaims(args: readonly string[]): readonly string[] {
  const at = args.indexOf("--claims");
  if (at < 0) return args;
  const end = args.findIndex((arg, i) => i > at && arg.startsWith("--"));
  const files = args.slice(at + 1, end < 0 ? args.length : end);
  if (files.length === 0)
    throw new UserError("--claims: expected files of extract --jsonl, found none; write --claims <file> …");
  process.env[claimFiles] = JSON.stringify(files.map((file) => resolve(file)));
  return [...args.slice(0, at), ...(end < 0 ? [] : args.slice(end))];
}
