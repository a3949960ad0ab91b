/** The desk as a part of the development server, and of nothing else: `npm run dev` adds it, a build never does. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editionPrefix } from "../../text/edition-prefix.ts";
import type { Project } from "../project.ts";
import { deskApi } from "./desk-api.ts";
import { type DeskHandler, deskHandler } from "./desk-handler.ts";

export function deskIntegration(project: Project): AstroIntegration {
  let base = "/";
  return {
    name: "verbatim-desk",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/u, "");
      },
      "astro:server:setup": ({ server }) => {
        const api = deskApi(project, (language, source, sentence) => {
          const prefix = editionPrefix(language, { editions: api.editions() });
          return `${base}${prefix}/sources/${source}/#${sentence}`;
        });
        const handle = deskHandler({
          api,
          base,
          token: randomBytes(24).toString("base64url"),
          script: `${base}${scriptPath(server.config.root)}`,
          style: () => readFileSync(fileURLToPath(new URL("client/desk.css", import.meta.url)), "utf8"),
        });
        server.middlewares.use((request, response, next) => answer(handle, request, response, next));
      },
    },
  };
}

/** Where the development server finds the page's script, from its root. */
function scriptPath(root: string): string {
  const file = fileURLToPath(new URL("client/start.ts", import.meta.url));
  return `/${relative(root, file).split(sep).join("/")}`;
}

function answer(
  handle: DeskHandler,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const { socket, headers, method = "GET", url = "/" } = request;
  const asked = { method, headers, url, remote: socket.remoteAddress, port: socket.localPort };
  handle(asked, () => bodyOf(request))
    .then((given) => {
      if (!given) return next();
      // What a framework's own rule lets other pages read is not for this one.
      for (const name of response.getHeaderNames())
        if (name.startsWith("access-control-")) response.removeHeader(name);
      response.writeHead(given.status, given.headers);
      response.end(method === "HEAD" ? undefined : given.body);
    })
    .catch(next);
}

/** Longest body of a call, in bytes. */
const longest = 100_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length > longest) return "";
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}
