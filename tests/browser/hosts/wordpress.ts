/**
 * A post in WordPress with a pasted link, made of an oEmbed answer: of its HTML only quotation and frame are left, the
 * frame is sandboxed, hidden, and given a secret.
 *
 * @param script what is run beside it: WordPress' own (`wordpressScript`), or what stands for it here.
 */
export function wordpress(answer: { readonly html: string }, script = standIn): string {
  const [, link, words] = /<blockquote><a href="([^"]+)">([^<]*)<\/a><\/blockquote>/u.exec(answer.html) ?? [];
  const [, src, width, height, title] =
    /<iframe src="([^"]+)" width="([^"]+)" height="([^"]+)" frameborder="0" title="([^"]*)">/u.exec(
      answer.html,
    ) ?? [];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A post</title><body style="margin:0">
<blockquote class="wp-embedded-content" data-secret="a1B2c3D4e5"><a href="${link}">${words}</a></blockquote>
<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position:absolute;visibility:hidden" title="${title}" src="${src}#?secret=a1B2c3D4e5" data-secret="a1B2c3D4e5" width="${width}" height="${height}" frameborder="0"></iframe>
<script>${script}</script></body></html>`;
}

/** WordPress' own, where Debian's package puts it. */
export const wordpressScript = "/usr/share/wordpress/wp-includes/js/wp-embed.js";

/**
 * Does what WordPress' own does with what the frame says: heights between 200 and 1000 pixels, links to the frame's own
 * host only, the frame shown once it has spoken.
 */
const standIn = `
const frame = document.querySelector("iframe"), quotation = document.querySelector("blockquote");
window.links = [];
window.heights = [];
addEventListener("message", ({ data, source }) => {
  if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
  if (frame.dataset.secret !== data.secret || source !== frame.contentWindow) return;
  frame.removeAttribute("style");
  quotation.style.display = "none";
  if (data.message === "height") {
    window.heights.push(data.value);
    frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
  }
  if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame) window.links.push(data.value);
});
addEventListener("load", () => frame.contentWindow.postMessage({ message: "ready", secret: frame.dataset.secret }, "*"));
`;
