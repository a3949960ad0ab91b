/** Serves a built site under its base path, with the headers of its `_headers` file and its own 404 page. */
import { existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { type HeaderRule, headersFor, parseHeaders } from "./header-rule.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * A build puts a new folder in the place of the old one; from then on the new one is served.
 * @param base `/` or `/karabakh`.
 */
export function siteHandler(dist: string, base: string): Handler {
  const prefix = base === "/" ? "" : base;
  const current = latest(dist);
  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" });
      response.end();
      return;
    }
    const path = (request.url ?? "/").split(/[?#]/u)[0]!;
    if (!path.startsWith(`${prefix}/`)) {
      response.writeHead(path === prefix ? 308 : 404, path === prefix ? { location: `${prefix}/` } : {});
      response.end();
      return;
    }
    const { rules, serve, notFound } = current();
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    request.url = (request.url ?? "/").slice(prefix.length);
    serve(request, response, () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(notFound);
    });
  };
}

interface Site {
  /** Tells this folder from the one that a later build puts in its place. */
  readonly version: string;
  readonly rules: readonly HeaderRule[];
  readonly serve: ReturnType<typeof sirv>;
  readonly notFound: string | Uint8Array;
}

/** The site as it stands at the moment; the last one there was, while none is there. */
function latest(dist: string): () => Site {
  let site = readSite(dist, versionOf(dist) ?? "");
  return () => {
    const version = versionOf(dist);
    if (version !== null && version !== site.version) site = readSite(dist, version);
    return site;
  };
}

function versionOf(dist: string): string | null {
  const found = statSync(dist, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.mtimeMs}` : null;
}

function readSite(dist: string, version: string): Site {
  const file = join(dist, "_headers");
  return {
    version,
    rules: existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [],
    // compressed where a file has its `.gz` next to it
    serve: sirv(dist, { etag: true, dotfiles: false, gzip: true }),
    notFound: existsSync(join(dist, "404.html")) ? readFileSync(join(dist, "404.html")) : "404",
  };
}
