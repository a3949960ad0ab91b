/** One field of an office file's metadata. */
import { parseXml } from "./parse-html.ts";
import { tidy } from "./tidy.ts";

export function xmlField(part: Uint8Array | undefined, field: string): string | null {
  if (part === undefined) return null;
  const document = parseXml(new TextDecoder().decode(part));
  return tidy(document.getElementsByTagName(field)[0]?.textContent);
}
