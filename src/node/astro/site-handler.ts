/** Serves a built site under its base path, with the headers of its `_headers` file and its own 404 page. */
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { headersFor, parseHeaders } from "../output/header-rule.ts";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** @param base `/` or `/karabakh`. */
export function siteHandler(dist: string, base: string): Handler {
  const prefix = base === "/" ? "" : base;
  const file = join(dist, "_headers");
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, "utf8")) : [];
  // compressed where a file has its `.gz` beside it
  const serve = sirv(dist, { etag: true, dotfiles: false, gzip: true });
  const notFound = existsSync(join(dist, "404.html")) ? readFileSync(join(dist, "404.html")) : "404";
  return (request, response) => {
    const path = (request.url ?? "/").split(/[?#]/u)[0]!;
    if (!path.startsWith(`${prefix}/`)) {
      response.writeHead(path === prefix ? 308 : 404, path === prefix ? { location: `${prefix}/` } : {});
      response.end();
      return;
    }
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    request.url = (request.url ?? "/").slice(prefix.length);
    serve(request, response, () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(notFound);
    });
  };
}
