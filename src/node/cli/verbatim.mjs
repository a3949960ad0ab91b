#!/usr/bin/env node
/**
 * Where the command begins, in JavaScript that old versions of Node run too: it hands over to a Node that runs
 * TypeScript as it stands, which is this one, or the one that comes with the program.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = new URL("cli.ts", import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

/** The first version of each line that strips types unasked. */
const least = major === 22 ? 18 : major === 23 ? 6 : 0;
if (major >= 22 && minor >= least) {
  // what was compiled once is kept in the system's folder for temporary files: a start takes two thirds of the time
  const { directory } = module.enableCompileCache?.() ?? {};
  // threads ask the environment
  if (directory) process.env["NODE_COMPILE_CACHE"] ??= directory;
  await import(cli.href);
} else {
  const node = bundledNode();
  if (node === null) {
    console.error(
      `expected Node 22.18 or newer, found ${process.versions.node}; install a newer one, or run npm install without --omit=optional, which brings it`,
    );
    process.exitCode = 1;
  } else handOver(node);
}

/** The Node of the package for this system; null where it is not installed. */
function bundledNode() {
  const system = process.platform === "win32" ? "win" : process.platform;
  try {
    const at = createRequire(import.meta.url).resolve(`node-${system}-${process.arch}/package.json`);
    const file = join(dirname(at), "bin", system === "win" ? "node.exe" : "node");
    return existsSync(file) ? file : null;
  } catch {
    return null;
  }
}

/** Runs the command in the other Node; signals go on to it, and its end is ours. */
function handOver(/** @type {string} */ node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => child.kill(signal));
  child.once("error", ({ message }) => {
    console.error(`${node}: cannot be started (${message}); run npm install again`);
    process.exitCode = 1;
  });
  child.once("close", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
