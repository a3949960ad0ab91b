/** `verbatim headers nginx|apache|caddy`: prints a server configuration for the built site. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { openProject } from "../../open-project.ts";
import { parseHeaders } from "../../output/header-rule.ts";
import { apacheConfig } from "../../output/hosts/apache-config.ts";
import { caddyConfig } from "../../output/hosts/caddy-config.ts";
import type { HostSite } from "../../output/hosts/headers-by-name.ts";
import { nginxConfig } from "../../output/hosts/nginx-config.ts";
import { siteAddress } from "../../output/site-address.ts";
import { UserError } from "../../user-error.ts";

const servers: Readonly<Record<string, (site: HostSite) => string>> = {
  nginx: nginxConfig,
  apache: apacheConfig,
  caddy: caddyConfig,
};

export async function headersCommand(args: readonly string[] = []): Promise<number> {
  const [name = "", ...more] = args;
  if (!Object.hasOwn(servers, name) || more.length > 0) {
    console.error(
      `expected one of ${Object.keys(servers).join(", ")}, found ${JSON.stringify(args.join(" "))}`,
    );
    return 2;
  }
  const { dist: folder } = openProject();
  const { site, base } = siteAddress();
  const file = join(folder, "_headers");
  if (!statSync(file, { throwIfNoEntry: false }))
    throw new UserError(`${folder}: expected a finished site, found none; build it first`);
  process.stdout.write(
    servers[name]!({
      rules: parseHeaders(readFileSync(file, "utf8")),
      host: new URL(site).hostname,
      base: base === "/" ? "" : decodeURI(base),
      folder,
    }),
  );
  return 0;
}
