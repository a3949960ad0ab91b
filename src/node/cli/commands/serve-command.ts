/** `npm run serve`: serves the finished site with the headers that a host would send. */
import { statSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { openProject } from "../../open-project.ts";
import { siteAddress } from "../../output/site-address.ts";
import { siteHandler } from "../../output/site-handler.ts";
import { UserError } from "../../user-error.ts";
import { listenAddress } from "../listen-address.ts";

/** @param args `--host <address>` to answer other machines than this one. */
export async function serveCommand(args: readonly string[] = []): Promise<number> {
  const { base } = siteAddress();
  const { host, port } = listenAddress(args);
  const { dist } = openProject();
  if (!statSync(join(dist, "index.html"), { throwIfNoEntry: false }))
    throw new UserError(`${dist}: expected a finished site, found none; build it first (npm run build)`);
  const server = createServer(siteHandler(dist, base));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  const address = server.address();
  const actual = address !== null && typeof address === "object" ? address.port : port;
  console.log(`http://${shown(host)}:${actual}${base === "/" ? "/" : `${base}/`}`);
  return new Promise(() => {});
}

/** A host as it stands in an address a person can open. */
function shown(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
