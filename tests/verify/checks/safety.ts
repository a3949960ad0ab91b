/** Nothing in a page runs but what the site put there, nothing comes from elsewhere, nothing tells of the machine. */
import { homedir, hostname, userInfo } from "node:os";
import { attribute, type BuiltPage, type BuiltSite, type Element } from "./site.ts";

/** What a reader's browser fetches by itself. */
const fetching: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  iframe: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  object: ["data"],
  embed: ["src"],
  form: ["action"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
};
const fetchedLinks =
  /\b(?:stylesheet|preload|modulepreload|prefetch|icon|preconnect|dns-prefetch|manifest)\b/u;

/** @param origin the site's own address, which is no third party. */
export function unsafeThings(site: BuiltSite, origin: string): readonly string[] {
  return [
    ...site.pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        [...running(element), ...foreign(element, origin)].map((what) => `${page.path}: ${what}`),
      ),
    ),
    ...stylesheets(site, origin),
    ...traces(site),
  ];
}

function running(element: Element): readonly string[] {
  return element.attrs.flatMap(({ name, value }) => {
    if (name.startsWith("on")) return [`<${element.tagName} ${name}>`];
    if (name === "style") return [`<${element.tagName} style>`];
    return /^\s*(?:javascript|vbscript|data:text\/html)/iu.test(value) &&
      /^(?:href|src|action|xlink:href)$/u.test(name)
      ? [`${name}=${value.slice(0, 40)}`]
      : [];
  });
}

function foreign(element: Element, origin: string): readonly string[] {
  const names = fetching[element.tagName] ?? [];
  const own = names.flatMap((name) => attribute(element, name) ?? []);
  const linked =
    element.tagName === "link" && fetchedLinks.test(attribute(element, "rel") ?? "")
      ? [attribute(element, "href") ?? ""]
      : [];
  return [...own, ...linked]
    .filter((address) => /^(?:[a-z]+:)?\/\//iu.test(address) && !address.startsWith(origin))
    .map((address) => `<${element.tagName}> fetches ${address}`);
}

function stylesheets(site: BuiltSite, origin: string): readonly string[] {
  return [...site.files]
    .filter((path) => /\.(?:css|svg)$/u.test(path))
    .flatMap((path) =>
      Array.from(site.read(path).matchAll(/(?:url\(\s*["']?|@import\s+["'])((?:https?:)?\/\/[^"')\s]+)/giu))
        .filter(([, address]) => !address!.startsWith(origin))
        .map(([, address]) => `${path} fetches ${address}`),
    );
}

/** Paths and names of the building machine; names too common to mean anything are left out. */
function traces(site: BuiltSite): readonly string[] {
  const names = [
    process.cwd(),
    homedir(),
    userInfo().username,
    hostname(),
    "node_modules",
    "file:///",
  ].filter((name) => name.length > 5);
  return [...site.files]
    .filter((path) => /\.(?:html|css|js|json|jsonld|xml|csv|txt|svg|map)$|^_headers$/u.test(path))
    .filter((path) => !/^data\/sources\//u.test(path))
    .flatMap((path) => {
      const text = site.read(path);
      return names.filter((name) => text.includes(name)).map((name) => `${path} names ${name}`);
    });
}

/** Inline scripts by their text: data blocks apart, each must be one the site's policy names. */
export function inlineScripts(page: BuiltPage): readonly Element[] {
  return page.elements.filter(
    (element) =>
      element.tagName === "script" &&
      attribute(element, "src") === undefined &&
      !/json/u.test(attribute(element, "type") ?? ""),
  );
}

export function inlineStyles(page: BuiltPage): readonly Element[] {
  return page.elements.filter(({ tagName }) => tagName === "style");
}
