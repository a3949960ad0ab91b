import assert from "node:assert/strict";
import { test } from "node:test";
import { readOptions } from "../../../../src/node/cli/read-options.ts";

test("folders are taken from anywhere in the line, joined or apart", () => {
  const { command, args, project, out } = readOptions([
    "build",
    "--out=../site",
    "--shard",
    "1/2",
    "--project",
    "mine",
  ]);
  assert.deepEqual([command, args, project, out], ["build", ["--shard", "1/2"], "mine", "../site"]);
});

test("an option without its folder is named", () => {
  for (const words of [
    ["build", "--project"],
    ["build", "--out="],
    ["build", "--project", "--verbose"],
  ])
    assert.throws(() => readOptions(words), /--(?:project|out): expected a folder/u);
});

test("help and version are asked for in the usual ways", () => {
  for (const words of [["--help"], ["-h"], ["help"], ["build", "--help"]]) assert.ok(readOptions(words).help);
  for (const words of [["--version"], ["-v"]]) assert.ok(readOptions(words).version);
  assert.equal(readOptions([]).command, "");
});
