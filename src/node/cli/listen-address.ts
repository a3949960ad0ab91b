/** Where a server listens, by `PORT` and `HOST` or `--host`: this machine alone, unless somebody asks for more. */
import { createServer } from "node:net";
import { UserError } from "../user-error.ts";

export interface ListenAddress {
  readonly host: string;
  /** 0 = any that is free. */
  readonly port: number;
}

const usualPort = 4321;

/** @param args of the command: `--host 0.0.0.0`. Throws a UserError when port or arguments are none. */
export function listenAddress(args: readonly string[]): ListenAddress {
  return { host: hostIn(args) ?? (process.env["HOST"] || "127.0.0.1"), port: portIn(process.env["PORT"]) };
}

/** Throws what listening there would throw, such as that the port is taken. */
export async function assertFree({ host, port }: ListenAddress): Promise<void> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, host, listening);
  });
  await new Promise((closed) => server.close(closed));
}

function portIn(given: string | undefined): number {
  if (!given) return usualPort;
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UserError(
    `PORT: expected a number from 0 to 65535, found ${JSON.stringify(given)}; write PORT=${usualPort}`,
  );
}

function hostIn(args: readonly string[]): string | null {
  const [name, ...rest] = args;
  if (name === undefined) return null;
  const [option, joined] = name.split(/=(.*)/su);
  const value = joined ?? rest[0];
  const count = joined === undefined ? 2 : 1;
  if (option === "--host" && value && args.length === count) return value;
  throw new UserError(`expected nothing, or --host <address>, found ${args.join(" ")}; try --host 0.0.0.0`);
}
