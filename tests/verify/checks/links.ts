/** Every link within the site leads to a file, and to an element of it where it names one. */
import { attribute, type BuiltSite } from "./site.ts";

/** @param address the site's own, with its base path and a slash at its end. */
export function brokenLinks(site: BuiltSite, address: string): readonly string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  const { origin, pathname: base } = new URL(address);
  const broken = new Set<string>();
  for (const page of site.pages) {
    const here = new URL(page.path.replace(/(?:^|(?<=\/))index\.html$/u, ""), address);
    for (const element of page.elements) {
      const href = attribute(element, "href") ?? attribute(element, "src");
      if (href === undefined || !URL.canParse(href, here)) continue;
      const target = new URL(href, here);
      if (target.origin !== origin || /^(?:mailto|data):/u.test(href)) continue;
      const file = fileOf(target, base, site);
      if (file === null) broken.add(`${page.path} -> ${href}`);
      // A fixed version names claims as they were; one that was read otherwise since leads to its document all the same.
      else if (target.hash && !target.hash.startsWith("#:~:") && !page.path.startsWith("v/")) {
        const id = decodeURIComponent(target.hash.slice(1));
        const found = pages.get(file);
        if (found && !found.ids.has(id)) broken.add(`${page.path} -> ${href} (no element with that id)`);
      }
    }
  }
  return [...broken];
}

function fileOf({ pathname }: URL, base: string, { files }: BuiltSite): string | null {
  if (!pathname.startsWith(base)) return null;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  return files.has(file) ? file : null;
}
