/**
 * The command line: `verbatim.mjs <command> …`, which the npm scripts call, sees to it that Node can run this file.
 * An error that a person can do something about is a message and exit code 1; a wrong command or argument is code 2.
 */
import { reportError } from "./report-error.ts";
import { settleFolders } from "./settle-folders.ts";

/** Each command loads only what it needs; it returns the exit code. */
type Command = (args: readonly string[]) => Promise<number>;
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  ingest: async () => (await import("./commands/ingest-command.ts")).ingestCommand,
  extract: async () => (await import("./commands/extract-command.ts")).extractCommand,
  review: async () => (await import("./commands/review-command.ts")).reviewCommand,
  build: async () => (await import("./commands/build-command.ts")).buildCommand,
  release: async () => (await import("./commands/release-command.ts")).releaseCommand,
  serve: async () => (await import("./commands/serve-command.ts")).serveCommand,
  start: async () => (await import("./commands/start-command.ts")).startCommand,
  bench: async () => (await import("./commands/bench-command.ts")).benchCommand,
  dev: async () => (await import("./commands/dev-command.ts")).devCommand,
};

const verbose = "--verbose";
const trace = process.argv.includes(verbose) || Boolean(process.env["DEBUG"]);
const [name = "", ...args] = process.argv.slice(2).filter((arg) => arg !== verbose);

// What no command awaits any more ends in the same words.
for (const event of ["uncaughtException", "unhandledRejection"] as const)
  process.on(event, (error) => {
    reportError(error, trace);
    process.exit(1);
  });

if (Object.hasOwn(commands, name)) {
  try {
    settleFolders(name);
    process.exitCode = await (await commands[name]!())(args);
  } catch (error) {
    reportError(error, trace);
    process.exitCode = 1;
  }
} else {
  console.error(
    `expected a command (${Object.keys(commands).join(", ")}), found ${JSON.stringify(name)}; name one`,
  );
  process.exitCode = 2;
}
