/**
 * The script that runs before anything is drawn: the theme the reader chose, and our typeface, if an earlier page of
 * this visit has brought it (`page-script.ts`). The first page is set in a face of the reader's own: it is drawn at once
 * and nothing moves later. (Preloaded on the first page too, the typeface put its first paint off by 270 to 580 ms on a
 * slow line of 1.6 Mbit/s and by up to 220 ms on fast ones.) Inline; the policy knows it by its hash.
 */
export interface Fonts {
  /** Address of the file for all pages. */
  readonly latin: string;
  /** And of the one that pages in Vietnamese need too. */
  readonly vietnamese: string;
}

export function firstScript(fonts: Fonts): string {
  return `(${withoutIndents(begin)})(${JSON.stringify(fonts)})`;
}

export function withoutIndents(script: (...args: never[]) => void): string {
  return script.toString().replace(/\n\s*/gu, "\n");
}

function begin({ latin, vietnamese }: Fonts): void {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") root.dataset["theme"] = theme;
    if (!sessionStorage.getItem("typeface")) return;
  } catch {
    return;
  }
  root.dataset["typeface"] = "";
  for (const href of root.lang === "vi" ? [latin, vietnamese] : [latin]) {
    const link = document.createElement("link");
    link.rel = "preload";
    link.as = "font";
    link.type = "font/woff2";
    link.crossOrigin = "";
    link.href = href;
    document.head.append(link);
  }
}
