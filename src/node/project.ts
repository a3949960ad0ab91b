/** Where things are on disk: the program's own folder and the corpus (seeds and content) it works on. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export interface Project {
  /** The program: `src`, `public`, `astro.config.mjs`. */
  readonly root: string;
  /** The documents and what people added: `seeds/` and `content/`. The root itself, unless told otherwise. */
  readonly corpus: string;
  readonly seeds: string;
  readonly content: string;
  /** Written by ingest, replaced whole. */
  readonly generated: string;
  /** The finished site, replaced whole. */
  readonly dist: string;
  /** Scratch next to the output; safe to delete. */
  readonly scratch: string;
  /** Files of claims that were read before (`read-claims.ts`). */
  readonly claims: readonly string[];
}

/** The variable that names them, as a JSON array of paths: set by the command for its threads. */
export const claimFiles = "VERBATIM_CLAIMS";

/**
 * The project this run is about. `VERBATIM_CORPUS` names another folder of documents and `VERBATIM_OUT` another
 * place for the site (both relative to the working folder), so that one program serves several sites.
 */
export function project(env: Readonly<Record<string, string | undefined>> = process.env): Project {
  const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/u, "");
  const corpus = env["VERBATIM_CORPUS"] ? resolve(env["VERBATIM_CORPUS"]) : root;
  const content = join(corpus, "content");
  return {
    root,
    corpus,
    seeds: join(corpus, "seeds"),
    content,
    generated: join(content, "generated"),
    dist: env["VERBATIM_OUT"] ? resolve(env["VERBATIM_OUT"]) : join(corpus, "dist"),
    scratch: join(corpus, ".verbatim"),
    claims: JSON.parse(env[claimFiles] || "[]") as readonly string[],
  };
}
