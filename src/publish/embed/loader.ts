/**
 * The loader that hosts may put next to a frame. Each version is frozen, so its hash is a constant that a test compares
 * with the file; `1.js` stays for the pages that have it.
 */
export const loader = {
  path: "/embed/2.js",
  integrity: "sha256-EraKzHZYiAJXTfsHT4XSH3Y0Oc8vEgr2Bw8QLdrDKLI=",
} as const;
