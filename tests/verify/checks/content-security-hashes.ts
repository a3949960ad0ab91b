/** Which inline scripts a page's own policy lets run. */
import { policyHash } from "../../../src/publish/content-security-policy.ts";
import { attribute, type BuiltPage } from "./site.ts";

/** `has(script)`: whether the policy names the script's hash. */
export function contentSecurityHashes(page: BuiltPage): { readonly has: (script: string) => boolean } {
  const policy = page.elements
    .filter(
      (element) =>
        element.tagName === "meta" &&
        attribute(element, "http-equiv")?.toLowerCase() === "content-security-policy",
    )
    .map((element) => attribute(element, "content") ?? "")
    .join(";");
  return { has: (script) => policy.includes(policyHash(script)) };
}
