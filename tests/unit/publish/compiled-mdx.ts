/**
 * A generated document as any tool for MDX reads it: compiled as a program and run, with a JSX runtime of strings. What
 * the site's own reader makes of it must be the same.
 */
import { mdxToJs } from "satteri";
import type { DocumentForms } from "../../../src/publish/pages/document-html.ts";
import { escapeHtml } from "../../../src/text/escape-html.ts";

/** HTML that is finished: not escaped again. */
class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

export function compiledMdx(body: string, forms: DocumentForms): string {
  const { code } = mdxToJs(body, {
    outputFormat: "function-body",
    features: { smartPunctuation: false, gfm: false },
  });
  const component =
    (form: (props: Props, children: string) => string) =>
    (props: Props): Html =>
      new Html(form(props, toHtml(props.children)));
  const text = (value: unknown) => String(value ?? "");
  const components = {
    Item: component(({ n }, children) => forms.item(Number(n), children)),
    Paragraph: component(({ n }, children) => forms.paragraph(Number(n), children)),
    Sentence: component(({ id }, children) => forms.sentence(text(id), children)),
    Mark: component(({ claims, figures, starts }, children) =>
      forms.mark({ claims: text(claims), figures: text(figures), starts: text(starts) }, children),
    ),
    Omitted: component(({ sentences }) => forms.omitted(Number(sentences))),
  };
  const { default: content } = new Function(code)({ jsx, jsxs: jsx, Fragment: "" }) as {
    default: (props: unknown) => Child;
  };
  return toHtml(content({ components }));
}

function jsx(type: string | ((props: Props) => Html), props: Props): Html {
  if (typeof type === "function") return type(props);
  const { children, ...attributes } = props;
  if (type === "") return new Html(toHtml(children));
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return new Html(`<${type}${written.join("")}>${toHtml(children)}</${type}>`);
}

function toHtml(child: Child): string {
  if (child instanceof Html) return child.html;
  if (Array.isArray(child)) return child.map(toHtml).join("");
  return typeof child === "string" || typeof child === "number" ? escapeHtml(String(child)) : "";
}
