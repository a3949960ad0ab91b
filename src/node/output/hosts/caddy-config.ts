/** The site on Caddy: a `Caddyfile`. Caddy gets the certificate itself. */
import { fileTypes, type HostSite, headersByName, hiddenFiles } from "./headers-by-name.ts";

export function caddyConfig({ rules, host, base, folder }: HostSite): string {
  const headers = headersByName(rules).flatMap(({ name, values }) =>
    // The last that fits counts.
    values.toReversed().flatMap(([path, value], i) => {
      const matcher = `@${name}-${i}`;
      return [`\t${matcher} path_regexp ${quoted(path)}`, `\theader ${matcher} ${name} ${quoted(value)}`];
    }),
  );
  const types = Object.entries(fileTypes).flatMap(([type, endings]) => {
    const charset = /^text\/|json$|xml$/u.test(type) ? "; charset=utf-8" : "";
    return endings.flatMap((ending) => [
      `\t@type-${ending} path *.${ending}`,
      `\theader @type-${ending} content-type ${quoted(`${type}${charset}`)}`,
    ]);
  });
  return [
    "# Made by verbatim headers caddy; make it anew after each build.",
    `${host} {`,
    "\tencode gzip",
    ...types,
    ...headers,
    `\t@hidden path ${hiddenFiles.map((name) => quoted(`${base}/${name}`)).join(" ")}`,
    "\thandle @hidden {",
    "\t\terror 404",
    "\t}",
    ...(base === "" ? [] : [`\tredir ${quoted(base)} ${quoted(`${encodeURI(base)}/`)} 308`]),
    `\thandle_path ${quoted(`${base}/*`)} {`,
    `\t\troot * ${quoted(folder)}`,
    "\t\tfile_server",
    "\t}",
    "\thandle_errors {",
    `\t\troot * ${quoted(folder)}`,
    "\t\trewrite * /404.html",
    "\t\theader content-type `text/html; charset=utf-8`",
    "\t\tfile_server",
    "\t}",
    "}",
    "",
  ].join("\n");
}

function quoted(text: string): string {
  return text.includes("`") ? JSON.stringify(text) : `\`${text}\``;
}
