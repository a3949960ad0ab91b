/** `npm run dev`: the development server; a changed seed, editorial file or explainer shows at once. */
import { loadAstro } from "../../astro/load-astro.ts";
import { project } from "../../project.ts";

export async function devCommand(): Promise<number> {
  const { dev } = await loadAstro();
  await dev({ root: project().root, server: { port: Number(process.env["PORT"] ?? 4321) } });
  return new Promise(() => {});
}
