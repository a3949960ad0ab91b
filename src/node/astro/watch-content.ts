/** What `npm run dev` does when a person changes a document or an editorial text: reads all again, or says what is wrong. */
import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { ErrorPayload, ViteDevServer } from "vite";
import { type Problem, ProblemsError, problemLine } from "../../model/problem.ts";
import type { Project } from "../project.ts";
import { devIngest, latestDevIngest } from "./dev-ingest.ts";

export interface DevServer {
  readonly server: ViteDevServer;
  /** Has the loaders of the content collections run again. */
  readonly refreshContent?: ((options: { readonly loaders: string[] }) => Promise<void>) | undefined;
  readonly logger: { readonly info: (text: string) => void; readonly error: (text: string) => void };
}

/** Editors write a file in several steps; what comes within this time is one change. In milliseconds. */
const pause = 60;
/** How often it is looked whether the watched folders are still the same, in milliseconds. */
const lookAgain = 500;

/** @param modules ids of the virtual modules that hold what ingest wrote. */
export function watchContent(project: Project, modules: readonly string[], dev: DevServer): void {
  const { server, logger } = dev;
  const watched = [project.seeds, join(project.content, "editorial"), join(project.content, "explainers")];
  let wrong: ErrorPayload | null = null;
  void latestDevIngest()
    ?.then(({ ofExplainers }) => ofExplainers, problemsOf)
    .then((problems) => {
      wrong = shownProblems(problems, project, logger);
    });
  let [timer, busy, again]: [NodeJS.Timeout | undefined, boolean, boolean] = [undefined, false, false];
  const ready = loaded(server);
  const run = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    try {
      await ready;
      wrong = await refresh(project, modules, dev);
    } finally {
      busy = false;
    }
    if (wrong) server.environments.client.hot.send(wrong);
    if (again) {
      again = false;
      await run();
    }
  };
  server.watcher.add(watched);
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run().catch((error) => logger.error(String(error))), pause);
  };
  followFolders(
    watched,
    (folder) => {
      server.watcher.unwatch(folder).add(folder);
      soon();
    },
    server,
  );
  server.watcher.on("all", (_, path) => {
    if (!watched.some((folder) => path.startsWith(folder + sep))) return;
    soon();
  });
  // A page opened while something is wrong shows what, not silently what was there before.
  server.environments.client.hot.on("vite:client:connect", () => {
    if (wrong) server.environments.client.hot.send(wrong);
  });
}

/** A reload while the framework is still loading what answers requests would leave it half old and half new for good. */
async function loaded(server: ViteDevServer): Promise<void> {
  const { httpServer } = server;
  if (httpServer && !httpServer.listening) await once(httpServer, "listening");
  await Reflect.get(server, Symbol.for("astro.devServerAppReady"));
}

/**
 * A folder that is moved away, or put in the place of another, is lost to the watcher, which watches what it has opened.
 * @param onNew called when another folder appears at a path, or none is left there.
 */
function followFolders(
  folders: readonly string[],
  onNew: (folder: string) => void,
  { httpServer, watcher }: Pick<ViteDevServer, "httpServer" | "watcher">,
): void {
  const inode = (folder: string) => statSync(folder, { throwIfNoEntry: false })?.ino;
  const known = new Map(folders.map((folder) => [folder, inode(folder)]));
  // Gone and back between two looks.
  watcher.on("unlinkDir", (path) => {
    if (known.has(path)) known.set(path, undefined);
  });
  const timer = setInterval(() => {
    for (const folder of folders) {
      const now = inode(folder);
      if (now === known.get(folder)) continue;
      known.set(folder, now);
      onNew(folder);
    }
  }, lookAgain);
  timer.unref();
  httpServer?.once("close", () => clearInterval(timer));
}

/** @returns what to show in the browser when something is wrong. */
async function refresh(
  project: Project,
  modules: readonly string[],
  { server, refreshContent, logger }: DevServer,
): Promise<ErrorPayload | null> {
  try {
    const before = await latestDevIngest()?.catch(() => null);
    const { table, heads, ofExplainers } = await devIngest();
    // Before the pages are asked for anew: which there are is remembered until then.
    if (!isDeepStrictEqual(heads, before?.heads)) await refreshContent?.({ loaders: ["verbatim-sources"] });
    for (const environment of Object.values(server.environments)) {
      for (const id of modules) {
        const known = environment.moduleGraph.getModuleById(id);
        if (known) environment.moduleGraph.invalidateModule(known);
      }
      environment.hot.send({ type: "full-reload", path: "*" });
    }
    logger.info(`read again\n${table}`);
    return shownProblems(ofExplainers, project, logger);
  } catch (error) {
    return shownProblems(problemsOf(error), project, logger);
  }
}

/** Throws on what is no fault of the project's files. */
function problemsOf(error: unknown): readonly Problem[] {
  if (error instanceof ProblemsError) return error.problems;
  throw error;
}

/** Told in the terminal. @returns what to show in the browser; null where nothing is wrong. */
function shownProblems(
  problems: readonly Problem[],
  project: Project,
  logger: DevServer["logger"],
): ErrorPayload | null {
  if (problems.length === 0) return null;
  const error = new ProblemsError(problems);
  logger.error(`\n${error.message}\n`);
  return overlay(error, project);
}

/** The first problem with its place and its lines, all problems in words. */
function overlay({ message, problems }: ProblemsError, project: Project): ErrorPayload {
  const [first] = problems as readonly [Problem, ...Problem[]];
  const file = join(project.corpus, first.file);
  return {
    type: "error",
    err: {
      message: problems.length === 1 ? problemLine(first) : `${problems.length} problems\n${message}`,
      stack: "",
      plugin: "verbatim",
      id: first.file,
      loc: { file, line: first.line, column: first.column },
      frame: frameOf(file, first),
    },
  };
}

/** The line of the problem and those next to it, with a mark below the column. */
function frameOf(file: string, { line, column }: Problem): string {
  if (!existsSync(file)) return "";
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return "";
  }
  const lines = text.split(/\r\n?|\n/u);
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .flatMap((words, i) => {
      const n = from + i + 1;
      const shown = `${String(n).padStart(5)} | ${words.slice(0, 200)}`;
      return n === line ? [shown, `      | ${" ".repeat(Math.min(column - 1, 200))}^`] : [shown];
    })
    .join("\n");
}
