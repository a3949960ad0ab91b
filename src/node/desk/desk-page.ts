/** The page of the desk: an empty frame and what its script starts with. No word of a document is in it. */
import { strings } from "../../i18n/strings.ts";
import { Harm, Victims } from "../../model/claims/casualty-claim.ts";
import { CeasefireStatus } from "../../model/claims/ceasefire-claim.ts";
import { Qualifier } from "../../model/claims/count.ts";
import { Stance } from "../../model/claims/stance.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import type { Boot } from "./views/sentence-view.ts";

export interface DeskPage {
  readonly language: string;
  readonly editions: readonly string[];
  readonly siteTitle: string;
  readonly token: string;
  /** Address of the desk itself, with its last slash. */
  readonly address: string;
  readonly script: string;
}

export function deskPage({ language, editions, siteTitle, token, address, script }: DeskPage): string {
  const { desk, claims } = strings(language);
  const menu = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
    values.map((value) => [value, words[value]] as const);
  const boot: Boot = {
    token,
    language,
    api: `${address}api/`,
    words: desk,
    menus: {
      harm: menu(Harm.options, claims.harm),
      status: menu(CeasefireStatus.options, claims.status),
      victims: menu(Victims.options, claims.victims),
      stance: menu(Stance.options, claims.stance),
      qualifier: menu(Qualifier.options, claims.qualifier),
    },
    labels: { ...claims.fields, casualty: claims.kinds.casualty, ceasefire: claims.kinds.ceasefire },
  };
  const languages = editions.map(
    (code) =>
      `<a href="?lang=${code}" lang="${code}"${code === language ? ' aria-current="true"' : ""}>${escapeHtml(strings(code).site.languageName)}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeHtml(desk.title)} · ${escapeHtml(siteTitle)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${address}desk.css">
<script type="application/json" id="boot">${JSON.stringify(boot).replaceAll("<", "\\u003c")}</script>
<script type="module" src="${script}"></script>
</head>
<body>
<header>
<h1>${escapeHtml(desk.title)}</h1>
<nav aria-label="${escapeHtml(desk.language)}">${languages.join(" ")}</nav>
</header>
<main id="desk" aria-busy="true"><p>${escapeHtml(desk.loading)}</p></main>
<p id="said" role="status" aria-live="polite"></p>
</body>
</html>
`;
}
