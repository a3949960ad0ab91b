/** Compiles the body of a generated document to a function body, which `runMdx` runs to HTML. */
import { mdxToJs } from "satteri";

/** Quotation marks, dashes and addresses stay as printed. */
export function compileMdx(body: string): string {
  return mdxToJs(body, { outputFormat: "function-body", features: { smartPunctuation: false, gfm: false } })
    .code;
}
