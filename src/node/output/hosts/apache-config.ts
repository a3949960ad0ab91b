/** The site on Apache: a file for its sites, with `mod_headers`, `mod_mime` and `mod_dir`. */
import { fileTypes, type HostSite, headersByName, hiddenFiles } from "./headers-by-name.ts";

export function apacheConfig({ rules, host, base, folder }: HostSite): string {
  // The path as it was asked for: Apache's own variable changes on the way.
  const headers = headersByName(rules).flatMap(({ name, values }) =>
    // The last that fits counts.
    values
      .toReversed()
      .flatMap(([path, value]) => [
        `  <If "%{THE_REQUEST} =~ m#^\\S+ ${path.slice(1, -1)}(\\?\\S*)? HTTP#">`,
        `    Header always set ${name} ${quoted(value)}`,
        "  </If>",
      ]),
  );
  const types = Object.entries(fileTypes).map(
    ([type, endings]) => `  AddType ${type} ${endings.map((ending) => `.${ending}`).join(" ")}`,
  );
  const texts = ["html", "css", "js", "mjs", "txt", "csv", "json", "jsonld", "xml", "svg"];
  return [
    "# Made by verbatim headers apache; make it anew after each build. Needs mod_headers, mod_alias, mod_mime, mod_dir.",
    "<VirtualHost *:80>",
    `  ServerName ${host}`,
    base === ""
      ? `  DocumentRoot ${quoted(folder)}`
      : `  Alias ${quoted(`${base}/`)} ${quoted(`${folder}/`)}`,
    ...(base === "" ? [] : [`  RedirectMatch 308 "^${base}$" ${quoted(`${encodeURI(base)}/`)}`]),
    `  ErrorDocument 404 ${encodeURI(base)}/404.html`,
    `  <Directory ${quoted(folder)}>`,
    "    Require all granted",
    "    Options -Indexes",
    "    DirectoryIndex index.html",
    "  </Directory>",
    `  <FilesMatch "^(${hiddenFiles.map((name) => name.replaceAll(".", "\\.")).join("|")})$">`,
    "    Require all denied",
    "  </FilesMatch>",
    ...types,
    `  AddCharset UTF-8 ${texts.map((ending) => `.${ending}`).join(" ")}`,
    ...headers,
    "</VirtualHost>",
    "",
  ].join("\n");
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/gu, "\\$&")}"`;
}
