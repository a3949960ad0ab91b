/**
 * Who may speak to the desk: a page that the desk itself served to a browser on this machine. A page of another site, a
 * host name that was made to point here, another machine and a plain form are all refused.
 */
import { timingSafeEqual } from "node:crypto";

export interface DeskRequest {
  readonly method: string;
  /** Headers by their lower-case names. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Address of the other end. */
  readonly remote: string | undefined;
  /** Port this server listens at. */
  readonly port: number | undefined;
}

export interface Refusal {
  readonly status: 403 | 405 | 415;
  readonly why: string;
}

const tokenHeader = "x-verbatim-desk";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];
const loopback = /^(?:127\.|::1$|::ffff:127\.)/u;

/** What forbids a page of the desk to be read; null = nothing. */
export function refusePage(request: DeskRequest): Refusal | null {
  const { method, headers, remote, port } = request;
  if (remote === undefined || !loopback.test(remote)) return forbidden("the desk answers this machine only");
  const host = String(headers["host"] ?? "").toLowerCase();
  if (!loopbackNames.some((name) => host === `${name}:${port}` || (port === 80 && host === name)))
    return forbidden("the desk answers under localhost only");
  const site = headers["sec-fetch-site"];
  const opened = headers["sec-fetch-mode"] === "navigate" && headers["sec-fetch-dest"] === "document";
  if (site !== undefined && site !== "same-origin" && site !== "none" && !opened)
    return forbidden("asked by a page of another site");
  return method === "GET" || method === "HEAD" || method === "POST"
    ? null
    : { status: 405, why: "expected GET or POST" };
}

/** What forbids its data to be read or written: the same, and whatever lacks the token of this run or another origin's mark. */
export function refuseCall(request: DeskRequest, token: string): Refusal | null {
  const refused = refusePage(request);
  if (refused) return refused;
  const { method, headers } = request;
  if (method !== "POST") return { status: 405, why: "expected POST" };
  const type = String(headers["content-type"] ?? "");
  if (!/^application\/json(?:\s*;|$)/iu.test(type)) return { status: 415, why: "expected application/json" };
  const host = String(headers["host"] ?? "");
  const { origin } = headers;
  if (origin !== `http://${host}` && origin !== `https://${host}`)
    return forbidden("asked by another origin");
  return sameToken(headers[tokenHeader], token)
    ? null
    : forbidden("expected the token of this run; load the desk again");
}

function sameToken(given: unknown, token: string): boolean {
  const [a, b] = [Buffer.from(typeof given === "string" ? given : ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function forbidden(why: string): Refusal {
  return { status: 403, why };
}
