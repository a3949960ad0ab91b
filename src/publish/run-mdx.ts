/**
 * Runs compiled MDX (function body) to HTML: a JSX runtime of strings. Much lighter than a component tree of the
 * framework, which is what lets thousands of documents build in seconds; all text is escaped here, once.
 */
import { escapeHtml } from "./escape-html.ts";

/** HTML that is finished: not escaped again. */
export class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/** A component: its attributes and its finished children to finished HTML. */
export type MdxComponent = (props: Readonly<Record<string, unknown>>, children: string) => string;
export type MdxComponents = Readonly<Record<string, MdxComponent>>;

type Child = Html | string | number | boolean | null | undefined | readonly Child[];
type Props = Readonly<Record<string, unknown>> & { readonly children?: Child };

/** @param code what the MDX compiler gave for `outputFormat: "function-body"`. */
export function runMdx(code: string, components: MdxComponents): string {
  const wrapped = Object.fromEntries(
    Object.entries(components).map(([name, component]) => [
      name,
      ({ children, ...props }: Props) => new Html(component(props, toHtml(children))),
    ]),
  );
  const { default: content } = new Function(code)({ jsx, jsxs: jsx, Fragment: "" }) as {
    default: (props: unknown) => Child;
  };
  return toHtml(content({ components: wrapped }));
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
