/** The process a benchmark measures: one whole build, then the marks it left, as one line of JSON. */
import { buildCommand } from "../commands/build.ts";

await buildCommand();
const marks = performance
  .getEntriesByType("mark")
  .filter(({ name }) => name.startsWith("verbatim:"))
  .map(({ name, startTime }) => [name.slice("verbatim:".length), performance.timeOrigin + startTime]);
console.log(`\n${JSON.stringify({ begun: performance.timeOrigin, marks })}`);
