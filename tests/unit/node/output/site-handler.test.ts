import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { replaceFolder } from "../../../../src/node/output/replace-folder.ts";
import { siteHandler } from "../../../../src/node/output/site-handler.ts";
import { siteOutput } from "../../../../src/node/output/site-place.ts";

const folder = mkdtempSync(join(tmpdir(), "served-"));
const dist = join(folder, "dist");
/** A build: `files` by their names, put in the place of the site there was. */
function build(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, "next"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, "next", name), text);
  replaceFolder(join(folder, "next"), dist, siteOutput);
}
build({ "index.html": "first", "old.html": "old", "404.html": "none", _headers: "/*\n  X-Site: first\n" });
const server = createServer(siteHandler(dist, "/news"));
let address = "";
before(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}/news/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});
const get = async (path: string, method = "GET") => {
  const response = await fetch(address + path, { method });
  return { response, text: await response.text() };
};

test("files and headers are those of the build that stands there now", async () => {
  const first = await get("");
  assert.deepEqual([first.text, first.response.headers.get("x-site")], ["first", "first"]);
  build({
    "index.html": "second",
    "new.html": "new",
    "404.html": "gone",
    _headers: "/*\n  X-Site: second\n",
  });
  const second = await get("");
  assert.deepEqual([second.text, second.response.headers.get("x-site")], ["second", "second"]);
  assert.equal((await get("new.html")).text, "new");
  const gone = await get("old.html");
  assert.deepEqual([gone.response.status, gone.text], [404, "gone"]);
});

test("while no site stands there, a request is answered all the same", async () => {
  renameSync(dist, `${dist}-away`);
  assert.equal((await get("other.html")).response.status, 404);
  renameSync(`${dist}-away`, dist);
  assert.equal((await get("")).response.status, 200);
});

test("it answers GET and HEAD and nothing else", async () => {
  assert.equal((await get("", "HEAD")).response.status, 200);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
    const { response } = await get("", method);
    assert.deepEqual([response.status, response.headers.get("allow")], [405, "GET, HEAD"], method);
  }
});

test("the mark of the folder is not served", async () => {
  assert.equal((await get(siteOutput.mark)).response.status, 404);
});
