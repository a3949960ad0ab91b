import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { verbatim } from "./src/node/astro/verbatim.ts";
import { frameworkAddress } from "./src/node/output/site-address.ts";

export default defineConfig({ ...frameworkAddress(), integrations: [mdx(), verbatim()] });
