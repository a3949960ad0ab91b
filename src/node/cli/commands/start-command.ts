/** `npm start`: builds the site and serves it. */
import { buildCommand } from "./build-command.ts";
import { serveCommand } from "./serve-command.ts";

export async function startCommand(): Promise<number> {
  const code = await buildCommand();
  return code === 0 ? serveCommand() : code;
}
