/** The policy the pages are served with: everything from the site itself, inline scripts and styles only by their hash. */
import { sha256 } from "../model/sha256.ts";

/** `'sha256-…'`, as a policy names an inline script or style. */
export function policyHash(content: string): string {
  return `'sha256-${Buffer.from(sha256(content), "hex").toString("base64")}'`;
}

/**
 * @param inlineScripts the scripts that are in the pages, character for character.
 * @param inlineStyles and the styles.
 * `wasm-unsafe-eval` lets the search compile its module; it allows no JavaScript to be evaluated.
 */
export function sitePolicy(inlineScripts: readonly string[], inlineStyles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' ${inlineScripts.map(policyHash).join(" ")}`,
    `style-src 'self' ${inlineStyles.map(policyHash).join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join("; ");
}
