/** The process a benchmark measures: one whole build, then the marks it left, as one line of JSON. */
import { buildCommand } from "./commands/build-command.ts";

await buildCommand();
const marks = (kind: string) =>
  performance
    .getEntriesByType("mark")
    .filter(({ name }) => name.startsWith(kind))
    .map(({ name, startTime }) => [name.slice(kind.length), performance.timeOrigin + startTime]);
console.log(
  `\n${JSON.stringify({ startedAt: performance.timeOrigin, stages: marks("verbatim:"), beside: marks("beside:") })}`,
);
