import assert from "node:assert/strict";
import { test } from "node:test";
import { embedBytes } from "../../../../src/node/bench/embed-bytes.ts";
import { project } from "../../../../src/node/project.ts";
import { highest } from "../../../../src/publish/embed/fitting-chart.ts";

const weights = await embedBytes(project({}));

test("each embedded chart, the script in it and the loader keep their bytes", () => {
  assert.ok(weights.length > 30);
  for (const { name, bytes, limit } of weights) assert.ok(bytes <= limit, `${name}: ${bytes} of ${limit}`);
});

test("no embedded chart is higher than WordPress allows, nor lower", () => {
  for (const { name, heights } of weights)
    for (const height of heights) assert.ok(height >= 200 && height <= highest, `${name}: ${height}`);
});
