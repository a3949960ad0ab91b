/** Runs one command and turns whatever goes wrong into a message and an exit code: 1, or 2 where the command is none. */
import { programVersion } from "../program-version.ts";
import { type Command, commands, helpText, ownCommands } from "./commands.ts";
import { isVerbose } from "./is-verbose.ts";
import { readOptions } from "./read-options.ts";
import { reportError } from "./report-error.ts";
import { settleFolders } from "./settle-folders.ts";

/** The package holds JavaScript, and not what only the repository needs. */
const isPackage = import.meta.url.endsWith(".js");
const known: Readonly<Record<string, Command>> = isPackage ? commands : { ...commands, ...ownCommands };

/** @param words what is after the program's name. @returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    const options = readOptions(words);
    const { command: name, args } = options;
    if (options.version) return say(programVersion());
    // `bench` has words of its own.
    if (options.help && !(name in ownCommands)) return say(helpText());
    if (!Object.hasOwn(known, name)) {
      console.error(
        `expected a command (${Object.keys(known).join(", ")}), found ${JSON.stringify(name)}; name one`,
      );
      return 2;
    }
    const command = known[name]!;
    settleFolders(options, command);
    return await (await command.load())(args);
  } catch (error) {
    reportError(error, isVerbose());
    return 1;
  }
}

function say(text: string): number {
  console.log(text);
  return 0;
}
