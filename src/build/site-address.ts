/** Where the site will be served, read before Astro starts: `SITE_URL` if set, else the address in site.yaml. */
import { siteFile } from "./site-file.ts";

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

function addressInFile(): string | null {
  const { address } = siteFile();
  return typeof address === "string" && URL.canParse(address) ? address : null;
}
