/** Which inline scripts and styles a page's own policy lets in. */
import { policyHash } from "../../../src/publish/site-policy.ts";
import { attribute, type BuiltPage } from "./site.ts";

/** `has(text)`: whether the policy names the hash of a script or style. */
export function contentSecurityHashes(page: BuiltPage): { readonly has: (text: string) => boolean } {
  const policy = page.elements
    .filter(
      (element) =>
        element.tagName === "meta" &&
        attribute(element, "http-equiv")?.toLowerCase() === "content-security-policy",
    )
    .map((element) => attribute(element, "content") ?? "")
    .join(";");
  return { has: (text) => policy.includes(policyHash(text)) };
}
