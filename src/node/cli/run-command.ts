/** Runs one command and turns whatever goes wrong into a message and an exit code: 1, or 2 where the command is none. */
import { isVerbose, verboseFlag } from "./is-verbose.ts";
import { reportError } from "./report-error.ts";
import { settleFolders } from "./settle-folders.ts";

/** Each command loads only what it needs; it returns the exit code. */
type Command = (args: readonly string[]) => Promise<number>;
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import("./commands/ingest-command.ts")).ingestCommand,
  import: async () => (await import("./commands/import-command.ts")).importCommand,
  extract: async () => (await import("./commands/extract-command.ts")).extractCommand,
  review: async () => (await import("./commands/review-command.ts")).reviewCommand,
  build: async () => (await import("./commands/build-command.ts")).buildCommand,
  release: async () => (await import("./commands/release-command.ts")).releaseCommand,
  serve: async () => (await import("./commands/serve-command.ts")).serveCommand,
  start: async () => (await import("./commands/start-command.ts")).startCommand,
  bench: async () => (await import("./commands/bench-command.ts")).benchCommand,
  dev: async () => (await import("./commands/dev-command.ts")).devCommand,
};

/** @param words what stands after the program's name. @returns the exit code. */
export async function runCommand(words: readonly string[]): Promise<number> {
  const [name = "", ...args] = words.filter((word) => word !== verboseFlag);
  if (!Object.hasOwn(commands, name)) {
    console.error(
      `expected a command (${Object.keys(commands).join(", ")}), found ${JSON.stringify(name)}; name one`,
    );
    return 2;
  }
  try {
    settleFolders(name);
    return await (await commands[name]!())(args);
  } catch (error) {
    reportError(error, isVerbose());
    return 1;
  }
}
