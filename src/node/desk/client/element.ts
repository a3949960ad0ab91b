/** Elements made from values: what documents say is text here, never HTML. */
type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | null>>;

/** @param attributes true = there without a value; false or null = not there. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false && value !== null) created.setAttribute(name, value === true ? "" : value);
  created.append(...children.filter((child) => child !== null));
  return created;
}

/** `{name}` in a string of the interface, replaced. */
export function filled(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
