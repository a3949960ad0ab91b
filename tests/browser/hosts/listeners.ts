/**
 * Hosts that size a frame by what it says in their own form: those that are libraries run as they are, the others are
 * written after their scripts.
 */
import { readFileSync } from "node:fs";

const library = (path: string) =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), "utf8").replaceAll(
    "</script",
    "<\\/script",
  );

export function pym(src: string): string {
  return page(`<div id="chart"></div><script>${library("pym.js/dist/pym.v1.js")}</script>
<script>new pym.Parent("chart", ${JSON.stringify(src)}, { title: "Chart" });</script>`);
}

/** Version 4: it gives the frame an id, and takes heights for that id only. */
export function iframeResizer(src: string): string {
  return page(`<iframe src="${src}" title="Chart" style="width:100%;border:0"></iframe><script>
const frame = document.querySelector("iframe"), id = "iFrameResizer0";
const init = () => frame.contentWindow.postMessage("[iFrameSizer]" + [id, 8, false, false, 32, true, true, null, "bodyOffset"].join(":"), "*");
frame.addEventListener("load", init);
addEventListener("message", ({ data, source, origin }) => {
  if (String(data).slice(0, 13) !== "[iFrameSizer]" || source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
  const [to, height] = data.slice(13).split(":");
  if (to === id) frame.style.height = height + "px";
});
</script>`);
}

export function openIframeResizer(src: string): string {
  return page(`<iframe src="${src}" title="Chart" sandbox="allow-scripts" style="width:100%;border:0"></iframe>
<script>${library("@open-iframe-resizer/core/dist/index.umd.cjs")}</script><script>iframeResizer.initialize({}, "iframe");</script>`);
}

export function datawrapper(src: string): string {
  return host(
    src,
    `if (data["datawrapper-height"] !== undefined) for (const id in data["datawrapper-height"]) for (const each of document.querySelectorAll("iframe")) if (each.contentWindow === source) each.style.height = data["datawrapper-height"][id] + "px";`,
  );
}

/** NPR's: frames made by a custom element, which takes an object of AMP's form. */
export function sidechain(src: string): string {
  return page(`<side-chain src="${src}"></side-chain><script>
customElements.define("side-chain", class extends HTMLElement {
  connectedCallback() {
    const frame = document.createElement("iframe");
    frame.style.cssText = "width:100%;border:none";
    frame.scrolling = "no";
    frame.src = this.getAttribute("src");
    frame.title = "Chart";
    this.attachShadow({ mode: "open" }).append(frame);
    addEventListener("message", ({ source, data }) => {
      if (source === frame.contentWindow && (data.type === "embed-size" || data.type === "height")) frame.height = data.value || data.height;
    });
  }
});</script>`);
}

export function amp(src: string): string {
  return host(
    src,
    `const d = data; if (d && d.sentinel === "amp" && d.type === "embed-size" && source === frame.contentWindow) frame.style.height = d.height + "px";`,
  );
}

export function medium(src: string): string {
  return host(
    src,
    `if (typeof data !== "string") return; const d = JSON.parse(data); if (d.context === "iframe.resize" && d.src === frame.src) frame.style.height = d.height + "px";`,
  );
}

function host(src: string, listener: string): string {
  return page(`<iframe src="${src}" title="Chart" sandbox="allow-scripts" style="width:100%;border:0;height:100px"></iframe>
<script>const frame = document.querySelector("iframe"); addEventListener("message", ({ data, source }) => { ${listener} });</script>`);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title><body style="margin:0">${body}</body></html>`;
}
