/** What people get wrong, each with what they are told: a message with something to do in it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./run-cli.ts";

export const folder = mkdtempSync(join(tmpdir(), "faults-"));
export const corpus = join(folder, "corpus");
const site = join(folder, "site");
cpSync(join(root, "tests/fixtures/corpus"), corpus, {
  recursive: true,
  filter: (path) => !/generated|\.verbatim|dist/u.test(path.slice(root.length)),
});
mkdirSync(site);
writeFileSync(join(site, "index.html"), "<!doctype html><title>A</title>");

/** A port that another program holds, from `prepare` on. */
let port = "";
let taken: Server;

/** To be called before the faults are tried; what it returns, after. */
export async function prepare(): Promise<() => void> {
  taken = createServer();
  await new Promise<void>((listening) => taken.listen(0, "127.0.0.1", listening));
  port = String((taken.address() as { port: number }).port);
  return () => {
    taken.close();
    rmSync(folder, { recursive: true });
  };
}

export interface Fault {
  readonly args: readonly string[];
  readonly env?: () => Readonly<Record<string, string>>;
  readonly says: RegExp;
  readonly code?: number;
}

/** A copy of the corpus with something wrong in it. */
function broken(name: string, spoil: (at: string) => void): () => Readonly<Record<string, string>> {
  return () => {
    const at = join(folder, name);
    cpSync(corpus, at, { recursive: true });
    spoil(at);
    return { VERBATIM_CORPUS: at };
  };
}
const seed = (name: string, bytes: string | Uint8Array) =>
  broken(`seed-${name.length}`, (at) => writeFileSync(join(at, "seeds", name), bytes));
const yaml = (name: string, file: string, text: string) =>
  broken(name, (at) => writeFileSync(join(at, "content/editorial", file), text));
const siteUrl = (SITE_URL: string) => () => ({ SITE_URL });
const out = (VERBATIM_OUT: string) => () => ({ VERBATIM_OUT });

