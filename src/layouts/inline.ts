/** What is inline in every page, and the policy that names it: the same for all pages, so made once. */
import latin from "@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url";
import vietnamese from "@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url";
import { sitePolicy } from "../publish/site-policy.ts";
import { firstScript } from "./first-script.ts";
import { pageScript } from "./page-script.ts";
import { styles } from "./styles.ts";

const fonts = { latin, vietnamese };
const first = firstScript(fonts);
const last = pageScript(fonts);

export const inline = {
  first,
  last,
  styles,
  policy: sitePolicy([first, last], Object.values(styles)),
} as const;
