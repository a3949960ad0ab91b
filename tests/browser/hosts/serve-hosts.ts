/** Serves pages that stand for other people's sites: on `localhost`, which is another origin than the site's 127.0.0.1. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Hosts {
  /** Puts a page at a path and gives its address. */
  readonly put: (path: string, content: string, type?: string) => string;
  readonly close: () => void;
}

export async function serveHosts(): Promise<Hosts> {
  const pages = new Map<string, { readonly content: string; readonly type: string }>();
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0]!;
    const page = pages.get(path) ?? pages.get(`${path}index.html`);
    response.writeHead(page ? 200 : 404, { "content-type": page?.type ?? "text/plain" });
    response.end(page?.content ?? "");
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    put: (path, content, type = "text/html; charset=utf-8") => {
      pages.set(path, { content, type });
      return `http://localhost:${port}${path}`;
    },
    close: () => server.close(),
  };
}
