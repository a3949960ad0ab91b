import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { replaceFolder } from "../../../../src/node/output/replace-folder.ts";
import { generatedPlace, siteOutput, sitePlace } from "../../../../src/node/output/site-place.ts";
import { project } from "../../../../src/node/project.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "place-")));
after(() => rmSync(folder, { recursive: true }));

const { root } = project({});
const corpus = join(folder, "my-site");
for (const name of ["seeds", "content/editorial", "public"]) {
  mkdirSync(join(corpus, name), { recursive: true });
  writeFileSync(join(corpus, name, "mine.txt"), "mine");
}
const at = (VERBATIM_OUT: string, env = {}) =>
  sitePlace(project({ VERBATIM_CORPUS: corpus, VERBATIM_OUT, ...env }));
const make = (name: string, ...files: readonly string[]) => {
  mkdirSync(join(folder, name), { recursive: true });
  for (const file of files) writeFileSync(join(folder, name, file), "");
  return join(folder, name);
};
const link = (name: string, target: string) => {
  symlinkSync(target, join(folder, name));
  return join(folder, name);
};

const refused: readonly (readonly [name: string, place: string])[] = [
  ["the program", root],
  ["a folder above the program", join(root, "..")],
  ["the root of the disk", "/"],
  ["the program's sources", join(root, "src")],
  ["a folder inside its sources", join(root, "src/site")],
  ["its public folder", join(root, "public")],
  ["its packages", join(root, "node_modules/site")],
  ["its repository", join(root, ".git")],
  ["the home folder", homedir()],
  ["the corpus", corpus],
  ["a folder above the corpus", folder],
  ["its seeds", join(corpus, "seeds")],
  ["a folder inside its seeds", join(corpus, "seeds/site")],
  ["its content", join(corpus, "content")],
  ["a folder inside its content", join(corpus, "content/generated")],
  ["its public folder", join(corpus, "public")],
  ["its scratch folder", make("my-site/.verbatim", "astro")],
  ["a link to its seeds", link("to-seeds", join(corpus, "seeds"))],
  ["a folder below a link to its content", join(link("to-content", join(corpus, "content")), "site")],
  ["a link that leads nowhere", link("to-nothing", join(folder, "nothing"))],
  ["a full folder without the mark", make("thesis", "chapter-1.txt")],
  ["a folder with some of what a site has", make("www", "index.html", "_headers")],
  ["a marked folder under version control", make("pages", ".verbatim-site", ".git")],
  ["a file", join(corpus, "seeds/mine.txt")],
  ["a file elsewhere", join(make("other", "file"), "file")],
];
for (const [name, place] of refused)
  test(`no site is written over ${name} (${place.replace(folder, "…").replace(root, "program")})`, () => {
    assert.throws(() => at(place), {
      name: "UserError",
      message: /expected a new folder, .*found .*; nothing/u,
    });
  });

test("a home folder full of documents is refused wherever it is", () => {
  const home = make("home", "letters.txt");
  assert.throws(() => at(home), /with other things in it \(letters\.txt\)/u);
});

const taken: readonly (readonly [name: string, place: string])[] = [
  ["a place where nothing is", join(folder, "new/site")],
  ["an empty folder", make("empty")],
  ["a folder with a file manager's leavings", make("finder", ".DS_Store")],
  ["a folder that bears the mark", make("marked", ".verbatim-site", "index.html")],
  [
    "a site written before there were marks",
    make("earlier", "checksums.txt", "_headers", "pagefind", "data", "index.html"),
  ],
  ["the usual place of a corpus", join(corpus, "dist")],
];
for (const [name, place] of taken)
  test(`a site may be written to ${name}`, () => {
    assert.equal(at(place), place);
  });

test("a site goes where a symbolic link leads", () => {
  const site = make("served", ".verbatim-site");
  assert.equal(at(link("current", site)), site);
});

test("the usual places of the program itself are free", () => {
  assert.equal(sitePlace(project({})), join(root, "dist"));
  assert.equal(generatedPlace(project({})), join(root, "content/generated"));
});

test("generated documents never replace what a person wrote", () => {
  const own = join(folder, "own");
  make("own/content/generated", "my-notes.txt");
  assert.throws(() => generatedPlace(project({ VERBATIM_CORPUS: own })), /my-notes\.txt/u);
  const linked = join(folder, "linked");
  make("linked/content");
  symlinkSync(make("linked/seeds", "a.txt"), join(linked, "content/generated"));
  assert.throws(() => generatedPlace(project({ VERBATIM_CORPUS: linked })), { name: "UserError" });
});

test("what came to stand at the place after it was allowed is left alone", () => {
  const place = join(folder, "race");
  const next = make("race-next", "index.html");
  assert.equal(at(place), place);
  make("race", "letter.txt");
  assert.throws(() => replaceFolder(next, place, siteOutput), { name: "UserError" });
  assert.deepEqual(readdirSync(place), ["letter.txt"]);
});
