/** `npm start`: builds the site and serves it. */
import { assertFree, listenAddress } from "../listen-address.ts";
import { buildCommand } from "./build-command.ts";
import { serveCommand } from "./serve-command.ts";

/** @param args those of `serve`. */
export async function startCommand(args: readonly string[] = []): Promise<number> {
  // What stands in the way of serving is told before the build, not after it.
  await assertFree(listenAddress(args));
  const code = await buildCommand();
  return code === 0 ? serveCommand(args) : code;
}
