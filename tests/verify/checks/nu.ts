/** What the Nu HTML checker of the W3C says of a site. It is a Java program of 31 MB: `VNU=/path/to/vnu.jar` names it. */
import { spawnSync } from "node:child_process";
import type { BuiltSite } from "./site.ts";

const jar = process.env["VNU"];
export const noNu: string | false =
  jar && spawnSync("java", ["-version"]).status === 0
    ? false
    : "needs Java, and VNU=/path/to/vnu.jar (npm package vnu-jar)";

/** Of CSS, what browsers have known for years and its own list does not. */
const unknown = [
  "Property “container-type” doesn't exist",
  "Unrecognized at-rule “@container”",
  "Property “animation-timeline” doesn't exist",
  "Property “paint-order” doesn't exist",
  "“width”: The types are incompatible", // min() of a percentage and a length
];

/** Fixed versions are left out: what was published is not written anew. */
export function nuErrors({ folder, pages }: BuiltSite): readonly string[] {
  const paths = pages.map(({ path }) => path).filter((path) => !path.startsWith("v/"));
  const filter = unknown.map((words) => `.*${words.replaceAll(/[()]/gu, "\\$&")}.*`).join("|");
  const { stderr, error } = spawnSync(
    "java",
    ["-Xss1m", "-jar", jar ?? "", "--errors-only", "--format", "gnu", "--filterpattern", filter, ...paths],
    { cwd: folder, encoding: "utf8", maxBuffer: 1e9 },
  );
  return error ? [error.message] : stderr.split("\n").filter(Boolean);
}
