/** Answers the development server's requests for the desk. Loaded with the first of them: it reads documents itself. */
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { editionPrefix } from "../../text/edition-prefix.ts";
import type { Project } from "../project.ts";
import { deskApi } from "./desk-api.ts";
import { type DeskHandler, deskHandler } from "./desk-handler.ts";

/**
 * @param base path the site stands below, without its last slash.
 * @param script address of the page's script.
 */
export function deskServer(project: Project, base: string, script: string): DeskHandler {
  const api = deskApi(project, (language, source, sentence) => {
    const prefix = editionPrefix(language, { editions: api.editions() });
    return `${base}${prefix}/sources/${source}/#${sentence}`;
  });
  return deskHandler({
    api,
    base,
    token: randomBytes(24).toString("base64url"),
    script,
    style: () => readFileSync(fileURLToPath(new URL("client/desk.css", import.meta.url)), "utf8"),
  });
}
