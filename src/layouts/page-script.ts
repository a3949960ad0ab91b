/**
 * The script at the end of every page: the theme switch, the way back, sharing, contents that open where there is room, scripts that wait until a reader comes near their form, and
 * what comes once the page is drawn. Inline, so that a page asks for nothing but itself; the policy knows it by its hash.
 *
 * A script that waits is in a `<template>`: the browser neither loads nor runs it there.
 */
import { type Fonts, withoutIndents } from "./first-script.ts";

export function pageScript(fonts: Fonts): string {
  return `(${withoutIndents(pageIsThere)})(${JSON.stringify(fonts)})`;
}

function pageIsThere({ latin, vietnamese }: Fonts): void {
  const root = document.documentElement;
  // A script that did not come goes back to its template, to be asked for at the next approach: under another
  // address, since a browser keeps a module that failed as failed.
  const begin = (template: Element | null) => {
    if (!(template instanceof HTMLTemplateElement)) return;
    for (const part of template.content.querySelectorAll<HTMLElement>("script, link"))
      part.addEventListener("error", () => {
        const next = document.createElement(part.localName);
        for (const { name, value } of part.attributes) next.setAttribute(name, value);
        if (part instanceof HTMLScriptElement)
          next.setAttribute("src", `${part.src.split("?")[0]}?again=${Date.now()}`);
        template.content.append(next);
      });
    document.body.append(template.content);
  };

  const label = document.querySelector("label.theme");
  const select = label?.querySelector("select");
  if (label && select) {
    label.classList.remove("needs-script");
    select.value = root.dataset["theme"] ?? "auto";
    select.addEventListener("change", () => {
      const { value } = select;
      if (value === "auto") delete root.dataset["theme"];
      else root.dataset["theme"] = value;
      try {
        if (value === "auto") localStorage.removeItem("theme");
        else localStorage.setItem("theme", value);
      } catch {}
    });
  }

  const way = document.querySelector<HTMLAnchorElement>("a[data-back]");
  const from = way && document.referrer.startsWith(`${location.origin}/`) && new URL(document.referrer);
  if (way && from && from.pathname !== location.pathname) {
    way.href = document.referrer;
    way.textContent = `← ${way.dataset["back"]}`;
  }

  // The address that is shared is that of the page, not of the place in it.
  const sharing = document.querySelector<HTMLElement>(".share");
  const status = sharing?.querySelector("[role=status]");
  for (const button of sharing?.querySelectorAll("button") ?? []) {
    const native = button.dataset["way"] === "share";
    if (native && !("share" in navigator)) continue;
    button.classList.remove("needs-script");
    button.addEventListener("click", () => {
      const url = location.origin + location.pathname;
      const tell = (outcome: "copied" | "failed") => () => {
        if (status) status.textContent = sharing?.dataset[outcome] ?? "";
      };
      if (native) navigator.share({ title: document.title, url }).catch(() => {});
      else if (navigator.clipboard) navigator.clipboard.writeText(url).then(tell("copied"), tell("failed"));
      else tell("failed")();
    });
  }

  const contents = document.querySelector<HTMLDetailsElement>(".toc details");
  if (contents) contents.open = matchMedia("(min-width: 80rem)").matches;

  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-script]")) {
    const approach = () => begin(document.getElementById(form.dataset["script"] ?? ""));
    for (const event of ["pointerenter", "focusin", "input"]) form.addEventListener(event, approach);
    const asked = form.hasAttribute("data-search-page") && location.search.length > 1;
    if (asked || form.contains(document.activeElement)) approach();
  }

  // The key / is Firefox's own quick find: there it is ours only when it is asked for.
  const slashes = document.querySelector<HTMLInputElement>("label.slash input");
  if (slashes) {
    slashes.checked = !CSS.supports("-moz-appearance", "none");
    try {
      const chosen = localStorage.getItem("slash");
      if (chosen) slashes.checked = chosen === "on";
      slashes.addEventListener("change", () => localStorage.setItem("slash", slashes.checked ? "on" : "off"));
    } catch {}
    slashes.parentElement?.classList.remove("needs-script");
  }

  const input = document.querySelector<HTMLInputElement>("form[data-search-box] input");
  document.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const typing =
      target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]");
    const slash = key === "/" && slashes?.checked && !typing && !ctrlKey && !metaKey && !altKey;
    const commanded = key.toLowerCase() === "k" && (ctrlKey || metaKey) && !shiftKey && !altKey;
    if (!input || (!slash && !commanded)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  const drawn = new PerformanceObserver(() => {
    drawn.disconnect();
    for (const template of document.querySelectorAll("template.later")) begin(template);
    const sparing = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;
    if (sparing || "typeface" in root.dataset) return;
    // Only brought, not made ready: this page does not use it, and need not be laid out again for it.
    const bring = (address: string) =>
      fetch(address, { priority: "low" }).then((answer) => (answer.ok ? answer.blob() : Promise.reject()));
    Promise.all((root.lang === "vi" ? [latin, vietnamese] : [latin]).map(bring))
      .then(() => sessionStorage.setItem("typeface", "here"))
      .catch(() => {});
  });
  drawn.observe({ type: "paint", buffered: true });
}
