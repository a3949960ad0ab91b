/** The rules of `_headers` by header, for servers that do not read that file. */
import type { HeaderRule } from "../header-rule.ts";

export interface HostSite {
  readonly rules: readonly HeaderRule[];
  /** Name of the host: `example.org`. */
  readonly host: string;
  /** Path of the site, decoded, without a slash at its end: `` or `/karabakh`. */
  readonly base: string;
  /** Folder of the built site. */
  readonly folder: string;
}

export interface HeaderValues {
  /** In lower case. */
  readonly name: string;
  /** Regular expressions of whole paths as requests have them, and the value there; the first that fits counts. */
  readonly values: readonly (readonly [path: string, value: string])[];
}

/** Types are the server's own business, by the endings of files (`fileTypes`). */
export function headersByName(rules: readonly HeaderRule[]): readonly HeaderValues[] {
  const byName = new Map<string, (readonly [string, string])[]>();
  // Later rules win over earlier ones.
  for (const { pattern, headers } of rules.toReversed())
    for (const [name, value] of headers)
      if (value !== null && name !== "content-type")
        byName.set(name, [...(byName.get(name) ?? []), [pathExpression(pattern), value]]);
  return [...byName].map(([name, values]) => ({ name, values })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function pathExpression(pattern: string): string {
  return `^${pattern.split("*").map(escaped).join(".*")}$`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

/** Files of a site by their endings; a server's own list may lack the data's. */
export const fileTypes: Readonly<Record<string, readonly string[]>> = {
  "text/html": ["html"],
  "text/css": ["css"],
  "text/javascript": ["js", "mjs"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
  "application/json": ["json"],
  "application/ld+json": ["jsonld"],
  "application/xml": ["xml"],
  "application/pdf": ["pdf"],
  "application/wasm": ["wasm"],
  "image/svg+xml": ["svg"],
  "image/png": ["png"],
  "font/woff2": ["woff2"],
};

/** Files that say how the site was made, and are nothing for readers. */
export const hiddenFiles = ["_headers", ".verbatim-site"] as const;
