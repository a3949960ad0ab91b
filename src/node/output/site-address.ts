/** Where the site will be served, read before Astro starts: `SITE_URL` if set, else the address in site.yaml. */
import { siteFile } from "../site-file.ts";

export interface SiteAddress {
  /** `https://example.org` */
  readonly site: string;
  /** `/` or `/karabakh` */
  readonly base: string;
}

const fallback = "http://localhost:4321/";

export function siteAddress(): SiteAddress {
  const url = new URL(process.env["SITE_URL"] || addressInFile() || fallback);
  return { site: url.origin, base: url.pathname.replace(/\/$/u, "") || "/" };
}

/** Full addresses of paths from the site's root, such as `/data/claims.csv`; the file is read once for all of them. */
export function absoluteAddresses(): (path: string) => string {
  const { site, base } = siteAddress();
  const root = `${site}${base === "/" ? "" : base}`;
  return (path) => `${root}${path}`;
}

function addressInFile(): string | null {
  const { address } = siteFile();
  return typeof address === "string" && URL.canParse(address) ? address : null;
}
