/** Marks in the text of `sources.yaml` that a document is not about the subject of the site. Pure. */
import { isMap, parseDocument } from "yaml";
import { UserError } from "../../user-error.ts";

export function withoutSubject(text: string, source: string): string {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error)
    throw new UserError(`sources.yaml: expected YAML, found ${error.message}; correct the syntax first`);
  // A document nobody has said anything of has no card yet: all others stay byte for byte.
  if (!isMap(document.contents) || !document.has(source)) {
    const head = document.toJS() === null ? text.trimEnd() : text.trimEnd();
    return `${head}${head === "" ? "" : "\n\n"}${JSON.stringify(source)}:\n  about: none\n`;
  }
  document.setIn([source, "about"], "none");
  return document.toString({ lineWidth: 0 });
}
