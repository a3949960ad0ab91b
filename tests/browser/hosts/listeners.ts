/** Hosts that size a frame by what it says in their own form: AMP (an object), Medium (a string). */
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
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A host</title><body style="margin:0">
<iframe src="${src}" title="Chart" sandbox="allow-scripts" style="width:100%;border:0;height:100px"></iframe>
<script>const frame = document.querySelector("iframe"); addEventListener("message", ({ data, source }) => { ${listener} });</script></body></html>`;
}
