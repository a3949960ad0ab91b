/** Small repairs of a value that a file's metadata gives. */

/** One line without needless blanks; null where nothing is left. */
export function tidy(value: unknown): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const line = String(value).replace(/\p{C}/gu, " ").replace(/\s+/gu, " ").trim();
  return line === "" ? null : line.normalize("NFC");
}

/** An address on the web, or null. */
export function webAddress(value: unknown): string | null {
  const line = tidy(value);
  if (line === null || !URL.canParse(line)) return null;
  const { protocol, href } = new URL(line);
  return protocol === "https:" || protocol === "http:" ? href : null;
}

/** BCP 47 primary tag of `en-GB`, `vi_VN`; null for anything else. */
export function languageTag(value: unknown): string | null {
  return /^([a-z]{2,3})(?:[-_]|$)/u.exec((tidy(value) ?? "").toLowerCase())?.[1] ?? null;
}
