/** `npm run serve`: serves the finished site with the headers that a host would send. */
import { createServer } from "node:http";
import { siteHandler } from "../../astro/site-handler.ts";
import { siteAddress } from "../../output/site-address.ts";
import { project } from "../../project.ts";

export async function serveCommand(): Promise<number> {
  const { base } = siteAddress();
  const port = Number(process.env["PORT"] || 4321);
  const server = createServer(siteHandler(project().dist, base));
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, listening);
  });
  const address = server.address();
  const actual = address !== null && typeof address === "object" ? address.port : port;
  console.log(`http://localhost:${actual}${base === "/" ? "/" : `${base}/`}`);
  return new Promise(() => {});
}
