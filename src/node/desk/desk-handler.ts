/** Answers requests for the desk: its page, its style and its calls, each only to whom it is for (`refuse-call.ts`). */
import { UserError } from "../user-error.ts";
import type { DeskApi } from "./desk-api.ts";
import { deskPage } from "./desk-page.ts";
import { type DeskRequest, type Refusal, refuseCall, refusePage } from "./refuse-call.ts";

export interface DeskSetting {
  readonly api: DeskApi;
  /** Path the site is below, without its last slash. */
  readonly base: string;
  /** Of this run. */
  readonly token: string;
  readonly script: string;
  readonly style: () => string;
}

interface DeskAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Null = the request is not for the desk. */
export type DeskHandler = (
  request: DeskRequest & { readonly url: string },
  body: () => Promise<string>,
) => Promise<DeskAnswer | null>;

/** Nothing but the desk's own script and style; no frame around it, nothing to be read by another page. */
const headers = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

export function deskHandler({ api, base, token, script, style }: DeskSetting): DeskHandler {
  return async (request, body) => {
    const asked = partOf(request.url, base);
    if (asked === null) return null;
    const { part, edition, search } = asked;
    const call = /^api\/([a-zA-Z]+)$/u.exec(part)?.[1];
    const refused = call === undefined ? refusePage(request) : refuseCall(request, token);
    if (refused) return refusal(refused);
    if (call !== undefined) return answerOf(() => body().then((text) => api.call(call, parsed(text))));
    if (part === "desk.css") return text(200, "text/css", style());
    if (part !== "") return text(404, "text/plain", "Not found");
    const editions = api.editions();
    const wanted = new URLSearchParams(search).get("lang") ?? edition;
    const language = editions.find((each) => each === wanted) ?? editions[0]!;
    const page = {
      language,
      editions,
      siteTitle: api.title(language),
      token,
      script,
      address: `${base}/_desk/`,
    };
    return text(200, "text/html", deskPage(page));
  };
}

/** `/_desk/…` below the base, or below an edition of it; the server may have taken the base away before. */
function partOf(url: string, base: string) {
  const [path = "", search = ""] = url.split(/\?(.*)/su);
  const below = base !== "" && path.startsWith(`${base}/`) ? path.slice(base.length) : path;
  const match = /^\/(?:([a-z]{2,3})\/)?_desk(?:\/(.*))?$/u.exec(below);
  return match ? { edition: match[1] ?? null, part: match[2] ?? "", search } : null;
}

async function answerOf(call: () => Promise<unknown>): Promise<DeskAnswer> {
  try {
    const answer = await call();
    return answer === null ? json(404, { why: "no such call" }) : json(200, answer);
  } catch (error) {
    if (error instanceof UserError) return json(422, { why: error.message });
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UserError("expected JSON");
  }
}

function refusal({ status, why }: Refusal): DeskAnswer {
  return text(status, "text/plain", why);
}

function json(status: number, value: unknown): DeskAnswer {
  return text(status, "application/json", JSON.stringify(value));
}

function text(status: number, type: string, body: string): DeskAnswer {
  return { status, headers: { ...headers, "content-type": `${type}; charset=utf-8` }, body };
}
