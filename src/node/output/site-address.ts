/** Where the site will be served, read before Astro starts: `SITE_URL` if set, otherwise the address in site.yaml. */
import { siteFile } from "../site-file.ts";
import { UserError } from "../user-error.ts";

export interface SiteAddress {
  /** `https://example.org` */
  readonly site: string;
  /** `/` or `/karabakh`; letters outside ASCII are percent-encoded. */
  readonly base: string;
}

const fallback = "http://localhost:4321/";

/** Whether anybody has said where the site will be served; otherwise its pages name this machine. */
export function isAddressKnown(): boolean {
  return Boolean(process.env["SITE_URL"]) || addressInFile() !== null;
}

/** Throws a UserError when `SITE_URL` is no web address. */
export function siteAddress(): SiteAddress {
  const given = process.env["SITE_URL"];
  const url = given ? webAddress(given) : new URL(addressInFile() ?? fallback);
  return { site: url.origin, base: url.pathname.replace(/\/+$/u, "") || "/" };
}

/** The same as the framework wants it: it compares decoded paths. */
export function frameworkAddress(): SiteAddress {
  const { site, base } = siteAddress();
  return { site, base: decodeURI(base) };
}

/** Full addresses of paths from the site's root, such as `/data/claims.csv`; the file is read once for all of them. */
export function absoluteAddresses(): (path: string) => string {
  const { site, base } = siteAddress();
  const root = `${site}${base === "/" ? "" : base}`;
  return (path) => `${root}${path}`;
}

function webAddress(given: string): URL {
  const url = parsed(given);
  if (url === null) {
    // `localhost:4321` has no scheme, though it looks as if it had.
    const hasScheme = /^[a-z][a-z\d+.-]*:(?!\d)/iu.test(given);
    const todo =
      !hasScheme && parsed(`https://${given}`)
        ? `write https://${given}`
        : "write it in full, with http or https";
    throw wrong(given, todo);
  }
  if (/\s/u.test(given.trim())) throw wrong(given, `write ${url.href}`);
  if (url.search || url.hash || url.username) throw wrong(given, `write ${url.origin}${url.pathname}`);
  return url;
}

function wrong(given: string, todo: string): UserError {
  return new UserError(
    `SITE_URL: expected a web address such as https://example.org/news/, found ${JSON.stringify(given)}; ${todo}`,
  );
}

/** An http or https address whose path can be decoded; null if it is none. */
function parsed(text: string): URL | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  try {
    decodeURI(url.pathname);
  } catch {
    return null;
  }
  return /^https?:$/u.test(url.protocol) && url.hostname !== "" ? url : null;
}

/** What is wrong with it, ingest says by its line. */
function addressInFile(): string | null {
  const { address } = siteFile();
  return typeof address === "string" ? (parsed(address)?.href ?? null) : null;
}
