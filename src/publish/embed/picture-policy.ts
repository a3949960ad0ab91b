/** The policy of a picture file: nothing but its own inline styles, by their hash. */
import { policyHash } from "../site-policy.ts";

/** @param svgs the texts of all SVG files that the policy must allow. */
export function picturePolicy(svgs: Iterable<string>): string {
  const hashes = new Set<string>();
  for (const svg of svgs)
    for (const [, style] of svg.matchAll(/<style>([^<]*)<\/style>/gu)) hashes.add(policyHash(style!));
  return ["default-src 'none'", `style-src ${[...hashes].join(" ") || "'none'"}`].join("; ");
}
