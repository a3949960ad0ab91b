/** What a person reads of an error: its message, in their terms; the trace of one that nobody expected only when asked for. */
import { getSystemErrorMap } from "node:util";
import { ProblemsError } from "../../model/problem.ts";

/** System errors by their codes: what is wrong, and what to do. */
const system: Readonly<Record<string, string>> = {
  EACCES: "this user may not read or write it; change its owner or its permissions",
  EPERM: "this user may not do that; change its owner or its permissions",
  EROFS: "it is on a read-only file system; copy the project to a place that can be written",
  ENOSPC: "the disk is full; free some space and run the command again",
  EDQUOT: "your disk quota is used up; free some space and run the command again",
  EFBIG: "the file would grow beyond what the system allows; raise the limit",
  EIO: "the disk reports an error; it may be full or broken",
  EMFILE: "too many files are open; raise the limit (ulimit -n)",
  ENFILE: "too many files are open on this machine; close other programs",
  ENOENT: "it is not there; check the path",
  ENOTDIR: "a part of that path is a file, not a folder; check the path",
  EISDIR: "it is a folder, not a file; check the path",
  ENOTEMPTY: "something else is there now; move it away",
  EBUSY: "it is in use, perhaps a mounted folder; choose a folder below it",
  ELOOP: "its symbolic links form a loop; check the path",
  ENAMETOOLONG: "the name is too long; choose a shorter one",
  EADDRINUSE: "the port is taken; stop the program that uses it, or choose another with PORT=4322",
  EADDRNOTAVAIL: "this machine has no such address; choose another with HOST",
  ENOTFOUND: "no such host is known; choose another with HOST",
};

/** Prints an error on standard error. @param trace whether the trace of an unexpected one is wanted. */
export function reportError(error: unknown, trace: boolean): void {
  console.error(errorText(error, trace));
}

function errorText(error: unknown, trace: boolean): string {
  const known = knownError(error);
  if (known !== null) return known;
  if (trace && error instanceof Error) return error.stack ?? String(error);
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
  return `This should not have happened: ${line}\nNothing was changed. Run it again with --verbose to see where, and report it.`;
}

function knownError(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof ProblemsError)
    return `${error.message}\n\n${error.problems.length} problem(s); nothing was changed.`;
  // By its name: one that comes from a thread is a copy without its class.
  if (error.name === "UserError") return error.message;
  const inWords = systemErrorText(error as NodeJS.ErrnoException);
  if (inWords !== null) return inWords;
  // A framework wraps what its plugins threw.
  return error.cause === undefined ? null : knownError(error.cause);
}

function systemErrorText(
  error: NodeJS.ErrnoException & {
    readonly address?: string;
    readonly hostname?: string;
    readonly port?: number;
  },
) {
  const { code, syscall, path, address, hostname = address, port } = error;
  if (code === undefined || syscall === undefined) return null;
  const [, meaning] = [...getSystemErrorMap().values()].find(([name]) => name === code) ?? [];
  const what = path ?? (port === undefined ? hostname : `port ${port}`) ?? syscall;
  return `${what}: ${system[code] ?? meaning ?? "the system refused it"} (${code})`;
}
