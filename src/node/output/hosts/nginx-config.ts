/** The site on nginx: a file for `conf.d`, with the headers, types and 404 page that the site was made for. */
import { fileTypes, type HostSite, headersByName, hiddenFiles } from "./headers-by-name.ts";

export function nginxConfig({ rules, host, base, folder }: HostSite): string {
  const headers = headersByName(rules);
  const variable = (name: string) => `$verbatim_${name.replaceAll("-", "_")}`;
  const maps = headers.map(({ name, values }) =>
    block(`map $verbatim_path ${variable(name)}`, [
      'default "";',
      ...values.map(([path, value]) => `${quoted(`~${path}`)} ${quoted(value)};`),
    ]),
  );
  const types = Object.entries(fileTypes).map(([type, endings]) => `${type} ${endings.join(" ")};`);
  const charset = Object.keys(fileTypes).filter(
    (type) => /^text\/|json$|xml$/u.test(type) && type !== "text/html",
  );
  return [
    "# Made by verbatim headers nginx; make it anew after each build. For conf.d/ of nginx.",
    "# The path as it was asked for: nginx's own variable changes on the way.",
    block("map $request_uri $verbatim_path", ['"~^(?<verbatim_asked>[^?]*)" $verbatim_asked;']),
    ...maps,
    block("server", [
      "listen 80;",
      `server_name ${host};`,
      "absolute_redirect off;",
      "charset utf-8;",
      `charset_types ${charset.join(" ")};`,
      "gzip on;",
      `gzip_types ${charset.join(" ")};`,
      block("types", types),
      "default_type application/octet-stream;",
      ...headers.map(({ name }) => `add_header ${name} ${variable(name)} always;`),
      `error_page 404 ${quoted(`${base}/404.html`)};`,
      ...hiddenFiles.map((name) => `location = ${quoted(`${base}/${name}`)} { return 404; }`),
      ...(base === "" ? [] : outside(base)),
      block(`location ^~ ${quoted(`${base}/`)}`, [`alias ${quoted(`${folder}/`)};`, "index index.html;"]),
    ]),
  ]
    .join("\n")
    .concat("\n");
}

/** Next to a site below a path: the path without its slash, and nothing else, where nginx would show its welcome page. */
function outside(base: string): readonly string[] {
  return [
    `location = ${quoted(base)} { return 308 ${quoted(`${encodeURI(base)}/`)}; }`,
    "location / { return 404; }",
  ];
}

function block(head: string, lines: readonly string[]): string {
  return `${head} {\n${lines.map((line) => line.replaceAll(/^/gmu, "  ")).join("\n")}\n}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, "\\$&")}"`;
}
