/**
 * `npm run dev`: the development server; a changed seed, editorial file or explainer shows at once. The editor's desk is
 * a part of it, at `/_desk/`.
 */
import { flushCompileCache } from "node:module";
import { devIngest } from "../../astro/dev-ingest.ts";
import { loadAstro } from "../../astro/load-astro.ts";
import { deskIntegration } from "../../desk/desk-integration.ts";
import { openProject } from "../../open-project.ts";
import { siteAddress } from "../../output/site-address.ts";
import { listenAddress } from "../listen-address.ts";

/**
 * @param args `--host <address>` to answer other machines than this one.
 * @param open the page to open in a browser; false = none.
 */
export async function devCommand(
  args: readonly string[] = [],
  open: string | false = false,
): Promise<number> {
  const here = openProject();
  const server = listenAddress(args);
  // Said here, the framework says it in words of its own.
  siteAddress();
  // On a thread of its own, while the framework is loaded.
  void devIngest();
  const { dev } = await loadAstro();
  await dev({ root: here.root, server: { ...server, open }, integrations: [deskIntegration(here)] });
  // Now, since a server is ended by a signal, after which nothing is kept.
  flushCompileCache();
  return new Promise(() => {});
}
