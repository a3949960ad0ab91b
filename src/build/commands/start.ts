/** `npm start`: builds the site and serves it. */
import { buildCommand } from "./build.ts";
import { serveCommand } from "./serve.ts";

export async function startCommand(): Promise<number> {
  const code = await buildCommand();
  return code === 0 ? serveCommand() : code;
}