export const faults: Readonly<Record<string, Fault>> = {
  "no command": { args: [], says: /expected a command/u, code: 2 },
  "a command there is not": { args: ["publish"], says: /found "publish"/u, code: 2 },
  "a name every object has": { args: ["constructor"], says: /found "constructor"/u, code: 2 },
  "an argument there is not": { args: ["build", "--fast"], says: /found --fast/u, code: 2 },
  "an address of words": {
    args: ["build"],
    env: siteUrl("not a url"),
    says: /^SITE_URL: expected a web address/u,
  },
  "an address without a scheme": {
    args: ["build"],
    env: siteUrl("example.org/news"),
    says: /write https:\/\/example\.org\/news$/mu,
  },
  "an address of localhost without a scheme": {
    args: ["build"],
    env: siteUrl("localhost:4321"),
    says: /write https:\/\/localhost:4321$/mu,
  },
  "an address that is code": {
    args: ["build"],
    env: siteUrl("javascript:alert(1)"),
    says: /with http or https$/mu,
  },
  "an address of mail": {
    args: ["build"],
    env: siteUrl("mailto:a@b.example"),
    says: /with http or https$/mu,
  },
  "an address of a file": {
    args: ["build"],
    env: siteUrl("file:///srv/site"),
    says: /with http or https$/mu,
  },
  "an address with a space": {
    args: ["build"],
    env: siteUrl("https://a.example/b c"),
    says: /write https:\/\/a\.example\/b%20c$/mu,
  },
  "an address with a query": {
    args: ["build"],
    env: siteUrl("https://a.example/?b"),
    says: /write https:\/\/a\.example\/$/mu,
  },
  "an address cut off": { args: ["serve"], env: siteUrl("https://a.example/%E0%A4%A"), says: /^SITE_URL/u },
  "an address of mail in site.yaml": {
    args: ["ingest"],
    env: yaml("mail", "site.yaml", 'address: "mailto:a@b.example"\n'),
    says: /^content\/editorial\/site\.yaml:1:\d+ expected address: /mu,
  },
  "a licence that is code": {
    args: ["ingest"],
    env: yaml("licence", "site.yaml", 'licence: { name: A, url: "javascript:alert(1)" }\n'),
    says: /^content\/editorial\/site\.yaml:1:\d+ expected licence\.url: /mu,
  },
  "a contact that is code": {
    args: ["ingest"],
    env: yaml("contact", "site.yaml", 'contact: "javascript:alert(1)"\n'),
    says: /^content\/editorial\/site\.yaml:1:\d+ expected contact: /mu,
  },
  "an event's source that is code": {
    args: ["ingest"],
    env: yaml("event", "events.yaml", '- { id: a, reference: { title: A, url: "javascript:alert(1)" } }\n'),
    says: /^content\/editorial\/events\.yaml:1:\d+ expected reference\.url: /mu,
  },
  "a port of letters": { args: ["serve"], env: () => ({ PORT: "abc" }), says: /^PORT: .*"abc"/u },
  "a port too large": { args: ["dev"], env: () => ({ PORT: "99999" }), says: /^PORT: .*"99999"/u },
  "a port that is taken": {
    args: ["serve"],
    env: () => ({ PORT: port, VERBATIM_OUT: site }),
    says: /^port \d+: the port is taken; .*PORT=4322/u,
  },
  "a port that is taken, before a build": {
    args: ["start"],
    env: () => ({ PORT: port }),
    says: /^port \d+: the port is taken/u,
  },
  "a host without an address": { args: ["serve", "--host"], says: /--host <address>/u },
  "a host there is not": {
    args: ["serve", "--host", "203.0.113.7"],
    env: () => ({ VERBATIM_OUT: site, PORT: "0" }),
    says: /this machine has no such address/u,
  },
  "no site to serve": {
    args: ["serve"],
    env: out(join(folder, "none")),
    says: /expected a finished site, found none; build it first/u,
  },
  "no corpus": {
    args: ["build"],
    env: () => ({ VERBATIM_CORPUS: join(folder, "typo") }),
    says: /typo: expected a folder .*found nothing there/u,
  },
  "no corpus to watch": {
    args: ["dev"],
    env: () => ({ VERBATIM_CORPUS: join(folder, "typo") }),
    says: /typo: expected a folder/u,
  },
  "a corpus that is a file": {
    args: ["review", "--list"],
    env: () => ({ VERBATIM_CORPUS: join(root, "package.json") }),
    says: /found a file/u,
  },
  "an output over the program": { args: ["build"], env: out("."), says: /package\.json|a folder of yours/u },
  "an output over the documents": {
    args: ["build"],
    env: out(join(corpus, "seeds")),
    says: /seeds: expected a new folder.*nothing was changed/u,
  },
  "an output over somebody's folder": {
    args: ["build"],
    env: () => {
      mkdirSync(join(folder, "home"), { recursive: true });
      writeFileSync(join(folder, "home/thesis.txt"), "");
      return { VERBATIM_OUT: join(folder, "home") };
    },
    says: /with other things in it \(thesis\.txt\)/u,
  },
  "an output over a file": { args: ["build"], env: out(join(root, "package.json")), says: /found a file/u },
  "a corpus without documents": {
    args: ["ingest"],
    env: broken("empty", (at) => rmSync(join(at, "seeds"), { recursive: true })),
    says: /expected at least one document, found none; put a text file into .*\/empty\/seeds/u,
  },
  "documents that are a file": {
    args: ["ingest"],
    env: broken("file", (at) => {
      rmSync(join(at, "seeds"), { recursive: true });
      writeFileSync(join(at, "seeds"), "");
    }),
    says: /^seeds\/:1:1 expected a folder that can be read, found ENOTDIR/mu,
  },
  "a document that is no text": {
    args: ["ingest"],
    env: seed("bad.txt", new Uint8Array([0xff, 0xfe, 0x41])),
    says: /^seeds\/bad\.txt:1:1 expected UTF-8/mu,
  },
  "a name with a line break": {
    args: ["ingest"],
    env: seed("new\nline.txt", "Text."),
    says: /^seeds\/new\\u000aline\.txt:1:1 /mu,
  },
  "a file to extract that is not there": {
    args: ["extract", "/no/such/file.txt"],
    says: /^\/no\/such\/file\.txt:1:1 expected a readable file/u,
  },
  "YAML that is none": {
    args: ["ingest"],
    env: yaml("yaml", "site.yaml", "title: [\n"),
    says: /^content\/editorial\/site\.yaml:\d+:\d+ expected YAML/mu,
  },
  "half a character in YAML": {
    args: ["ingest"],
    env: yaml("surrogate", "lexicon.yaml", '- id: a\n  forms: { en: ["a\\uD800"] }\n'),
    says: /^content\/editorial\/lexicon\.yaml:2:\d+ expected whole characters, found half of a surrogate pair/mu,
  },
  "a bell in YAML": {
    args: ["ingest"],
    env: yaml("bell", "charts.yaml", '- title: { en: "a\\a" }\n'),
    says: /^content\/editorial\/charts\.yaml:1:\d+ expected printable text, found the control character U\+0007/mu,
  },
  "a title of 200,000 letters": {
    args: ["ingest"],
    env: yaml("long", "charts.yaml", `- title: { en: "${"word ".repeat(40_000)}" }\n`),
    says: /^content\/editorial\/charts\.yaml:1:\d+ expected a text of at most 20000 characters, found 200000/mu,
  },
  "an explainer that is no MDX": {
    args: ["ingest"],
    env: broken("mdx", (at) =>
      writeFileSync(join(at, "content/explainers/en/bad.mdx"), '---\ntitle: A\n---\n\n<Cite at="ferry#s1"\n'),
    ),
    says: /^content\/explainers\/en\/bad\.mdx:\d+:\d+ expected /mu,
  },
  "generated documents that are a person's": {
    args: ["ingest"],
    env: broken("notes", (at) => {
      mkdirSync(join(at, "content/generated"));
      writeFileSync(join(at, "content/generated/notes.txt"), "");
    }),
    says: /with other things in it \(notes\.txt\)/u,
  },
  "a scratch folder that is a link": {
    args: ["ingest"],
    env: broken("scratch", (at) => symlinkSync(corpus, join(at, ".verbatim"))),
    says: /\.verbatim: expected a folder of our own .*found a symbolic link/u,
  },
  "a day that is none": { args: ["release", "2026-02-30"], says: /expected a day/u, code: 2 },
  "a list of releases that is none": {
    args: ["release", "2026-02-28"],
    env: broken("releases", (at) => {
      mkdirSync(join(at, "public"));
      writeFileSync(join(at, "public/versions.json"), "{");
    }),
    says: /^public\/versions\.json:1:1 expected a list of releases/mu,
  },
};
