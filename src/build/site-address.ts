/** Where the site will be served, read before Astro starts: `SITE_URL` if set, else the address in site.yaml. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { project } from "./project.ts";

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

/** Only the address is looked at here; ingest checks the whole file and reports what is wrong with it. */
function addressInFile(): string | null {
  const file = join(project().content, "editorial/site.yaml");
  if (!existsSync(file)) return null;
  try {
    const { address } = parse(readFileSync(file, "utf8")) as { address?: unknown };
    return typeof address === "string" && URL.canParse(address) ? address : null;
  } catch {
    return null;
  }
}
