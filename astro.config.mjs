import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";
import { verbatim } from "./src/build/integration.ts";
import { siteAddress } from "./src/build/site-address.ts";

export default defineConfig({ ...siteAddress(), integrations: [mdx(), verbatim()] });
