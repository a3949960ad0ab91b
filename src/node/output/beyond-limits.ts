/** Whether a site fits Cloudflare Pages, the narrowest of the usual hosts; its rules of headers are held by a test. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** https://developers.cloudflare.com/pages/platform/limits/ */
const hostLimits = { files: 20_000, bytes: 25 * 1024 * 1024 } as const;

/** @returns what does not fit, a line each; empty where all does. */
export function beyondLimits(
  site: string,
  { files: most, bytes: largest }: Readonly<Record<"files" | "bytes", number>> = hostLimits,
): readonly string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const large = files
    .map((path) => ({ path: path.slice(site.length + 1), bytes: statSync(path).size }))
    .filter(({ bytes }) => bytes > largest)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return [
    ...(files.length > most
      ? [`${files.length} files: Cloudflare Pages takes ${most} on its free plan; other hosts take more`]
      : []),
    ...large.map(
      ({ path, bytes }) => `${path}: ${bytes} bytes; Cloudflare Pages takes files of ${largest} at most`,
    ),
  ];
}
