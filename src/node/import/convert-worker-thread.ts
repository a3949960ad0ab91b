/** What the thread that converts files does (`start-converter.ts`). */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { convertFile } from "./convert-file.ts";
import type { FormatSettings } from "./imported.ts";

const port = parentPort!;
// Libraries write warnings about each odd file.
console.log = console.warn = console.error = () => {};

port.on("message", async ({ name, path }: { readonly name: string; readonly path: string }) => {
  port.postMessage(await convertFile(name, readFileSync(path), workerData as FormatSettings));
});
