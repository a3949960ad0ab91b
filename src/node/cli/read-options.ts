/** The options that every command takes, told apart from its own arguments: which project, where to, how much is said. */
import { UserError } from "../user-error.ts";
import { verboseFlag } from "./is-verbose.ts";

export interface Options {
  /** The command's name; empty where none is given. */
  readonly command: string;
  /** What is the command's own. */
  readonly args: readonly string[];
  readonly project: string | null;
  readonly out: string | null;
  readonly help: boolean;
  readonly version: boolean;
}

const folders = ["project", "out"] as const;

/** @param words what is after the program's name. Throws a UserError where an option has no folder. */
export function readOptions(words: readonly string[]): Options {
  const given: Partial<Record<(typeof folders)[number], string>> = {};
  const rest: string[] = [];
  const queue = [...words];
  for (let word = queue.shift(); word !== undefined; word = queue.shift()) {
    const name = folders.find((each) => word === `--${each}` || word!.startsWith(`--${each}=`));
    if (name === undefined) rest.push(word);
    else
      given[name] = word.includes("=")
        ? folderIn(name, word.slice(name.length + 3))
        : folderIn(name, queue.shift());
  }
  const [command = "", ...args] = rest.filter((word) => word !== verboseFlag);
  const asks = (...names: readonly string[]) =>
    names.includes(command) || args.some((each) => names.includes(each));
  return {
    command: command.startsWith("-") ? "" : command,
    args,
    project: given.project ?? null,
    out: given.out ?? null,
    help: asks("--help", "-h") || command === "help",
    version: command === "--version" || command === "-v",
  };
}

function folderIn(name: string, value: string | undefined): string {
  if (value && !value.startsWith("-")) return value;
  throw new UserError(
    `--${name}: expected a folder, found ${value ? JSON.stringify(value) : "nothing"}; write --${name} <folder>`,
  );
}
