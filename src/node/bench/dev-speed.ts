/** The development server as a person waits for it: until the first page, until a change shows, until a verdict is written. */
import { spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { freePort } from "../free-port.ts";
import type { Project } from "../project.ts";
import { makeCorpus } from "./make-corpus.ts";
import { processUse } from "./process-use.ts";

export interface DevSpeed {
  readonly documents: number;
  /** Seconds each took, by what was waited for. */
  readonly seconds: Readonly<Record<string, number>>;
}

/** Milliseconds between two looks, and after which nothing is expected any more. */
const [look, patience] = [25, 120_000];

export async function devSpeed(documents: number, here: Project): Promise<DevSpeed> {
  const corpus = join(here.scratch, "bench", `dev-${documents}`);
  makeCorpus(corpus, documents, ["en"], here);
  const explainer = join(corpus, "content/explainers/en/first.mdx");
  mkdirSync(join(corpus, "content/explainers/en"), { recursive: true });
  writeFileSync(explainer, explainerText("At first"));
  const port = await freePort();
  const site = `http://localhost:${port}`;
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL("../cli/verbatim.mjs", import.meta.url)), "dev"],
    {
      env: { ...process.env, VERBATIM_CORPUS: corpus, PORT: String(port), ASTRO_DEV_BACKGROUND: "0" },
      stdio: "ignore",
    },
  );
  try {
    const shows = (path: string, words: string) =>
      until(async () => (await text(site + path)).includes(words));
    const [seed = ""] = readdirSync(join(corpus, "seeds")).slice(documents >> 1);
    const page = `/sources/${seed.replace(/_.*/u, "")}/`;
    await shows("/_desk/", "<main");
    const started = (performance.now() - startedAt) / 1000;
    await shows(page, "<main");
    const processor = processUse(child.pid!)?.processor ?? Number.NaN;
    const first = (performance.now() - startedAt) / 1000;
    const change = async (make: () => void, path: string, words: string) => {
      await text(site + path);
      const from = performance.now();
      make();
      await shows(path, words);
      return (performance.now() - from) / 1000;
    };
    const cards = join(corpus, "content/editorial/sources.yaml");
    const id = JSON.stringify(seed.replace(/_.*/u, ""));
    return {
      documents,
      seconds: {
        started,
        "started, seconds of processor": processor,
        "first page": first,
        "changed document": await change(
          () =>
            appendFileSync(
              join(corpus, "seeds", seed),
              "\nOfficials said that 4,321 soldiers were killed on Friday.\n",
            ),
          page,
          "4,321 soldiers",
        ),
        "changed card": await change(
          () => writeFileSync(cards, `${id}:\n  title: A title given anew\n`),
          page,
          "A title given anew",
        ),
        "changed explainer": await change(
          () => writeFileSync(explainer, explainerText("Then changed")),
          "/explainers/first/",
          "Then changed",
        ),
        verdict: await verdict(`${site}/_desk/`),
      },
    };
  } finally {
    child.kill();
    await new Promise((ended) => (child.exitCode === null ? child.once("exit", ended) : ended(null)));
    rmSync(corpus, { recursive: true, force: true });
  }
}

const explainerText = (words: string) =>
  `---\ntitle: First\nsummary: The first one.\nupdated: 2026-01-31\n---\n\n<SiteVoice>${words}, this stands here.</SiteVoice>\n`;

/** From the key to the answer that the entry is written: the page shows it before. */
async function verdict(desk: string): Promise<number> {
  const html = await text(`${desk}?lang=en`);
  const { token, api } = JSON.parse(
    /<script type="application\/json"[^>]*>(.*?)<\/script>/su.exec(html)?.[1] ?? "{}",
  ) as { readonly token: string; readonly api: string };
  const call = async (name: string, body: object) => {
    const response = await fetch(new URL(api + name, desk), {
      method: "POST",
      headers: { "content-type": "application/json", "x-verbatim-desk": token, origin: new URL(desk).origin },
      body: JSON.stringify({ language: "en", ...body }),
    });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return response.json();
  };
  const { items } = (await call("queue", { document: null })) as {
    readonly items: readonly { readonly source: string; readonly sentence: string }[];
  };
  const [first] = items;
  const [view] = (await call("sentences", {
    items: [{ source: first!.source, sentence: first!.sentence }],
  })) as [{ readonly claims: readonly { readonly id: string }[] }];
  const from = performance.now();
  await call("verdict", { source: first!.source, claim: view.claims[0]!.id, verdict: "confirmed" });
  return (performance.now() - from) / 1000;
}

async function text(url: string): Promise<string> {
  try {
    return await (await fetch(url)).text();
  } catch {
    return "";
  }
}

async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + patience; performance.now() < end; await wait(look))
    if (await is()) return;
  throw new Error("waited in vain for the development server");
}
