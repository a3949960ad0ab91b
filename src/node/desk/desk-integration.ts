/** The desk as a part of the development server, and of nothing else: `npm run dev` adds it, a build never does. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { memoize } from "../../text/memoize.ts";
import type { Project } from "../project.ts";
import type { DeskHandler } from "./desk-handler.ts";

export function deskIntegration(project: Project): AstroIntegration {
  let base = "/";
  return {
    name: "verbatim-desk",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/u, "");
      },
      "astro:server:setup": ({ server }) => {
        const desk = memoize(async () => {
          const { deskServer } = await import("./desk-server.ts");
          return deskServer(project, base, `${base}${scriptPath(server.config.root)}`);
        });
        server.middlewares.use((request, response, next) =>
          isOfDesk(request) ? answer(desk, request, response, next) : next(),
        );
      },
    },
  };
}

/** Whether the desk is to be asked: it knows its own addresses. */
function isOfDesk({ url = "" }: IncomingMessage): boolean {
  return url.includes("/_desk");
}

/** Where the development server finds the page's script, from its root. */
function scriptPath(root: string): string {
  const file = fileURLToPath(new URL("client/start.ts", import.meta.url));
  return `/${relative(root, file).split(sep).join("/")}`;
}

function answer(
  desk: () => Promise<DeskHandler>,
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
): void {
  const { socket, headers, method = "GET", url = "/" } = request;
  const asked = { method, headers, url, remote: socket.remoteAddress, port: socket.localPort };
  desk()
    .then((handle) => handle(asked, () => bodyOf(request)))
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
