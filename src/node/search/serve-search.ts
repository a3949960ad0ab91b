/**
 * Search in development: the index is made when somebody first comes near the search, and again when the documents or
 * the editorial files have changed since. Explainers are found in it by nothing: their pages are not finished yet.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import sirv from "sirv";
import type { ViteDevServer } from "vite";
import type { Project } from "../project.ts";

export function serveSearch(project: Project, server: ViteDevServer): void {
  const folder = join(project.scratch, "search");
  const serve = sirv(folder, { dev: true });
  let made: { readonly of: number; readonly done: Promise<void> } | null = null;
  const upToDate = (): Promise<void> => {
    const of = statSync(join(project.generated, "ledger.json")).mtimeMs;
    if (made?.of === of) return made.done;
    // one at a time: Pagefind is one program for all indexes
    const before = made?.done.catch(() => {}) ?? Promise.resolve();
    made = { of, done: before.then(() => make(project, folder)) };
    return made.done;
  };
  server.middlewares.use(async (request, response, next) => {
    const path = /\/pagefind\/[^?#]+/u.exec(request.url ?? "")?.[0];
    if (path === undefined) return next();
    try {
      await upToDate();
      request.url = path;
      serve(request, response, next);
    } catch (error) {
      made = null;
      next(error);
    }
  });
}

async function make(project: Project, folder: string): Promise<void> {
  // Loaded when somebody searches: nobody waits for it at the start.
  const { loadCorpus } = await import("../ingest/load-corpus.ts");
  const { searchIndex } = await import("./search-index.ts");
  const { ledger, entries } = await loadCorpus(project);
  await searchIndex(folder, ledger, entries);
}
